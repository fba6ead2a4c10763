/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EMap;

/**
 * Properties in which an element keeps what a REFI-QDA file says of it and our model has no place for, so that an export
 * says it again.
 */
final class Kept {

	/** Properties with this prefix are ours. */
	static final String PREFIX = "refi:";
	/** Attributes and children that the model does not know, as XML. */
	static final String REST = PREFIX + "kept";
	/** The same of the selection that a coding was in. */
	static final String SELECTION_REST = PREFIX + "selectionKept";
	/** Prefix of stamps of the selection, where they differ from those of the coding. */
	static final String SELECTION = PREFIX + "selection.";
	static final String SELECTION_NAME = PREFIX + "selectionName";
	/** Notes that refer to the selection rather than to the coding; GUIDs with blanks between them. */
	static final String SELECTION_NOTES = PREFIX + "selectionNotes";
	/** GUID of the coding on the page that says the same as the one in the text. */
	static final String TWIN = PREFIX + "twin";
	/** Attributes and children of that selection on the page that the model does not know. */
	static final String TWIN_REST = PREFIX + "twinKept";
	/** The coding belonged to the source as a whole. */
	static final String WHOLE = PREFIX + "whole";
	/** GUIDs of the sync points that a selection of a transcript runs between. */
	static final String SYNC = PREFIX + "sync";
	/** GUIDs of the sync points of a document, in their order. */
	static final String SYNC_POINTS = PREFIX + "syncPoints";
	/** Kind of source, where the document does not show it. */
	static final String KIND = PREFIX + "kind";
	/** GUID of the text of a PDF or a picture. */
	static final String TEXT_GUID = PREFIX + "textGuid";
	/** Attributes and children of that text that the model does not know. */
	static final String TEXT_REST = PREFIX + "textKept";
	/** Selections of a text that is missing, whose words are not known. */
	static final String UNPLACED = PREFIX + "unplaced";
	/** The same of a transcript that has its text from a source of its own. */
	static final String UNPLACED_TRANSCRIPT = PREFIX + "unplacedTranscript";
	/** GUID of the transcript, where the text is a source of its own too. */
	static final String TRANSCRIPT = PREFIX + "transcript";
	/** What is said of that transcript beside its text. */
	static final String TRANSCRIPT_REST = PREFIX + "transcriptKept";
	/** Place of a file that is not in the project. */
	static final String PATH = PREFIX + "path";
	/** SHA-256 of the attachment that is the formatted version. */
	static final String RICH_TEXT = PREFIX + "richText";
	/** What a relation or vertex referred to, where it was a selection or is not in the project. */
	static final String ORIGIN_GUID = PREFIX + "originGUID";
	static final String TARGET_GUID = PREFIX + "targetGUID";
	static final String REPRESENTED_GUID = PREFIX + "representedGUID";
	static final String USER_ID = PREFIX + "id";
	/** Positions as the file has them, where it is not certain how they are counted. */
	static final String RAW = PREFIX + "raw";

	static final List<String> STAMPS = List.of("creatingUser", "creationDateTime", "modifyingUser",
			"modifiedDateTime");

	private static final Set<String> IGNORED = Set.of("xmlns", "schemaLocation", "basePath", "origin");
	private static final Map<String, Set<String>> MAPPED = mapped();

	private Kept() {
	}

	private static Map<String, Set<String>> mapped() {
		Map<String, Set<String>> mapped = new HashMap<>();
		String stamps = " creatingUser creationDateTime modifyingUser modifiedDateTime ";
		put(mapped, "Project",
				"name Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef");
		put(mapped, "User", "guid name id");
		put(mapped, "Code", "guid name isCodable color Description NoteRef Code" + stamps);
		put(mapped, "Variable", "guid name typeOfVariable Description" + stamps);
		put(mapped, "Case",
				"guid name Description CodeRef VariableValue SourceRef SelectionRef NoteRef" + stamps);
		put(mapped, "Set", "guid name Description MemberCode MemberSource MemberNote" + stamps);
		put(mapped, "Graph", "guid name Vertex Edge" + stamps);
		put(mapped, "Vertex", "guid representedGUID name firstX firstY secondX secondY shape color");
		put(mapped, "Edge", "guid representedGUID name sourceVertex targetVertex color direction lineStyle");
		put(mapped, "Link", "guid name direction color originGUID targetGUID NoteRef" + stamps);
		put(mapped, "Note", "guid name plainTextPath richTextPath Description PlainTextContent NoteRef" + stamps);
		put(mapped, "TextSource", "guid name plainTextPath richTextPath Description PlainTextContent PlainTextSelection"
				+ " Coding NoteRef VariableValue" + stamps);
		put(mapped, "Representation", "guid plainTextPath PlainTextContent PlainTextSelection Coding");
		put(mapped, "TextDescription", "guid plainTextPath PlainTextContent PlainTextSelection Coding");
		for (String kind : List.of("Picture", "PDF", "Audio", "Video")) {
			put(mapped, kind + "Source", "guid name path Description TextDescription Representation Transcript Coding"
					+ " NoteRef VariableValue " + kind + "Selection" + stamps);
		}
		put(mapped, "Transcript", "guid name plainTextPath richTextPath Description PlainTextContent SyncPoint"
				+ " TranscriptSelection NoteRef" + stamps);
		String selection = "guid name Description Coding NoteRef" + stamps;
		put(mapped, "PlainTextSelection", selection + "startPosition endPosition");
		put(mapped, "PictureSelection", selection + "firstX firstY secondX secondY");
		put(mapped, "PDFSelection", selection + "page firstX firstY secondX secondY");
		put(mapped, "AudioSelection", selection + "begin end");
		put(mapped, "VideoSelection", selection + "begin end");
		put(mapped, "TranscriptSelection", selection + "fromSyncPoint toSyncPoint");
		put(mapped, "Coding", "guid creatingUser creationDateTime CodeRef NoteRef");
		return mapped;
	}

	private static void put(Map<String, Set<String>> mapped, String element, String names) {
		mapped.put(element, Set.of(names.strip().split(" +")));
	}

	/** What of a node the model has no place for; empty if it holds everything. */
	static Optional<QdeNode> rest(QdeNode node) {
		Set<String> mapped = MAPPED.getOrDefault(node.name(), Set.of());
		QdeNode rest = new QdeNode("kept");
		node.attributes().forEach((name, value) -> {
			if (!mapped.contains(name) && !IGNORED.contains(name)) {
				rest.set(name, value);
			}
		});
		node.children().stream().filter(child -> !mapped.contains(child.name())).forEach(rest::add);
		return rest.attributes().isEmpty() && rest.children().isEmpty() ? Optional.empty() : Optional.of(rest);
	}

	/** A node that was kept in a property; empty if there is none. */
	static Optional<QdeNode> read(EMap<String, String> properties, String property) {
		String fragment = properties.get(property);
		if (fragment == null) {
			return Optional.empty();
		}
		try {
			return Optional.of(
					QdeReader.read(property, new ByteArrayInputStream(fragment.getBytes(StandardCharsets.UTF_8))));
		} catch (IOException e) {
			throw new UncheckedIOException("A fragment that was written by us cannot be read", e);
		}
	}
}
