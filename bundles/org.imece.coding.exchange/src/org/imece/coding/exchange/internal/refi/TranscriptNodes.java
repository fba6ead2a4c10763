/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imece.model.coding.Document;
import org.imece.model.coding.SyncPoint;

/**
 * A text as the transcript of a recording: sync points, and selections between them. A passage that does not run from one
 * sync point to another cannot be a selection of a transcript; then the text is a source of its own as well, with the
 * same file.
 */
final class TranscriptNodes {

	private final ExportedProject project;
	private final Document document;
	private final SelectionNodes selections;
	private final List<String> guids;
	/** Groups that run between sync points, with GUIDs of these. */
	private final Map<SelectionGroup, String[]> between = new LinkedHashMap<>();
	private final boolean alone;

	TranscriptNodes(ExportedProject project, Document document) {
		this.project = project;
		this.document = document;
		selections = new SelectionNodes(project, document);
		guids = guids();
		boolean separate = document.getProperties().containsKey(Kept.TRANSCRIPT);
		List<SelectionGroup> groups = project.groups(document.getId());
		for (SelectionGroup group : groups) {
			String[] ends = group.isWhole(length()) || separate && group.property(Kept.SYNC).isEmpty() ? null
					: ends(group);
			if (ends != null) {
				between.put(group, ends);
			}
		}
		alone = !separate && between.size() == groups.size()
				&& project.variables.stream().map(VariableMapper::name).noneMatch(document.getProperties()::containsKey);
	}

	private int length() {
		return document.getText() == null ? 0 : document.getText().length();
	}

	private List<String> guids() {
		String kept = document.getProperties().get(Kept.SYNC_POINTS);
		List<String> known = kept == null || kept.isEmpty() ? List.of() : List.of(kept.split(" "));
		List<String> all = new ArrayList<>();
		for (int i = 0; i < document.getSyncPoints().size(); i++) {
			all.add(known.size() == document.getSyncPoints().size() ? known.get(i)
					: RefiContext.derived("sync", document.getId(), "" + i));
		}
		return all;
	}

	private String[] ends(SelectionGroup group) {
		String[] kept = group.property(Kept.SYNC).map(ends -> ends.split(" ")).orElse(new String[0]);
		String from = syncPoint(group.start(), kept.length == 2 ? kept[0] : "");
		String to = syncPoint(group.end(), kept.length == 2 ? kept[1] : "");
		return from.isEmpty() || to.isEmpty() ? null : new String[] { from, to };
	}

	private String syncPoint(int offset, String wanted) {
		String found = "";
		for (int i = 0; i < guids.size(); i++) {
			if (document.getSyncPoints().get(i).getPosition() == offset
					&& (found.isEmpty() || guids.get(i).equals(wanted))) {
				found = guids.get(i);
			}
		}
		return found;
	}

	/** Whether the text is a transcript and no source of its own. */
	boolean isAlone() {
		return alone;
	}

	/** Groups that the transcript has, so that the source of its own has not. */
	Map<SelectionGroup, String[]> between() {
		return between;
	}

	/** @param path of the text, as in the project file */
	QdeNode node(String path) {
		QdeNode node = new QdeNode("Transcript");
		if (alone) {
			node.set("guid", document.getId());
			project.describe(node, document);
		} else {
			node.set("guid", document.getProperties().containsKey(Kept.TRANSCRIPT)
					? document.getProperties().get(Kept.TRANSCRIPT)
					: transcriptGuid(document));
			project.rest(node, document, Kept.TRANSCRIPT_REST);
			if (!node.has("name")) {
				node.set("name", project.name(document));
			}
		}
		node.set("plainTextPath", path);
		for (int i = 0; i < guids.size(); i++) {
			SyncPoint point = document.getSyncPoints().get(i);
			if (point.getPosition() >= 0 && point.getPosition() <= length()) {
				node.add(new QdeNode("SyncPoint").set("guid", guids.get(i)).set("timeStamp", point.getMillis())
						.set("position", selections.position(point.getPosition())));
			}
		}
		if (document.getText() == null) {
			project.rest(node, document, alone ? Kept.UNPLACED : Kept.UNPLACED_TRANSCRIPT);
		}
		between.forEach((group, ends) -> node.add(selections.transcript(group, ends[0], ends[1])));
		return node;
	}

	/** GUID of the transcript of a text that is a source of its own. */
	static String transcriptGuid(Document document) {
		return RefiContext.derived("transcript", document.getId());
	}
}
