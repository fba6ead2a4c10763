/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.code;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;

/**
 * Renames, colours or moves a code.
 *
 * @since 0.1
 */
public final class ChangeCodeOperation implements IOperation<Void> {

	private final IResearchProject project;
	private final String label;
	private final ModelChange change;

	private ChangeCodeOperation(IResearchProject project, String label, ModelChange change) {
		this.project = project;
		this.label = label;
		this.change = change;
	}

	/**
	 * Renames a code in the language in which its name is shown.
	 *
	 * @param language BCP 47 tag
	 */
	public static ChangeCodeOperation rename(IResearchProject project, Code code, String language, String name) {
		return new ChangeCodeOperation(project, NLS.bind(Messages.Edit_renameCode, name.strip()), () -> {
			if (name.isBlank()) {
				throw new CoreException(Status.error(Messages.Code_noName));
			}
			String key = code.getNames().containsKey(language) || code.getNames().isEmpty() ? language
					: code.getNames().get(0).getKey();
			code.getNames().put(key, name.strip());
		});
	}

	/** @param color {@code #RRGGBB}; {@code null} to follow the palette */
	public static ChangeCodeOperation color(IResearchProject project, Code code, String color) {
		return new ChangeCodeOperation(project,
				NLS.bind(Messages.Edit_colorCode, Titles.of(code, project.mainLanguage())),
				() -> code.setColor(CodeColors.normalise(color)));
	}

	/**
	 * Moves a code with those within it, also to another codebook.
	 *
	 * @param parent codebook or code
	 * @param index  place among those that are there before the move; -1 for the last
	 */
	public static ChangeCodeOperation move(IResearchProject project, Code code, EObject parent, int index) {
		String name = Titles.of(code, project.mainLanguage());
		return new ChangeCodeOperation(project, NLS.bind(Messages.Edit_moveCode, name), () -> {
			if (EcoreUtil.isAncestor(code, parent)) {
				throw new CoreException(Status.error(NLS.bind(Messages.Code_moveIntoItself, name)));
			}
			EList<Code> target = Codes.children(parent);
			if (code.eContainer() == parent) {
				int last = target.size() - 1;
				int from = target.indexOf(code);
				int to = index < 0 ? last : index > from ? index - 1 : index;
				target.move(Math.min(to, last), code);
			} else {
				CodeMove.to(project, code, target, index);
			}
		});
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		project.edit(label, change);
		return null;
	}
}
