/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.code;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.CodingFactory;

/**
 * Makes a code, in a colour that no other has; also a codebook, if there is none yet.
 *
 * @since 0.1
 */
public final class CreateCodeOperation implements IOperation<Code> {

	private final IResearchProject project;
	private final EObject parent;
	private final String name;

	/**
	 * @param parent codebook or code; {@code null} for the first level of the first codebook
	 * @param name   in the main language of the project
	 */
	public CreateCodeOperation(IResearchProject project, EObject parent, String name) {
		this.project = project;
		this.parent = parent;
		this.name = name.strip();
	}

	@Override
	public Code run(IProgressMonitor monitor) throws CoreException {
		if (name.isEmpty()) {
			throw new CoreException(Status.error(Messages.Code_noName));
		}
		Code code = CodingFactory.eINSTANCE.createCode();
		code.setId(UUID.randomUUID().toString());
		code.getNames().put(project.mainLanguage(), name);
		project.edit(NLS.bind(Messages.Edit_createCode, name), () -> {
			EObject container = parentOrNew();
			code.setColor(CodeColors.unused(Codes.codebook(container)));
			Codes.children(container).add(code);
		});
		return code;
	}

	/** The first codebook, also one that the running edit has added. */
	private Optional<Codebook> present() {
		return Stream.concat(project.all(Codebook.class).stream(), project.loadedRoots().stream())
				.filter(Codebook.class::isInstance).map(Codebook.class::cast).findFirst();
	}

	private EObject parentOrNew() {
		return parent != null ? parent : present().orElseGet(() -> {
			Codebook book = CodingFactory.eINSTANCE.createCodebook();
			book.getNames().put(project.mainLanguage(), Messages.Codebook_name);
			return project.add(book);
		});
	}
}
