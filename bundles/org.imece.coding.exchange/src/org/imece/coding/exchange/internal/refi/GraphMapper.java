/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.imece.coding.code.CodeColors;
import org.imece.coding.exchange.internal.Messages;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Direction;
import org.imece.model.coding.Edge;
import org.imece.model.coding.Graph;
import org.imece.model.coding.LineStyle;
import org.imece.model.coding.Relation;
import org.imece.model.coding.Vertex;
import org.imece.model.coding.VertexShape;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;

/** Drawings. */
final class GraphMapper {

	static final Map<String, VertexShape> SHAPES = Map.of("Person", VertexShape.PERSON, "Oval", VertexShape.OVAL,
			"Rectangle", VertexShape.RECTANGLE, "RoundedRectangle", VertexShape.ROUNDED_RECTANGLE, "Star",
			VertexShape.STAR, "LeftTriangle", VertexShape.LEFT_TRIANGLE, "RightTriangle", VertexShape.RIGHT_TRIANGLE,
			"UpTriangle", VertexShape.UP_TRIANGLE, "DownTriangle", VertexShape.DOWN_TRIANGLE, "Note",
			VertexShape.NOTE);
	static final Map<String, LineStyle> LINES = Map.of("solid", LineStyle.SOLID, "dotted", LineStyle.DOTTED, "dashed",
			LineStyle.DASHED);

	private final RefiContext context;

	GraphMapper(RefiContext context) {
		this.context = context;
	}

	void graph(QdeNode node) {
		Upsert<Graph> graph = context.root(node.id(), CodingPackage.Literals.GRAPH);
		context.describe(graph, node);
		node.children("Vertex").forEach(vertex -> vertex(vertex, graph));
		node.children("Edge").forEach(edge -> edge(edge, graph));
		context.keep(graph, node);
		context.count(graph);
	}

	private void vertex(QdeNode node, Upsert<Graph> graph) {
		Upsert<Vertex> vertex = part(node, graph, graph.element().getVertices(), CodingPackage.Literals.VERTEX);
		vertex.text(CorePackage.Literals.ELEMENT__NAMES, context.language(), node.get("name"));
		vertex.set(CodingPackage.Literals.VERTEX__LEFT, node.number("firstX").orElse(0));
		vertex.set(CodingPackage.Literals.VERTEX__TOP, node.number("firstY").orElse(0));
		vertex.set(CodingPackage.Literals.VERTEX__RIGHT, node.number("secondX").orElse(null));
		vertex.set(CodingPackage.Literals.VERTEX__BOTTOM, node.number("secondY").orElse(null));
		vertex.set(CodingPackage.Literals.VERTEX__SHAPE,
				SHAPES.getOrDefault(node.get("shape"), VertexShape.RECTANGLE));
		vertex.set(CodingPackage.Literals.VERTEX__COLOR, CodeColors.normalise(node.get("color")));
		represents(node, vertex, CodingPackage.Literals.VERTEX__REPRESENTS, Element.class);
		context.keep(vertex, node);
		count(graph, vertex);
	}

	private void edge(QdeNode node, Upsert<Graph> graph) {
		Optional<Vertex> source = context.target(node.id("sourceVertex"), Vertex.class);
		Optional<Vertex> target = context.target(node.id("targetVertex"), Vertex.class);
		if (source.isEmpty() || target.isEmpty()) {
			context.tally().warn(node.get("name"), Messages.Refi_edgeEndLost);
			return;
		}
		Upsert<Edge> edge = part(node, graph, graph.element().getEdges(), CodingPackage.Literals.EDGE);
		edge.text(CorePackage.Literals.ELEMENT__NAMES, context.language(), node.get("name"));
		edge.set(CodingPackage.Literals.EDGE__SOURCE, source.get());
		edge.set(CodingPackage.Literals.EDGE__TARGET, target.get());
		edge.set(CodingPackage.Literals.EDGE__DIRECTION,
				NoteMapper.DIRECTIONS.getOrDefault(node.get("direction"), Direction.ASSOCIATIVE));
		edge.set(CodingPackage.Literals.EDGE__LINE_STYLE, LINES.getOrDefault(node.get("lineStyle"), LineStyle.SOLID));
		edge.set(CodingPackage.Literals.EDGE__COLOR, CodeColors.normalise(node.get("color")));
		represents(node, edge, CodingPackage.Literals.EDGE__REPRESENTS, Relation.class);
		context.keep(edge, node);
		count(graph, edge);
	}

	private <T extends Element> Upsert<T> part(QdeNode node, Upsert<Graph> graph, List<T> parts, EClass type) {
		String id = node.id().isEmpty() ? RefiContext.derived(type.getName(), graph.element().getId(),
				node.get("name"), "" + parts.size()) : node.id();
		Optional<T> present = parts.stream().filter(each -> each.getId().equals(id)).findFirst();
		Upsert<T> part = present.map(context::present).orElseGet(() -> context.make(id, type));
		if (present.isEmpty()) {
			graph.change(() -> parts.add(part.element()));
		}
		context.register(node.id(), part.element());
		return part;
	}

	private <T extends Element> void represents(QdeNode node, Upsert<?> part,
			EReference feature, Class<T> type) {
		String guid = node.id("representedGUID");
		if (guid.isEmpty()) {
			return;
		}
		Optional<T> represented = context.target(guid, type);
		represented.ifPresent(element -> part.set(feature, element));
		if (represented.isEmpty() || !represented.get().getId().equals(guid)) {
			part.property(Kept.REPRESENTED_GUID, guid);
		}
	}

	/** A drawing counts as changed when something in it is. */
	private void count(Upsert<Graph> graph, Upsert<?> part) {
		if (part.isChanged()) {
			context.changed(graph.element());
		}
	}
}
