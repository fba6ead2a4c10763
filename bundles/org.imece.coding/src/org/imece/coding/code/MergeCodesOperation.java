/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.code;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.References;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.core.Element;

/**
 * Merges a code into another: all its codings, cases, sets and memos go over, the codes within it move below the other,
 * and its definition is taken where the other has none.
 *
 * @since 0.1
 */
public final class MergeCodesOperation implements IOperation<Void> {

	private final IResearchProject project;
	private final Code from;
	private final Code into;

	public MergeCodesOperation(IResearchProject project, Code from, Code into) {
		this.project = project;
		this.from = from;
		this.into = into;
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		String fromName = Titles.of(from, project.mainLanguage());
		String intoName = Titles.of(into, project.mainLanguage());
		if (EcoreUtil.isAncestor(from, into)) {
			throw new CoreException(Status.error(NLS.bind(Messages.Code_mergeIntoOwn, fromName, intoName)));
		}
		if (!into.isCodable()) {
			throw new CoreException(Status.error(NLS.bind(Messages.Code_notCodable, intoName)));
		}
		project.edit(NLS.bind(Messages.Edit_mergeCodes, fromName, intoName), () -> {
			Set<Element> users = References.users(project, project.recordOf(from).orElseThrow(), from.getId());
			References.replace(References.uses(project, users, from), from, into);
			for (Code child : List.copyOf(from.getCodes())) {
				CodeMove.to(project, child, into.getCodes(), -1);
			}
			from.getDescriptions().forEach(entry -> {
				if (!into.getDescriptions().containsKey(entry.getKey())) {
					into.getDescriptions().put(entry.getKey(), entry.getValue());
				}
			});
			project.delete(from);
		});
		return null;
	}
}
