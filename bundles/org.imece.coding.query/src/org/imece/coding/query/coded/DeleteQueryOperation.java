/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.query.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.CodingQuery;

/**
 * Deletes a saved query.
 *
 * @since 0.1
 */
public final class DeleteQueryOperation implements IOperation<Void> {

	private final IResearchProject project;
	private final CodingQuery query;

	public DeleteQueryOperation(IResearchProject project, CodingQuery query) {
		this.project = project;
		this.query = query;
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		project.edit(NLS.bind(Messages.Edit_deleteQuery, Titles.of(query, project.mainLanguage())),
				() -> project.delete(query));
		return null;
	}
}
