/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.List;

import org.eclipse.swt.widgets.Spinner;
import org.imece.coding.analysis.CodeNetwork;
import org.imece.coding.analysis.Cooccurrence;
import org.imece.coding.analysis.CooccurrenceAnalysis;
import org.imece.coding.analysis.Nearness;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.picture.internal.NetworkPicture;

/** Codes and their relations as a network. */
final class NetworkPage implements AnalysisPage {

	private static final int MOST = 1_000;

	private NearnessChoice nearness;
	private Spinner threshold;

	@Override
	public void createOptions(OptionRow row) {
		nearness = new NearnessChoice(row);
		threshold = row.spinner(Messages.Option_thresholdLabel, Messages.Option_threshold, 1, MOST, 1);
	}

	@Override
	public Work prepare() {
		Nearness near = nearness.chosen();
		int least = threshold.getSelection();
		return (scope, material, monitor) -> {
			CodeNetwork network = CodeNetwork.of(new CooccurrenceAnalysis(scope, near).run(monitor), least);
			Cooccurrence result = network.cooccurrence();
			int nodes = network.nodes().size();
			return new Shown(new NetworkPicture(network), item -> {
				if (item < nodes) {
					int place = network.nodes().get(item).place();
					return CooccurrencePage.passages(result, place, place);
				}
				Cooccurrence.Pair pair = network.edges().get(item - nodes).pair();
				return CooccurrencePage.passages(result, pair.one(), pair.two());
			}, List.of(new Sheet(Messages.Tab_relations, network.table(), (row, column) -> CooccurrencePage
					.passages(result, network.edges().get(row).pair().one(), network.edges().get(row).pair().two()))),
					result.remarks());
		};
	}
}
