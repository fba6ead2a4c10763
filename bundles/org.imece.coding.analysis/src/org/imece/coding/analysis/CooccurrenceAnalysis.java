/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.BitSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.core.operation.IOperation;

/**
 * Counts which codes occur together. If codes count what is below them, a code and one above it are not compared: they
 * share their passages by definition.
 *
 * @since 0.1
 */
public final class CooccurrenceAnalysis implements IOperation<Cooccurrence> {

	private final CodedScope scope;
	private final Nearness nearness;

	public CooccurrenceAnalysis(CodedScope scope, Nearness nearness) {
		this.scope = scope;
		this.nearness = nearness;
	}

	@Override
	public Cooccurrence run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, scope.documents().size());
		CooccurrenceTally tally = new CooccurrenceTally(scope);
		PassageSweep sweep = new PassageSweep(scope, nearness, tally::passages);
		for (CorpusDocument document : scope.documents()) {
			progress.split(1);
			List<CorpusSegment> segments = scope.segments(document.id());
			if (nearness.kind() == Nearness.Kind.SAME_TURN) {
				TurnUnits.of(document, segments).forEach(turn -> tally.turn(codes(turn)));
			} else {
				segments.forEach(tally::passage);
				sweep.run(document, segments);
			}
			tally.nextDocument();
		}
		return new Cooccurrence(scope, nearness, tally);
	}

	private BitSet codes(TurnUnits.Coded turn) {
		BitSet codes = new BitSet();
		for (CorpusSegment segment : turn.segments()) {
			for (int place : scope.places(segment)) {
				codes.set(place);
			}
		}
		return codes;
	}
}
