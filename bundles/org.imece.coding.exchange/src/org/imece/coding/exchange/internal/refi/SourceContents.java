/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;

/**
 * What the files beside a project file hold, read before the project is locked.
 *
 * @param texts of nodes that have or should have text
 * @param media by path; those that are missing are not in it
 */
record SourceContents(Map<QdeNode, SourceText> texts, Map<String, Medium> media) {

	private static final List<String> PATHS = List.of("path", "richTextPath");

	static SourceContents read(QdeNode project, SourceFiles files, SubMonitor monitor) throws IOException {
		Map<QdeNode, SourceText> texts = new LinkedHashMap<>();
		Map<String, Medium> media = new HashMap<>();
		List<QdeNode> nodes = Stream.concat(project.within("Sources").flatMap(SourceContents::parts),
				project.within("Notes")).toList();
		monitor.setWorkRemaining(nodes.size());
		for (QdeNode node : nodes) {
			monitor.split(1);
			if (isText(node)) {
				texts.put(node, SourceText.of(node, files));
			}
			for (String attribute : PATHS) {
				String path = node.get(attribute);
				if (!path.isEmpty() && !media.containsKey(path)) {
					Medium.of(path, files).ifPresent(medium -> media.put(path, medium));
				}
			}
		}
		return new SourceContents(texts, media);
	}

	private static Stream<QdeNode> parts(QdeNode source) {
		return Stream.concat(Stream.of(source), source.children().stream().filter(child -> isText(child)));
	}

	private static boolean isText(QdeNode node) {
		return switch (node.name()) {
		case "TextSource", "Representation", "TextDescription", "Transcript", "Note" -> true;
		default -> false;
		};
	}
}
