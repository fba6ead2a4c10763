/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.coding.segment.BlindRounds;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.References;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.core.Element;

/**
 * Moves some of the passages of a code to a new code beside it.
 *
 * @since 0.1
 */
public final class SplitCodeOperation implements IOperation<Code> {

	private final IResearchProject project;
	private final Code code;
	private final String name;
	private final List<Coding> codings;

	/**
	 * @param name    of the new code, in the main language of the project
	 * @param codings those of the code that get the new one
	 */
	public SplitCodeOperation(IResearchProject project, Code code, String name, Collection<Coding> codings) {
		this.project = project;
		this.code = code;
		this.name = name;
		this.codings = List.copyOf(codings);
	}

	/** The codings of a code in all documents that the author of edits may see, loading them. */
	public static List<Coding> codings(IResearchProject project, Code code) throws CoreException {
		BlindRounds rounds = BlindRounds.of(project);
		List<Coding> codings = new ArrayList<>();
		for (Element user : References.users(project, project.recordOf(code).orElseThrow(), code.getId())) {
			if (user instanceof CodingSet set && rounds.shows(set)) {
				set.getCodings().stream().filter(coding -> coding.getCode() == code).forEach(codings::add);
			}
		}
		return codings;
	}

	/** @throws CoreException if no passage is chosen, or one has another code */
	@Override
	public Code run(IProgressMonitor monitor) throws CoreException {
		if (codings.isEmpty() || codings.stream().anyMatch(coding -> coding.getCode() != code)) {
			throw new CoreException(Status.error(Messages.Code_splitNothing));
		}
		Code[] made = new Code[1];
		project.edit(NLS.bind(Messages.Edit_splitCode, Titles.of(code, project.mainLanguage()), name.strip()), () -> {
			made[0] = new CreateCodeOperation(project, code.eContainer(), name).run(monitor);
			Codes.children(code.eContainer()).move(Codes.children(code.eContainer()).indexOf(code) + 1, made[0]);
			for (Coding coding : codings) {
				coding.setCode(made[0]);
				coding.setCodeVersion(made[0].getVersion());
			}
		});
		return made[0];
	}
}
