/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.cases;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Case;
import org.imece.model.coding.Coding;

/**
 * Says that a coded passage belongs to a case, where the whole document does not.
 *
 * @since 0.1
 */
public final class AssignToCaseOperation implements IOperation<Case> {

	private final IResearchProject project;
	private final Coding coding;
	private final Case caze;

	public AssignToCaseOperation(IResearchProject project, Coding coding, Case caze) {
		this.project = project;
		this.coding = coding;
		this.caze = caze;
	}

	/** @return the case; nothing changes if the passage belongs to it already */
	@Override
	public Case run(IProgressMonitor monitor) throws CoreException {
		project.edit(NLS.bind(Messages.Edit_assignToCase, Titles.of(caze, project.mainLanguage())), () -> {
			if (!caze.getSegments().contains(coding)) {
				caze.getSegments().add(coding);
			}
		});
		return caze;
	}
}
