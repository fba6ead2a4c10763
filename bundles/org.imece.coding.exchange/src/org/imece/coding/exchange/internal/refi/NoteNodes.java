/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EReference;
import org.imece.coding.exchange.internal.Messages;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Edge;
import org.imece.model.coding.Graph;
import org.imece.model.coding.Memo;
import org.imece.model.coding.Relation;
import org.imece.model.coding.Vertex;
import org.imece.model.core.Attachment;
import org.imece.model.core.Element;

/** Notes, links and drawings as nodes. */
final class NoteNodes {

	private final ExportedProject project;
	private final SourceEntries entries;

	NoteNodes(ExportedProject project, SourceEntries entries) {
		this.project = project;
		this.entries = entries;
	}

	QdeNode note(Memo memo) throws CoreException {
		QdeNode node = new QdeNode("Note").set("guid", memo.getId());
		project.describe(node, memo);
		node.set("creatingUser", ExportedProject.id(memo, CodingPackage.Literals.MEMO__CODER));
		node.set("creationDateTime", memo.getAt());
		if (memo.getText() != null) {
			node.set("plainTextPath", entries.text(memo.getId()));
		}
		for (Attachment attachment : memo.getAttachments()) {
			if (attachment.getSha256().equals(memo.getProperties().get(Kept.RICH_TEXT))) {
				node.set("richTextPath", entries.file(memo.getId(), attachment, project));
			}
		}
		if (ExportedProject.ids(memo, CodingPackage.Literals.MEMO__TARGETS).stream().anyMatch(id -> !project.has(id))) {
			project.losses().add(node.get("name"), Messages.Export_outsideReference);
		}
		return node;
	}

	/** A relation; empty if one end is not in the file. */
	Optional<QdeNode> link(Relation relation) {
		String origin = end(relation, CodingPackage.Literals.RELATION__SOURCE, Kept.ORIGIN_GUID);
		String target = end(relation, CodingPackage.Literals.RELATION__TARGET, Kept.TARGET_GUID);
		if (origin.isEmpty() || target.isEmpty()) {
			project.leaveOut(project.name(relation), Messages.Export_outsideReference);
			return Optional.empty();
		}
		QdeNode node = new QdeNode("Link").set("guid", relation.getId());
		project.describe(node, relation);
		return Optional.of(node.set("direction", key(NoteMapper.DIRECTIONS, relation.getDirection()))
				.set("color", relation.getColor()).set("originGUID", origin).set("targetGUID", target));
	}

	/** GUID that a reference leads to: the element, or the selection that an earlier import meant by it. */
	private String end(Element element, EReference reference, String keptProperty) {
		String id = ExportedProject.id(element, reference);
		String kept = element.getProperties().get(keptProperty);
		if (kept != null && (id.isEmpty() || project.selection(id).filter(kept::equals).isPresent())) {
			return kept;
		}
		return project.has(id) ? id : "";
	}

	QdeNode graph(Graph graph) {
		QdeNode node = new QdeNode("Graph").set("guid", graph.getId());
		project.describe(node, graph);
		if (!graph.getDescriptions().isEmpty()) {
			project.losses().add(node.get("name"), Messages.Export_descriptionOfKind);
		}
		graph.getVertices().forEach(vertex -> node.add(vertex(vertex)));
		graph.getEdges().forEach(edge -> node.add(edge(edge)));
		return node;
	}

	private QdeNode vertex(Vertex vertex) {
		QdeNode node = new QdeNode("Vertex").set("guid", vertex.getId());
		name(node, vertex);
		node.set("representedGUID",
				end(vertex, CodingPackage.Literals.VERTEX__REPRESENTS, Kept.REPRESENTED_GUID));
		node.set("firstX", vertex.getLeft()).set("firstY", vertex.getTop()).set("secondX", vertex.getRight())
				.set("secondY", vertex.getBottom()).set("shape", key(GraphMapper.SHAPES, vertex.getShape()))
				.set("color", vertex.getColor());
		project.rest(node, vertex, Kept.REST);
		return node;
	}

	private QdeNode edge(Edge edge) {
		QdeNode node = new QdeNode("Edge").set("guid", edge.getId());
		name(node, edge);
		node.set("representedGUID", end(edge, CodingPackage.Literals.EDGE__REPRESENTS, Kept.REPRESENTED_GUID));
		node.set("sourceVertex", ExportedProject.id(edge, CodingPackage.Literals.EDGE__SOURCE))
				.set("targetVertex", ExportedProject.id(edge, CodingPackage.Literals.EDGE__TARGET))
				.set("color", edge.getColor()).set("direction", key(NoteMapper.DIRECTIONS, edge.getDirection()))
				.set("lineStyle", key(GraphMapper.LINES, edge.getLineStyle()));
		project.rest(node, edge, Kept.REST);
		return node;
	}

	/** Parts of drawings need no name. */
	private void name(QdeNode node, Element part) {
		if (!part.getNames().isEmpty()) {
			node.set("name", project.name(part));
		}
	}

	private static <T> String key(Map<String, T> words, T value) {
		return words.entrySet().stream().filter(entry -> entry.getValue() == value).map(Entry::getKey).findFirst()
				.orElse("");
	}
}
