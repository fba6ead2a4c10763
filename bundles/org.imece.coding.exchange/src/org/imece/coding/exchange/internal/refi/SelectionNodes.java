/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.model.coding.Area;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.TimeSpan;

/** Selections and codings of one document as nodes. */
final class SelectionNodes {

	private final ExportedProject project;
	private final Document document;
	private final String text;
	private final CodePoints codePoints;

	SelectionNodes(ExportedProject project, Document document) {
		this.project = project;
		this.document = document;
		text = document.getText() == null ? "" : document.getText();
		codePoints = new CodePoints(text);
	}

	/** Position in code points. */
	int position(int offset) {
		return codePoints.of(offset);
	}

	/**
	 * Adds the selections of a document.
	 *
	 * @param source   gets codings of the whole and selections that are not in the text
	 * @param textNode gets selections in the text; {@code null} if there is no text
	 * @param without  groups that are written elsewhere
	 */
	void add(QdeNode source, QdeNode textNode, Set<SelectionGroup> without) {
		for (SelectionGroup group : project.groups(document.getId())) {
			if (without.contains(group)) {
				continue;
			}
			if (group.isWhole(text.length())) {
				group.codings().forEach(coding -> source.add(coding(coding, coding.getId())));
			} else if (group.region() != null && group.end() <= group.start()) {
				region(group, source);
			} else if (textNode == null || group.start() < 0 || group.end() < group.start()
					|| group.end() > text.length()) {
				group.codings().forEach(coding -> project.leaveOut(project.name(document),
						NLS.bind(Messages.Export_outside, coding.getQuote() == null ? "" : coding.getQuote())));
			} else {
				inText(group, source, textNode);
			}
		}
	}

	private void inText(SelectionGroup group, QdeNode source, QdeNode textNode) {
		QdeNode selection = new QdeNode("PlainTextSelection").set("startPosition", codePoints.of(group.start()))
				.set("endPosition", codePoints.of(group.end()));
		fill(selection, group, PassageName.shown(text.substring(group.start(), group.end())));
		group.codings().stream().filter(SelectionGroup::hasCode)
				.forEach(coding -> selection.add(coding(coding, coding.getId())));
		textNode.add(selection);
		if (group.region() instanceof Area area && area.getPage() > 0 && source.name().equals("PDFSource")) {
			QdeNode twin = new QdeNode("PDFSelection"); // the same on the page (Annex A.2)
			Regions.write(area, twin);
			fill(twin, group, selection.get("name"));
			group.codings().forEach(coding -> project.rest(twin, coding, Kept.TWIN_REST));
			twin.children().removeIf(child -> child.name().equals("NoteRef"));
			group.codings().stream().filter(SelectionGroup::hasCode)
					.forEach(coding -> twin.add(coding(coding, Optional.ofNullable(coding.getProperties().get(Kept.TWIN))
							.orElseGet(() -> CodingMapper.twinGuid(coding)))));
			source.add(twin);
		}
	}

	private void region(SelectionGroup group, QdeNode source) {
		String name = switch (source.name()) {
		case "AudioSource" -> group.region() instanceof TimeSpan ? "AudioSelection" : "";
		case "VideoSource" -> group.region() instanceof TimeSpan ? "VideoSelection" : "";
		case "PictureSource" -> group.region() instanceof Area ? "PictureSelection" : "";
		case "PDFSource" -> group.region() instanceof Area area && area.getPage() > 0 ? "PDFSelection" : "";
		default -> "";
		};
		if (name.isEmpty()) {
			group.codings().forEach(
					coding -> project.leaveOut(project.name(document), Messages.Export_regionOfOtherKind));
			return;
		}
		QdeNode selection = new QdeNode(name);
		Regions.write(group.region(), selection);
		fill(selection, group, "");
		group.codings().stream().filter(SelectionGroup::hasCode)
				.forEach(coding -> selection.add(coding(coding, coding.getId())));
		source.add(selection);
	}

	/** What a selection says beside its place and its codings. */
	private void fill(QdeNode selection, SelectionGroup group, String defaultName) {
		Coding first = CodingMapper.main(group.codings());
		selection.set("guid", group.guid());
		selection.set("name", group.property(Kept.SELECTION_NAME).orElse(defaultName));
		selection.set("creatingUser", coder(first));
		selection.set("creationDateTime", first.getAt());
		List<String> memos = group.codings().stream().filter(SelectionGroup::hasMemo).map(Coding::getMemo)
				.map(String::strip).distinct().toList();
		selection.addText("Description", String.join("\n\n", memos));
		if (memos.size() > 1) {
			project.losses().add(project.name(document), NLS.bind(Messages.Export_memosJoined, selection.get("name")));
		}
		for (Coding coding : group.codings()) {
			project.stamp(selection, coding, Kept.SELECTION);
			project.rest(selection, coding, Kept.SELECTION_REST);
			if (!SelectionGroup.hasCode(coding)) {
				project.notes(coding.getId()).forEach(note -> selection.addReference("NoteRef", note));
			} else {
				notesOfSelection(coding).forEach(note -> selection.addReference("NoteRef", note));
			}
		}
	}

	/** Notes that an earlier import found on the selection rather than on the coding. */
	private Set<String> notesOfSelection(Coding coding) {
		String kept = coding.getProperties().get(Kept.SELECTION_NOTES);
		List<String> own = project.notes(coding.getId());
		return kept == null ? Set.of()
				: Arrays.stream(kept.split(" ")).filter(own::contains).collect(Collectors.toSet());
	}

	private QdeNode coding(Coding coding, String guid) {
		QdeNode node = new QdeNode("Coding").set("guid", guid).set("creatingUser", coder(coding))
				.set("creationDateTime", coding.getAt());
		node.addReference("CodeRef", ExportedProject.id(coding, CodingPackage.Literals.CODING__CODE));
		if (guid.equals(coding.getId())) {
			Set<String> ofSelection = notesOfSelection(coding);
			project.notes(guid).stream().filter(note -> !ofSelection.contains(note))
					.forEach(note -> node.addReference("NoteRef", note));
			project.rest(node, coding, Kept.REST);
		}
		return node;
	}

	private static String coder(Coding coding) {
		return coding.eContainer() instanceof CodingSet set
				? ExportedProject.id(set, CodingPackage.Literals.CODING_SET__CODER)
				: "";
	}

	/** A selection of a transcript between two sync points. */
	QdeNode transcript(SelectionGroup group, String from, String to) {
		QdeNode selection = new QdeNode("TranscriptSelection").set("fromSyncPoint", from).set("toSyncPoint", to);
		fill(selection, group, PassageName.shown(text.substring(group.start(), group.end())));
		group.codings().stream().filter(SelectionGroup::hasCode)
				.forEach(coding -> selection.add(coding(coding, coding.getId())));
		return selection;
	}
}
