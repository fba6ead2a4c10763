/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class CodeNetworkTest {

	private static Cooccurrence cooccurrence() {
		TestCorpus corpus = new TestCorpus().codes("a", "b", "c", "d", "alone").document("g", "x".repeat(900));
		for (int i = 0; i < 5; i++) {
			corpus.coded("g", 20 * i, 20 * i + 5, "a").coded("g", 20 * i, 20 * i + 5, "b");
		}
		corpus.coded("g", 300, 310, "b").coded("g", 300, 310, "c").coded("g", 320, 330, "b").coded("g", 320, 330, "c");
		corpus.coded("g", 400, 410, "c").coded("g", 400, 410, "d").coded("g", 800, 810, "alone");
		return new CooccurrenceAnalysis(corpus.scope(), Nearness.OVERLAP).run(null);
	}

	@Test
	void theThresholdLeavesOutEdgesAndCodesWithoutOne() {
		CodeNetwork all = CodeNetwork.of(cooccurrence(), 1);
		assertEquals(List.of("a", "b", "c", "d"), all.nodes().stream().map(node -> node.code().id()).toList());
		assertEquals(List.of(5, 2, 1), all.edges().stream().map(edge -> edge.pair().count()).toList());
		CodeNetwork strong = CodeNetwork.of(cooccurrence(), 2);
		assertEquals(List.of("a", "b", "c"), strong.nodes().stream().map(node -> node.code().id()).toList());
		assertEquals(2, strong.edges(1).size());
		assertEquals(0, CodeNetwork.of(cooccurrence(), 6).nodes().size());
	}

	@Test
	void aChainIsDrawnAsAChain() {
		CodeNetwork network = CodeNetwork.of(cooccurrence(), 1);
		assertTrue(distance(network, 0, 1) < distance(network, 0, 2));
		assertTrue(distance(network, 0, 2) < distance(network, 0, 3));
		for (CodeNetwork.Node node : network.nodes()) {
			assertTrue(node.x() >= 0 && node.x() <= 1 && node.y() >= 0 && node.y() <= 1);
		}
	}

	@Test
	void theSameNetworkAlwaysLooksTheSame() {
		assertEquals(CodeNetwork.of(cooccurrence(), 1).nodes(), CodeNetwork.of(cooccurrence(), 1).nodes());
	}

	@Test
	void twoPartsStayApart() {
		double none = Double.POSITIVE_INFINITY;
		NetworkLayout layout = new NetworkLayout(
				new double[][] { { 0, 1, none, none }, { 1, 0, none, none }, { none, none, 0, 1 }, { none, none, 1, 0 } });
		double inside = Math.hypot(layout.x(0) - layout.x(1), layout.y(0) - layout.y(1));
		double between = Math.hypot(layout.x(0) - layout.x(2), layout.y(0) - layout.y(2));
		assertTrue(between > 0 && inside > 0);
		assertTrue(Double.isFinite(inside + between));
	}

	private static double distance(CodeNetwork network, int one, int two) {
		CodeNetwork.Node first = network.nodes().get(one);
		CodeNetwork.Node second = network.nodes().get(two);
		return Math.hypot(first.x() - second.x(), first.y() - second.y());
	}
}
