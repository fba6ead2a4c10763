/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/**
 * Deletes a document with the codings in it.
 *
 * @since 0.1
 */
public final class DeleteDocumentOperation implements IOperation<Integer> {

	private final IResearchProject project;
	private final Document document;

	public DeleteDocumentOperation(IResearchProject project, Document document) {
		this.project = project;
		this.document = document;
	}

	/** @return number of codings that went with it */
	@Override
	public Integer run(IProgressMonitor monitor) throws CoreException {
		List<CodingSet> sets = CodingSets.of(project, document);
		int codings = sets.stream().mapToInt(set -> set.getCodings().size()).sum();
		project.edit(NLS.bind(Messages.Edit_deleteDocument, Titles.of(document, project.mainLanguage())), () -> {
			for (CodingSet set : sets) {
				project.delete(set);
			}
			project.delete(document);
		});
		return codings;
	}
}
