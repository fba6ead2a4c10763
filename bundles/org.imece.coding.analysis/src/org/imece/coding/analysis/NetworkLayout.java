/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.Arrays;

/**
 * Places nodes so that those with a strong relation are close: stress majorisation, which moves each node to where the
 * distances along the edges want it until the whole comes to rest (Gansner, Koren and North, <em>Graph Drawing by Stress
 * Majorization</em>, 2004; weights d⁻²). Starts from a circle in the order of the nodes, so that the same network always
 * looks the same.
 */
final class NetworkLayout {

	private static final int ROUNDS = 400;
	private static final double REST = 1e-5;
	/** Between nodes that no path connects, in lengths of the longest path. */
	private static final double APART = 1.3;

	private final double[][] wanted;
	private final double[] x;
	private final double[] y;

	/**
	 * @param lengths wanted length of the edge of two nodes, positive; infinity where there is none
	 */
	NetworkLayout(double[][] lengths) {
		int nodes = lengths.length;
		wanted = shortestPaths(lengths);
		x = new double[nodes];
		y = new double[nodes];
		for (int node = 0; node < nodes; node++) {
			double angle = 2 * Math.PI * node / nodes;
			x[node] = Math.cos(angle);
			y[node] = Math.sin(angle);
		}
		for (int round = 0; round < ROUNDS && move() > REST; round++) {
			// until it rests
		}
		fit();
	}

	/** Floyd and Warshall. */
	private static double[][] shortestPaths(double[][] lengths) {
		int nodes = lengths.length;
		double[][] paths = new double[nodes][];
		Arrays.setAll(paths, node -> lengths[node].clone());
		for (int via = 0; via < nodes; via++) {
			for (int from = 0; from < nodes; from++) {
				double first = paths[from][via];
				if (first < Double.POSITIVE_INFINITY) {
					for (int to = 0; to < nodes; to++) {
						paths[from][to] = Math.min(paths[from][to], first + paths[via][to]);
					}
				}
			}
		}
		double longest = Arrays.stream(paths).flatMapToDouble(Arrays::stream).filter(Double::isFinite).max().orElse(1);
		for (double[] row : paths) {
			for (int to = 0; to < nodes; to++) {
				row[to] = Double.isFinite(row[to]) ? row[to] : longest * APART;
			}
		}
		return paths;
	}

	/** Moves every node once. Returns the longest way that one went, by the size of the picture. */
	private double move() {
		double longest = 0;
		double size = 1e-9;
		for (int node = 0; node < x.length; node++) {
			double weights = 0;
			double newX = 0;
			double newY = 0;
			for (int other = 0; other < x.length; other++) {
				if (other != node) {
					double distance = Math.max(1e-9, Math.hypot(x[node] - x[other], y[node] - y[other]));
					double weight = 1 / (wanted[node][other] * wanted[node][other]);
					double pull = wanted[node][other] / distance;
					newX += weight * (x[other] + pull * (x[node] - x[other]));
					newY += weight * (y[other] + pull * (y[node] - y[other]));
					weights += weight;
				}
			}
			if (weights > 0) {
				longest = Math.max(longest, Math.hypot(newX / weights - x[node], newY / weights - y[node]));
				x[node] = newX / weights;
				y[node] = newY / weights;
				size = Math.max(size, Math.hypot(x[node], y[node]));
			}
		}
		return longest / size;
	}

	/** Into the unit square, each direction by itself: pictures are wider than high. */
	private void fit() {
		fit(x);
		fit(y);
	}

	private static void fit(double[] values) {
		double low = Arrays.stream(values).min().orElse(0);
		double range = Arrays.stream(values).max().orElse(0) - low;
		for (int i = 0; i < values.length; i++) {
			values[i] = range < 1e-9 ? 0.5 : (values[i] - low) / range;
		}
	}

	/** From 0 at the left to 1. */
	double x(int node) {
		return x[node];
	}

	/** From 0 at the top to 1. */
	double y(int node) {
		return y[node];
	}
}
