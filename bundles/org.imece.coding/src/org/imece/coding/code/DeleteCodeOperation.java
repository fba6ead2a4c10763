/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.References;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.core.Element;

/**
 * Deletes a code with the codes within it and all codings made with them.
 *
 * @since 0.1
 */
public final class DeleteCodeOperation implements IOperation<Integer> {

	private final IResearchProject project;
	private final Code code;

	public DeleteCodeOperation(IResearchProject project, Code code) {
		this.project = project;
		this.code = code;
	}

	/** @return number of codings that went with it */
	@Override
	public Integer run(IProgressMonitor monitor) throws CoreException {
		int[] count = new int[1];
		project.edit(NLS.bind(Messages.Edit_deleteCode, Titles.of(code, project.mainLanguage())), () -> {
			Set<Code> codes = new LinkedHashSet<>();
			codes.add(code);
			code.eAllContents().forEachRemaining(child -> {
				if (child instanceof Code within) {
					codes.add(within);
				}
			});
			count[0] = deleteCodings(codes);
			project.delete(code);
		});
		return count[0];
	}

	private int deleteCodings(Set<Code> codes) throws CoreException {
		String record = project.recordOf(code).orElseThrow();
		Set<Element> users = new LinkedHashSet<>();
		for (Code each : codes) {
			users.addAll(References.users(project, record, each.getId()));
		}
		int count = 0;
		for (Element user : users) {
			if (user instanceof CodingSet set) {
				List<Coding> doomed = new ArrayList<>(set.getCodings());
				doomed.removeIf(coding -> !codes.contains(coding.getCode()));
				if (!doomed.isEmpty()) {
					References.remove(project, References.users(project, set.getId(), ""), doomed);
					set.getCodings().removeAll(doomed);
					count += doomed.size();
				}
			}
		}
		return count;
	}
}
