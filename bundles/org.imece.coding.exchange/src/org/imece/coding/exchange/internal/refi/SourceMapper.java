/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.text.IncompleteText;
import org.imece.coding.text.LanguageGuess;
import org.imece.coding.text.Transcript;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.Region;

/** Sources of every kind: documents with their files and codings. */
final class SourceMapper {

	private static final Map<String, DocumentKind> KINDS = Map.of("PictureSource", DocumentKind.PICTURE,
			"AudioSource", DocumentKind.AUDIO, "VideoSource", DocumentKind.VIDEO);

	private final RefiContext context;
	private final SourceContents contents;
	private final TextSelections selections;
	private final Map<String, Document> byPath = new HashMap<>();

	/** @param contents of files, read beforehand */
	SourceMapper(RefiContext context, OffsetConvention expected, SourceContents contents) {
		this.context = context;
		this.contents = contents;
		selections = new TextSelections(context, expected);
	}

	/** Recordings last, since a transcript may be a source of its own. */
	static List<QdeNode> ordered(List<QdeNode> sources) {
		return Stream.concat(sources.stream().filter(source -> !isRecording(source)),
				sources.stream().filter(SourceMapper::isRecording)).toList();
	}

	private static boolean isRecording(QdeNode source) {
		return source.name().equals("AudioSource") || source.name().equals("VideoSource");
	}

	void map(QdeNode source) {
		switch (source.name()) {
		case "TextSource" -> document(source, source).ifPresent(document -> text(document, source, source, List.of()));
		case "PDFSource" -> pdf(source);
		case "PictureSource" -> picture(source);
		case "AudioSource", "VideoSource" -> recording(source);
		default -> context.tally().refuse(1 + items(source), source.get("name"),
				NLS.bind(Messages.Refi_unknownSource, source.name()));
		}
	}

	/** Codings of a PDF occur twice, on the page and in the text, with the same selection: each is taken once. */
	private void pdf(QdeNode source) {
		QdeNode representation = source.child("Representation").orElse(null);
		Map<String, List<QdeNode>> areas = source.children("PDFSelection")
				.collect(Collectors.groupingBy(QdeNode::id, LinkedHashMap::new, Collectors.toList()));
		Map<String, QdeNode> twins = new HashMap<>();
		List<QdeNode> more = new ArrayList<>(); // a passage that goes on on the next page
		if (representation != null) {
			representation.children("PlainTextSelection").filter(each -> areas.containsKey(each.id())).forEach(each -> {
				List<QdeNode> same = areas.remove(each.id());
				twins.put(each.id(), same.get(0));
				more.addAll(same.subList(1, same.size()));
			});
		}
		document(source, representation == null ? source : representation, more).ifPresent(document -> {
			document.property(Kept.KIND, source.name());
			List<Passage> passages = new ArrayList<>();
			areas.values().forEach(same -> same.forEach(area -> region(area, source).ifPresent(passages::add)));
			if (!twins.isEmpty()) {
				context.tally().inform(source.get("name"), NLS.bind(Messages.Refi_pdfMerged, twins.size()));
			}
			rest(document, source, representation, passages, twins);
		});
	}

	private void picture(QdeNode source) {
		QdeNode description = source.child("TextDescription").orElse(null);
		document(source, description == null ? source : description).ifPresent(document -> {
			List<Passage> passages = new ArrayList<>();
			source.children("PictureSelection").forEach(each -> region(each, source).ifPresent(passages::add));
			rest(document, source, description, passages, Map.of());
		});
	}

	private void recording(QdeNode source) {
		document(source, source).ifPresent(document -> {
			List<Passage> passages = new ArrayList<>();
			source.children().stream()
					.filter(each -> each.name().equals("AudioSelection") || each.name().equals("VideoSelection"))
					.forEach(each -> region(each, source).ifPresent(passages::add));
			rest(document, source, null, passages, Map.of());
			source.children("Transcript").forEach(each -> transcript(each, document.element()));
		});
	}

	private Optional<Passage> region(QdeNode selection, QdeNode source) {
		Optional<Region> region = Regions.read(selection);
		if (region.isEmpty()) {
			context.tally().refuse(PassagePlacer.items(selection), source.get("name"),
					NLS.bind(Messages.Refi_regionUnreadable, selection.get("name")));
		}
		return region.map(it -> new Passage(selection, it));
	}

	/** Codings of a source that is no text, and those of its text if it has one. */
	private void rest(Upsert<Document> document, QdeNode source, QdeNode textNode, List<Passage> passages,
			Map<String, QdeNode> twins) {
		List<QdeNode> whole = source.children("Coding").toList();
		if (textNode != null) {
			document.property(Kept.TEXT_GUID,
					textNode.id().equals(textGuid(document.element())) ? "" : textNode.id());
			selections.map(document, textNode, textOf(textNode), whole, passages, twins);
		} else {
			if (!whole.isEmpty()) {
				passages.add(TextSelections.whole(whole, 0));
			}
			new CodingMapper(context, document.element(), "", source.get("name")).map(passages);
		}
		context.count(document);
	}

	/** GUID of the text of a PDF or picture that was not read from a file. */
	static String textGuid(Document document) {
		return RefiContext.derived("text", document.getId());
	}

	private void transcript(QdeNode transcript, Document recording) {
		Document shared = Optional.ofNullable(byPath.get(transcript.get("plainTextPath")))
				.or(() -> context.documentOf(transcript)).orElse(null);
		if (shared == null) {
			document(transcript, transcript).ifPresent(document -> {
				document.set(CodingPackage.Literals.DOCUMENT__RECORDING, recording);
				text(document, transcript, transcript, List.of());
			});
			return;
		}
		context.register(transcript.id(), shared); // the same file is a source of its own
		Upsert<Document> document = context.present(shared);
		document.set(CodingPackage.Literals.DOCUMENT__RECORDING, recording);
		if (!transcript.id().equals(TranscriptNodes.transcriptGuid(shared))) {
			document.property(Kept.TRANSCRIPT, transcript.id());
		}
		ofTranscript(document, transcript);
		SourceText text = textOf(transcript);
		if (!text.isMissing()) { // else the other source has said so
			selections.syncPoints(document, transcript, text);
			selections.map(document, transcript, text, List.of(), List.of(), Map.of());
		} else {
			unplaced(document, transcript, Kept.UNPLACED_TRANSCRIPT);
			if (items(transcript) > 0) {
				context.tally().refuse(items(transcript), transcript.get("name"),
						NLS.bind(Messages.Refi_passageUnknown, transcript.get("name")));
			}
		}
		if (document.isChanged()) {
			context.changed(shared);
		}
	}

	/** The text is a source with a name and an author of its own; those of the transcript are kept beside. */
	private static void ofTranscript(Upsert<Document> document, QdeNode transcript) {
		QdeNode kept = Kept.rest(transcript).orElseGet(() -> new QdeNode("kept"));
		if (!document.element().getNames().values().contains(transcript.get("name"))) {
			kept.set("name", transcript.get("name"));
		}
		Kept.STAMPS.forEach(stamp -> kept.set(stamp, RefiContext.stamp(stamp, transcript)));
		transcript.children().stream()
				.filter(child -> child.name().equals("Description") || child.name().equals("NoteRef"))
				.forEach(kept::add);
		if (!kept.attributes().isEmpty() || !kept.children().isEmpty()) {
			document.property(Kept.TRANSCRIPT_REST, QdeWriter.fragment(kept));
		}
	}

	private void text(Upsert<Document> document, QdeNode source, QdeNode textNode, List<Passage> passages) {
		selections.map(document, textNode, textOf(textNode), List.of(), passages, Map.of());
		context.count(document);
	}

	private SourceText textOf(QdeNode node) {
		return contents.texts().getOrDefault(node, new SourceText(null, SourceText.Problem.NO_FILE));
	}

	private Optional<Upsert<Document>> document(QdeNode source, QdeNode textNode) {
		return document(source, textNode, List.of());
	}

	/**
	 * The document of a source with everything but its codings; empty if the project has it with another text.
	 *
	 * @param textNode what holds text and selections of the text
	 * @param more     parts to keep as they are
	 */
	private Optional<Upsert<Document>> document(QdeNode source, QdeNode textNode, List<QdeNode> more) {
		SourceText text = textOf(textNode);
		String place = source.get("name");
		Upsert<Document> document = context.root(source.id(), CodingPackage.Literals.DOCUMENT);
		if (!text.isMissing() && hasOtherText(document, text.canonical())) {
			context.tally().refuse(1 + items(source), place, Messages.Refi_otherText);
			return Optional.empty();
		}
		context.describe(document, source);
		context.register(textNode.id(), document.element());
		context.notes(source, document.element());
		if (textNode.has("plainTextPath")) {
			byPath.putIfAbsent(textNode.get("plainTextPath"), document.element());
		}
		if (!context.isOurs()) { // else the side file has it, or there is none
			document.set(CodingPackage.Literals.DOCUMENT__FILE_NAME, place);
		}
		if (KINDS.containsKey(source.name())) {
			document.set(CodingPackage.Literals.DOCUMENT__KIND, KINDS.get(source.name()));
		}
		file(document, source.get("path"), place);
		richText(document, textNode, place);
		List<QdeNode> kept = new ArrayList<>(more);
		variableValues(document, source, kept);
		context.keep(document, source, Kept.REST, kept);
		if (textNode != source) {
			context.keep(document, textNode, Kept.TEXT_REST, List.of());
		}
		if (!text.isMissing()) {
			if (context.isOurs()) { // language and turns are in the side file, or there are none
				document.set(CodingPackage.Literals.DOCUMENT__TEXT, text.canonical());
			} else {
				setText(document, text.canonical());
			}
			if (!context.isIncomplete(document.element().getId())) {
				document.removeProperty(IncompleteText.PROPERTY);
				document.removeProperty(Kept.UNPLACED);
				document.removeProperty(Kept.UNPLACED_TRANSCRIPT);
			}
			selections.syncPoints(document, textNode, text);
		} else {
			unplaced(document, textNode, Kept.UNPLACED);
		}
		return Optional.of(document);
	}

	/** Selections of a missing text are kept as they are where their words are not known. */
	private static void unplaced(Upsert<Document> document, QdeNode textNode, String property) {
		QdeNode unplaced = new QdeNode("kept");
		textNode.children().stream()
				.filter(child -> child.name().equals("TranscriptSelection") || child.name().equals("SyncPoint")
						|| child.name().equals("PlainTextSelection") && PassagePlacer.known(child).isEmpty())
				.forEach(unplaced::add);
		if (!unplaced.children().isEmpty()) {
			document.property(property, QdeWriter.fragment(unplaced));
		}
	}

	private void file(Upsert<Document> document, String path, String place) {
		if (path.isEmpty()) {
			return;
		}
		Medium medium = contents.media().get(path);
		if (medium != null) {
			context.attach(document, medium, fileName(place, medium));
		} else if (SourceFiles.isExternal(path)) {
			document.property(Kept.PATH, path);
			context.tally().inform(place, NLS.bind(Messages.Refi_externalFile, path));
		} else {
			context.tally().warn(place, Messages.Refi_fileMissing);
		}
	}

	private void richText(Upsert<Document> document, QdeNode textNode, String place) {
		String path = textNode.get("richTextPath");
		Medium medium = contents.media().get(path);
		if (medium != null) {
			context.attach(document, medium, fileName(place, medium));
			document.property(Kept.RICH_TEXT, medium.sha256());
		} else if (!path.isEmpty()) {
			context.tally().inform(place, Messages.Refi_richTextMissing);
		}
	}

	private static String fileName(String place, Medium medium) {
		return medium.extension().isEmpty() || Medium.extension(place).equals(medium.extension()) ? place
				: place + '.' + medium.extension();
	}

	/** Selections and codings within a source. */
	private static int items(QdeNode node) {
		return node.children().stream().mapToInt(child -> {
			if (child.name().endsWith("Selection")) {
				return PassagePlacer.items(child);
			}
			return child.name().equals("Coding") ? 1 : child.name().equals("Representation")
					|| child.name().equals("TextDescription") || child.name().equals("Transcript") ? items(child) : 0;
		}).sum();
	}

	private static boolean hasOtherText(Upsert<Document> document, String text) {
		Document present = document.element();
		return !document.isNew() && present.getText() != null && !present.getText().equals(text)
				&& !present.getProperties().containsKey(IncompleteText.PROPERTY);
	}

	static void setText(Upsert<Document> document, String text) {
		if (!Objects.equals(text, document.element().getText())) {
			document.change(() -> {
				document.element().setText(text);
				document.element().setLanguage(text == null ? null : LanguageGuess.of(text).orElse(null));
				Transcript.recognise(document.element());
			});
		}
	}

	private void variableValues(Upsert<Document> document, QdeNode source, List<QdeNode> kept) {
		source.children("VariableValue").forEach(node -> {
			String value = VariableMapper.value(node);
			context.target(VariableMapper.variableOf(node)).filter(variable -> !value.isEmpty()).ifPresentOrElse(
					variable -> document.property(VariableMapper.name(variable), value), () -> kept.add(node));
		});
	}
}
