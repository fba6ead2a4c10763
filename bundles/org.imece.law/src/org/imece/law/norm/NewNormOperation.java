/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.norm;

import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.law.internal.Messages;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Norm;
import org.imece.model.law.NormKind;
import org.imece.model.law.Provision;

/**
 * Adds a norm card to a provision: what it obliges, permits or grants, to whom. One edit.
 *
 * @since 0.1
 */
public final class NewNormOperation implements IOperation<Norm> {

	private final IResearchProject project;
	private final Provision provision;
	private final NormKind kind;
	private final String quote;

	/**
	 * @param quote the words of the provision that say so; empty for the provision as a whole
	 */
	public NewNormOperation(IResearchProject project, Provision provision, NormKind kind, String quote) {
		this.project = project;
		this.provision = provision;
		this.kind = kind;
		this.quote = quote;
	}

	@Override
	public Norm run(IProgressMonitor monitor) throws CoreException {
		Norm norm = LawFactory.eINSTANCE.createNorm();
		norm.setId(UUID.randomUUID().toString());
		norm.setKind(kind);
		norm.setQuote(quote.isBlank() ? null : quote.strip());
		norm.setAnalyst(project.author());
		project.edit(Messages.Edit_newNorm, () -> provision.getNorms().add(norm));
		return norm;
	}
}
