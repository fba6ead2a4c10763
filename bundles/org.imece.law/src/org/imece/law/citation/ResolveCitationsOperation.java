/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.law.Provisions;
import org.imece.law.internal.Messages;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;

/**
 * Follows all citations of a project again, so that those that came before the act they cite find it. One edit.
 *
 * @since 0.1
 */
public final class ResolveCitationsOperation implements IOperation<ResolveCitationsOperation.Result> {

	/**
	 * What came of it.
	 *
	 * @param citations all citations of the project
	 * @param found     those that lead to something in the project
	 */
	public record Result(int citations, int found) {
	}

	private final IResearchProject project;

	public ResolveCitationsOperation(IResearchProject project) {
		this.project = project;
	}

	@Override
	public Result run(IProgressMonitor monitor) throws CoreException {
		int[] counts = new int[2];
		project.edit(Messages.Edit_resolveCitations, () -> {
			var instruments = project.all(Instrument.class);
			SubMonitor progress = SubMonitor.convert(monitor, Messages.Edit_resolveCitations, instruments.size());
			CitationResolver resolver = new CitationResolver(project);
			for (Instrument instrument : instruments) {
				for (Expression expression : instrument.getExpressions()) {
					resolver.resolve(expression);
					count(expression, counts);
				}
				progress.split(1);
			}
		});
		return new Result(counts[0], counts[1]);
	}

	private static void count(Expression expression, int[] counts) {
		Provisions.forEach(expression, provision -> provision.getCitations().forEach(citation -> {
			counts[0]++;
			counts[1] += CitationStatus.of(citation) == CitationStatus.FOUND ? 1 : 0;
		}));
	}
}
