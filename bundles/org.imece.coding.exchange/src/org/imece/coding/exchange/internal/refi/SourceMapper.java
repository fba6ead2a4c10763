/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.text.IncompleteText;
import org.imece.coding.text.LanguageGuess;
import org.imece.coding.text.Transcript;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.SyncPoint;

/** Sources with text: documents with their codings. */
final class SourceMapper {

	private final RefiContext context;
	private final OffsetConvention expected;
	private final Map<QdeNode, SourceText> texts;
	private final Map<String, Document> byPath = new HashMap<>();

	/** @param texts of nodes that have or should have text, read beforehand */
	SourceMapper(RefiContext context, OffsetConvention expected, Map<QdeNode, SourceText> texts) {
		this.context = context;
		this.expected = expected;
		this.texts = texts;
	}

	/** Reads the texts of all sources, outside the lock of the project. */
	static Map<QdeNode, SourceText> texts(QdeNode project, SourceFiles files) throws IOException {
		Map<QdeNode, SourceText> texts = new LinkedHashMap<>();
		for (QdeNode source : project.within("Sources").toList()) {
			for (QdeNode node : textNodes(source)) {
				texts.put(node, SourceText.of(node, files));
			}
		}
		return texts;
	}

	private static List<QdeNode> textNodes(QdeNode source) {
		return switch (source.name()) {
		case "TextSource" -> List.of(source);
		case "PDFSource" -> source.children("Representation").toList();
		case "AudioSource", "VideoSource" -> source.children("Transcript").toList();
		default -> List.of();
		};
	}

	void map(QdeNode source) {
		switch (source.name()) {
		case "TextSource" -> document(source, source, List.of());
		case "PDFSource" -> pdf(source);
		case "AudioSource", "VideoSource" -> {
			refuseMedium(source);
			source.children("Transcript").forEach(this::transcript);
		}
		default -> refuseMedium(source);
		}
	}

	private void refuseMedium(QdeNode source) {
		int items = 1 + source.children().stream().filter(child -> child.name().endsWith("Selection"))
				.mapToInt(PassagePlacer::items).sum() + (int) source.children("Coding").count();
		context.tally().refuse(items, source.get("name"), NLS.bind(Messages.Refi_mediumNotKept, items - 1));
	}

	/** Codings of a PDF occur twice, on the page and in the text, with the same selection: only the text counts. */
	private void pdf(QdeNode source) {
		Optional<QdeNode> representation = source.child("Representation");
		List<QdeNode> inText = representation.stream().flatMap(node -> node.children("PlainTextSelection")).toList();
		Set<String> twins = inText.stream().map(QdeNode::id).collect(Collectors.toSet());
		int merged = 0;
		int areas = 0;
		for (QdeNode area : source.children("PDFSelection").toList()) {
			if (twins.contains(area.id())) {
				merged++;
			} else {
				areas += PassagePlacer.items(area);
			}
		}
		document(source, representation.orElse(source), source.children("Coding").toList());
		if (merged > 0) {
			context.tally().inform(source.get("name"), NLS.bind(Messages.Refi_pdfMerged, merged));
		}
		if (areas > 0) {
			context.tally().refuse(areas, source.get("name"), Messages.Refi_pdfArea);
		}
	}

	private void transcript(QdeNode transcript) {
		Document shared = byPath.get(transcript.get("plainTextPath"));
		if (shared == null) {
			document(transcript, transcript, List.of());
		} else { // the same file is a source of its own
			context.register(transcript.id(), shared);
			Upsert<Document> document = context.present(shared);
			SourceText text = texts.get(transcript);
			if (!text.isMissing()) { // else the other source has said so
				syncPoints(document, transcript, text);
				selections(document, transcript, text, List.of());
			} else if (items(transcript) > 0) {
				context.tally().refuse(items(transcript), transcript.get("name"),
						NLS.bind(Messages.Refi_passageUnknown, transcript.get("name")));
			}
			context.count(document);
		}
	}

	/**
	 * @param source   what gives the document its identity and name
	 * @param textNode what holds text and selections
	 * @param whole    codings of the source as a whole, beyond those in {@code textNode}
	 */
	private void document(QdeNode source, QdeNode textNode, List<QdeNode> whole) {
		SourceText text = texts.getOrDefault(textNode, new SourceText(null, SourceText.Problem.NO_FILE));
		String place = source.get("name");
		Upsert<Document> document = context.root(source.id(), CodingPackage.Literals.DOCUMENT);
		if (!text.isMissing() && hasOtherText(document, text.canonical())) {
			context.tally().refuse(1 + items(textNode) + whole.size(), place, Messages.Refi_otherText);
			return;
		}
		context.describe(document, source);
		context.register(textNode.id(), document.element());
		context.notes(source, document.element());
		byPath.putIfAbsent(textNode.get("plainTextPath"), document.element());
		document.set(CodingPackage.Literals.DOCUMENT__FILE_NAME, place);
		variableValues(document, source);
		if (!text.isMissing()) {
			setText(document, text.canonical());
			document.removeProperty(IncompleteText.PROPERTY);
			syncPoints(document, textNode, text);
		}
		selections(document, textNode, text, whole);
		context.count(document);
	}

	private static int items(QdeNode textNode) {
		return textNode.children().stream().filter(child -> child.name().endsWith("TextSelection")
				|| child.name().equals("TranscriptSelection")).mapToInt(PassagePlacer::items).sum()
				+ (int) textNode.children("Coding").count();
	}

	private static boolean hasOtherText(Upsert<Document> document, String text) {
		Document present = document.element();
		return !document.isNew() && present.getText() != null && !present.getText().equals(text)
				&& !present.getProperties().containsKey(IncompleteText.PROPERTY);
	}

	private static void setText(Upsert<Document> document, String text) {
		if (!Objects.equals(text, document.element().getText())) {
			document.change(() -> {
				document.element().setText(text);
				document.element().setLanguage(text == null ? null : LanguageGuess.of(text).orElse(null));
				Transcript.recognise(document.element());
			});
		}
	}

	private void selections(Upsert<Document> document, QdeNode node, SourceText text, List<QdeNode> whole) {
		String place = document.element().getFileName() == null ? node.get("name") : document.element().getFileName();
		List<QdeNode> selections = node.children("PlainTextSelection").toList();
		List<Passage> passages;
		String canonical;
		if (text.isMissing()) {
			PassagePlacer.Excerpts excerpts = new PassagePlacer(context, place, expected).excerpts(selections);
			canonical = excerpts.text();
			passages = new ArrayList<>(excerpts.passages());
			if (document.isNew() || document.element().getText() == null) {
				setText(document, canonical.isEmpty() ? null : canonical);
				document.property(IncompleteText.PROPERTY, "true");
			} else if (!document.element().getProperties().containsKey(IncompleteText.PROPERTY)) {
				passages.forEach(passage -> context.tally().keep(PassagePlacer.items(passage.node())));
				passages.clear(); // the project has the whole text and the codings in it
			}
			context.tally().warn(place, missing(text, passages.size()));
			node.children("TranscriptSelection").forEach(selection -> context.tally().refuse(
					PassagePlacer.items(selection), place,
					NLS.bind(Messages.Refi_passageUnknown, selection.get("name"))));
		} else {
			canonical = text.canonical();
			passages = new ArrayList<>(new PassagePlacer(context, place, expected).place(text, selections));
			passages.addAll(new TranscriptSelections(context, place).place(node, text, expected));
		}
		List<QdeNode> all = new ArrayList<>(whole);
		node.children("Coding").forEach(all::add);
		if (!all.isEmpty() && canonical.isEmpty()) {
			context.tally().refuse(all.size(), place, NLS.bind(Messages.Refi_passageUnknown, place));
		} else if (!all.isEmpty()) {
			QdeNode everything = new QdeNode("Everything", Map.of());
			all.forEach(everything::add);
			passages.add(new Passage(everything, 0, canonical.length()));
		}
		new CodingMapper(context, document.element(), canonical, place).map(passages);
	}

	private static String missing(SourceText text, int passages) {
		return NLS.bind(switch (text.problem()) {
		case NOT_TEXT -> Messages.Refi_notText;
		case RICH_TEXT_ONLY -> Messages.Refi_richTextOnly;
		default -> Messages.Refi_textMissing;
		}, passages);
	}

	private void syncPoints(Upsert<Document> document, QdeNode node, SourceText text) {
		List<QdeNode> points = node.children("SyncPoint").toList();
		if (points.isEmpty() || !document.isNew() && !document.element().getSyncPoints().isEmpty()) {
			return;
		}
		int[] offsets = expected.offsets(text.raw());
		document.change(() -> {
			document.element().getSyncPoints().clear();
			for (QdeNode point : points) {
				int position = point.number("position").orElse(-1);
				if (position >= 0 && position < offsets.length && offsets[position] >= 0) {
					SyncPoint syncPoint = CodingFactory.eINSTANCE.createSyncPoint();
					syncPoint.setPosition(offsets[position]);
					syncPoint.setMillis(point.number("timeStamp").orElse(0));
					document.element().getSyncPoints().add(syncPoint);
				}
			}
		});
	}

	private void variableValues(Upsert<Document> document, QdeNode source) {
		source.children("VariableValue").forEach(node -> {
			String value = VariableMapper.value(node);
			context.target(VariableMapper.variableOf(node)).ifPresent(
					variable -> document.property(VariableMapper.name(variable), value));
		});
	}
}
