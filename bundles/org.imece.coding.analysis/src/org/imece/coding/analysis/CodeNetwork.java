/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.analysis.internal.Messages;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;

/**
 * Codes and how strongly they are related, placed for a picture.
 *
 * @param cooccurrence what the relations were taken from
 * @param threshold    edges of fewer occurrences were left out
 * @param nodes        codes with at least one edge
 * @param edges        the most frequent first
 * @since 0.1
 */
public record CodeNetwork(Cooccurrence cooccurrence, int threshold, List<Node> nodes, List<Edge> edges) {

	/**
	 * A code.
	 *
	 * @param place      place of the code in the scope
	 * @param occurrences how often it was used
	 * @param x          from 0 at the left to 1
	 * @param y          from 0 at the top to 1
	 * @since 0.1
	 */
	public record Node(CorpusCode code, int place, int occurrences, double x, double y) {
	}

	/**
	 * A relation.
	 *
	 * @param from index of a node
	 * @param to   index of another
	 * @since 0.1
	 */
	public record Edge(int from, int to, Cooccurrence.Pair pair) {
	}

	public CodeNetwork {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/** Takes the relations of at least so many occurrences. */
	public static CodeNetwork of(Cooccurrence cooccurrence, int threshold) {
		List<Cooccurrence.Pair> pairs = cooccurrence.pairs().stream().filter(pair -> pair.count() >= threshold).toList();
		int[] places = pairs.stream().flatMap(pair -> List.of(pair.one(), pair.two()).stream()).distinct()
				.mapToInt(Integer::intValue).sorted().toArray();
		Map<Integer, Integer> index = new HashMap<>();
		for (int place : places) {
			index.put(place, index.size());
		}
		List<Edge> edges = pairs.stream().map(pair -> new Edge(index.get(pair.one()), index.get(pair.two()), pair))
				.toList();
		NetworkLayout layout = new NetworkLayout(lengths(places.length, edges));
		List<Node> nodes = Arrays.stream(places).mapToObj(place -> {
			int node = index.get(place);
			return new Node(cooccurrence.codes().get(place), place, cooccurrence.occurrences(place), layout.x(node),
					layout.y(node));
		}).toList();
		return new CodeNetwork(cooccurrence, threshold, nodes, edges);
	}

	/** From 1 for the strongest relation to 2. */
	private static double[][] lengths(int nodes, List<Edge> edges) {
		double strongest = edges.stream().mapToDouble(edge -> edge.pair().coefficient()).max().orElse(1);
		double[][] lengths = new double[nodes][nodes];
		for (int node = 0; node < nodes; node++) {
			Arrays.fill(lengths[node], Double.POSITIVE_INFINITY);
			lengths[node][node] = 0;
		}
		for (Edge edge : edges) {
			double length = 2 - (strongest == 0 ? 0 : edge.pair().coefficient() / strongest);
			lengths[edge.from()][edge.to()] = length;
			lengths[edge.to()][edge.from()] = length;
		}
		return lengths;
	}

	/** Relations of a node, the most frequent first. */
	public List<Edge> edges(int node) {
		return edges.stream().filter(edge -> edge.from() == node || edge.to() == node).toList();
	}

	/** A row for each relation. */
	public ResultTable table() {
		List<ResultColumn> columns = List.of(ResultColumn.text(Messages.Column_codeOne),
				ResultColumn.text(Messages.Column_codeTwo), ResultColumn.count(Messages.Column_together),
				ResultColumn.count(Messages.Column_documents), ResultColumn.number(Messages.Column_coefficient));
		return new ResultTable(NLS.bind(Messages.Network_title, threshold), columns,
				edges.stream()
						.map(edge -> new Object[] { nodes.get(edge.from()).code().title(),
								nodes.get(edge.to()).code().title(), edge.pair().count(), edge.pair().documents(),
								edge.pair().coefficient() })
						.toList(),
				cooccurrence.remarks());
	}
}
