/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.picture.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.imece.coding.analysis.CodeNetwork;
import org.imece.coding.analysis.ui.internal.Messages;

/**
 * Codes as circles, as large as they are frequent; relations as lines, as thick as codes occur together. Items are the
 * codes, then the relations.
 */
public final class NetworkPicture implements Picture {

	private static final int MARGIN = 44;
	private static final int SMALLEST = 7;
	private static final int LARGEST = 24;
	private static final int THICKEST = 9;
	private static final double FAINT = 0.3;
	private static final double CLEAR = 0.75;
	private static final int REACH = 5;
	private static final int ROUNDS = 60;

	private final CodeNetwork network;
	private int[] x = {};
	private int[] y = {};
	private int[] radius = {};

	public NetworkPicture(CodeNetwork network) {
		this.network = network;
	}

	@Override
	public String name() {
		return network.table().title();
	}

	@Override
	public Point arrange(Pen pen, Point room) {
		int nodes = network.nodes().size();
		// circles need room: a large network scrolls
		int side = (int) Math.ceil(Math.sqrt(nodes)) * 4 * LARGEST;
		int width = Math.max(room.x, side);
		int height = Math.max(room.y, side * 2 / 3);
		x = new int[nodes];
		y = new int[nodes];
		radius = new int[nodes];
		double most = network.nodes().stream().mapToInt(CodeNetwork.Node::occurrences).max().orElse(1);
		for (int i = 0; i < nodes; i++) {
			CodeNetwork.Node node = network.nodes().get(i);
			x[i] = (int) (MARGIN + node.x() * (width - 2 * MARGIN));
			y[i] = (int) (MARGIN + node.y() * (height - 2 * MARGIN));
			radius[i] = (int) (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(node.occurrences() / most));
		}
		for (int round = 0; round < ROUNDS && pushApart(pen.lineHeight(), width, height); round++) {
			// until every circle and its name have room
		}
		return new Point(width > room.x ? width : 0, height > room.y ? height : 0);
	}

	/** Moves codes that would cover each other's circle or name a little apart; whether there were any. */
	private boolean pushApart(int name, int width, int height) {
		boolean moved = false;
		for (int i = 0; i < x.length; i++) {
			for (int j = 0; j < i; j++) {
				int room = radius[i] + radius[j] + name;
				double distance = Math.hypot(x[i] - x[j], y[i] - y[j]);
				if (distance < room) {
					double angle = distance < 1 ? i : Math.atan2(y[i] - y[j], x[i] - x[j]);
					int step = (int) Math.ceil((room - distance) / 2);
					move(i, (int) Math.round(step * Math.cos(angle)), (int) Math.round(step * Math.sin(angle)), width, height);
					move(j, (int) -Math.round(step * Math.cos(angle)), (int) -Math.round(step * Math.sin(angle)), width,
							height);
					moved = true;
				}
			}
		}
		return moved;
	}

	private void move(int node, int dx, int dy, int width, int height) {
		x[node] = Math.clamp(x[node] + dx, MARGIN, Math.max(MARGIN, width - MARGIN));
		y[node] = Math.clamp(y[node] + dy, MARGIN, Math.max(MARGIN, height - MARGIN));
	}

	@Override
	public void paint(Pen pen, Point scroll, Point room, int focus) {
		Set<Integer> near = near(focus);
		List<CodeNetwork.Edge> edges = network.edges();
		for (int i = edges.size() - 1; i >= 0; i--) {
			edge(pen, i, scroll, focus);
		}
		for (int i = 0; i < x.length; i++) {
			node(pen, i, scroll, focus, near.isEmpty() || near.contains(i));
		}
		labels(pen, scroll, room, focus);
	}

	/** The code that the keyboard is at with those it is related to; empty if it is at none. */
	private Set<Integer> near(int focus) {
		Set<Integer> near = new HashSet<>();
		if (focus >= 0 && focus < x.length) {
			near.add(focus);
			network.edges(focus).forEach(edge -> near.addAll(List.of(edge.from(), edge.to())));
		} else if (focus >= x.length) {
			CodeNetwork.Edge edge = network.edges().get(focus - x.length);
			near.addAll(List.of(edge.from(), edge.to()));
		}
		return near;
	}

	private void edge(Pen pen, int index, Point scroll, int focus) {
		CodeNetwork.Edge edge = network.edges().get(index);
		boolean chosen = focus == x.length + index || focus >= 0 && (edge.from() == focus || edge.to() == focus);
		int rgb = pen.shade(chosen ? pen.accent() : pen.text(), chosen ? CLEAR : FAINT);
		double most = network.edges().get(0).pair().count();
		int thickness = (int) Math.max(1, Math.round(THICKEST * edge.pair().count() / most));
		pen.line(rgb, thickness, x[edge.from()] - scroll.x, y[edge.from()] - scroll.y, x[edge.to()] - scroll.x,
				y[edge.to()] - scroll.y);
	}

	private void node(Pen pen, int index, Point scroll, int focus, boolean clear) {
		int rgb = network.nodes().get(index).code().rgb();
		int r = radius[index];
		int cx = x[index] - scroll.x;
		int cy = y[index] - scroll.y;
		pen.dot(clear ? rgb : pen.shade(rgb, FAINT), cx, cy, r);
		pen.ring(index == focus ? pen.text() : pen.background(), index == focus ? 3 : 1, cx, cy, r);
	}

	/** Names of the most frequent first; one that would cover another is left to the tool tip. */
	private void labels(Pen pen, Point scroll, Point room, int focus) {
		List<Rectangle> taken = new ArrayList<>();
		List<Integer> order = IntStream.range(0, x.length).boxed().sorted(Comparator.<Integer>comparingInt(
				i -> i == focus ? Integer.MIN_VALUE : -network.nodes().get(i).occurrences())).toList();
		for (int i : order) {
			String title = network.nodes().get(i).code().title();
			int width = pen.width(title);
			int left = Math.clamp(x[i] - scroll.x - width / 2, 2, Math.max(2, room.x - width - 2));
			Rectangle place = new Rectangle(left, y[i] - scroll.y + radius[i] + 1, width, pen.lineHeight());
			if (taken.stream().noneMatch(place::intersects)) {
				taken.add(place);
				pen.veil(pen.background(), place.x - 2, place.y, place.width + 4, place.height);
				pen.write(pen.text(), title, place.x, place.y, width);
			}
		}
	}

	@Override
	public int count() {
		return network.nodes().size() + network.edges().size();
	}

	@Override
	public Rectangle bounds(int item) {
		if (item < x.length) {
			int r = radius[item];
			return new Rectangle(x[item] - r, y[item] - r, 2 * r, 2 * r);
		}
		CodeNetwork.Edge edge = network.edges().get(item - x.length);
		return new Rectangle((x[edge.from()] + x[edge.to()]) / 2 - REACH, (y[edge.from()] + y[edge.to()]) / 2 - REACH,
				2 * REACH, 2 * REACH);
	}

	@Override
	public int at(Point place, Point scroll) {
		int px = place.x + scroll.x;
		int py = place.y + scroll.y;
		for (int i = x.length - 1; i >= 0; i--) {
			if (Math.hypot(px - x[i], py - y[i]) <= radius[i] + 1) {
				return i;
			}
		}
		for (int i = 0; i < network.edges().size(); i++) {
			CodeNetwork.Edge edge = network.edges().get(i);
			if (distance(px, py, edge.from(), edge.to()) <= REACH) {
				return x.length + i;
			}
		}
		return -1;
	}

	private double distance(int px, int py, int from, int to) {
		double dx = x[to] - x[from];
		double dy = y[to] - y[from];
		double length = dx * dx + dy * dy;
		double along = length == 0 ? 0 : Math.clamp(((px - x[from]) * dx + (py - y[from]) * dy) / length, 0, 1);
		return Math.hypot(px - x[from] - along * dx, py - y[from] - along * dy);
	}

	@Override
	public String words(int item) {
		if (item < network.nodes().size()) {
			CodeNetwork.Node node = network.nodes().get(item);
			return Messages.format(Messages.Network_node, node.code().title(), node.occurrences(),
					network.edges(item).size());
		}
		CodeNetwork.Edge edge = network.edges().get(item - network.nodes().size());
		return Messages.format(Messages.Network_edge, network.nodes().get(edge.from()).code().title(),
				network.nodes().get(edge.to()).code().title(), edge.pair().count(), edge.pair().documents(),
				edge.pair().coefficient());
	}

	/** Arrows go to the nearest code in their direction, page keys through all codes and relations. */
	@Override
	public int move(int item, int key) {
		return switch (key) {
		case SWT.ARROW_UP -> nearest(item, 0, -1);
		case SWT.ARROW_DOWN -> nearest(item, 0, 1);
		case SWT.ARROW_LEFT -> nearest(item, -1, 0);
		case SWT.ARROW_RIGHT -> nearest(item, 1, 0);
		case SWT.PAGE_UP -> Math.floorMod(item - 1, count());
		case SWT.PAGE_DOWN -> Math.floorMod(item + 1, count());
		case SWT.HOME -> 0;
		case SWT.END -> network.nodes().size() - 1;
		default -> item;
		};
	}

	private int nearest(int item, int dx, int dy) {
		Rectangle from = bounds(item);
		int fromX = from.x + from.width / 2;
		int fromY = from.y + from.height / 2;
		int best = item;
		double least = Double.POSITIVE_INFINITY;
		for (int i = 0; i < x.length; i++) {
			int along = dx * (x[i] - fromX) + dy * (y[i] - fromY);
			int aside = Math.abs(dy * (x[i] - fromX) + dx * (y[i] - fromY));
			double cost = along + 2.0 * aside;
			if (i != item && along > 0 && cost < least) {
				least = cost;
				best = i;
			}
		}
		return best;
	}
}
