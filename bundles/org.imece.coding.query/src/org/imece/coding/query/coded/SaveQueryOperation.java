/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.query.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingQuery;

/**
 * Keeps a query in the project under a name, where it is a view of the reporting database too; or changes the name or
 * the question of one that is kept.
 *
 * @since 0.1
 */
public final class SaveQueryOperation implements IOperation<CodingQuery> {

	private final IResearchProject project;
	private final Optional<CodingQuery> existing;
	private final String name;
	private final Query query;

	/**
	 * @param existing the one to change; empty to make a new one
	 * @param name     in the main language of the project
	 */
	public SaveQueryOperation(IResearchProject project, Optional<CodingQuery> existing, String name, Query query) {
		this.project = project;
		this.existing = existing;
		this.name = name.strip();
		this.query = query;
	}

	/** @throws CoreException if the name is empty */
	@Override
	public CodingQuery run(IProgressMonitor monitor) throws CoreException {
		if (name.isEmpty()) {
			throw new CoreException(Status.error(Messages.Save_noName));
		}
		CodingQuery[] saved = new CodingQuery[1];
		project.edit(NLS.bind(Messages.Edit_saveQuery, name), () -> {
			saved[0] = existing.orElseGet(() -> project.add(CodingFactory.eINSTANCE.createCodingQuery()));
			saved[0].getNames().put(project.mainLanguage(), name);
			saved[0].setExpression(QueryPrinter.printStored(query));
		});
		return saved[0];
	}
}
