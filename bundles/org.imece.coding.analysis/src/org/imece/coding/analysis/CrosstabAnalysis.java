/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.core.operation.IOperation;

/**
 * Counts codes by groups: documents, cases, values of an attribute, jurisdictions.
 *
 * @since 0.1
 */
public final class CrosstabAnalysis implements IOperation<Crosstab> {

	private final CodedScope scope;
	private final Grouping grouping;

	public CrosstabAnalysis(CodedScope scope, Grouping grouping) {
		this.scope = scope;
		this.grouping = grouping;
	}

	@Override
	public Crosstab run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, scope.documents().size());
		Grouping.Index index = grouping.index();
		int width = grouping.groups().size();
		long[][] codings = new long[scope.codes().size()][width];
		int[][] units = new int[scope.codes().size()][width];
		Set<Long> seen = new HashSet<>();
		for (CorpusDocument document : scope.documents()) {
			progress.split(1);
			for (CorpusSegment segment : scope.segments(document.id())) {
				int last = -1;
				for (int unit : index.units(segment)) {
					int group = index.group(unit);
					for (int place : scope.places(segment)) {
						if (group != last) { // units of a group are neighbours
							codings[place][group]++;
						}
						if (seen.add((long) place * index.units() + unit)) {
							units[place][group]++;
						}
					}
					last = group;
				}
			}
		}
		return new Crosstab(scope, grouping, codings, units);
	}
}
