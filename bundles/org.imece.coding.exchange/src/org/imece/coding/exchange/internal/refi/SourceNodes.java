/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.text.IncompleteText;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.core.Attachment;

/** Documents as sources. */
final class SourceNodes {

	private final ExportedProject project;
	private final CaseNodes values;
	private final SourceEntries entries;

	SourceNodes(ExportedProject project, CaseNodes values, SourceEntries entries) {
		this.project = project;
		this.values = values;
		this.entries = entries;
	}

	/** The source of a document; empty for a transcript that is within its recording. */
	Optional<QdeNode> source(Document document) throws CoreException {
		Set<SelectionGroup> inTranscript = Set.of();
		if (project.has(ExportedProject.id(document, CodingPackage.Literals.DOCUMENT__RECORDING))) {
			TranscriptNodes transcript = new TranscriptNodes(project, document);
			if (transcript.isAlone()) {
				return Optional.empty();
			}
			inTranscript = transcript.between().keySet();
		}
		QdeNode node = new QdeNode(kind(document)).set("guid", document.getId());
		project.describe(node, document);
		QdeNode textNode = textNode(document, node);
		file(document, node);
		for (Document transcript : node.name().equals("AudioSource") || node.name().equals("VideoSource")
				? project.transcripts(document)
				: List.<Document>of()) {
			node.add(new TranscriptNodes(project, transcript).node(textPath(transcript)));
		}
		values.valuesOf(document, node);
		new SelectionNodes(project, document).add(node, textNode, inTranscript);
		losses(document, node);
		return Optional.of(node);
	}

	private static String kind(Document document) {
		if (document.getProperties().containsKey(Kept.KIND)) {
			return document.getProperties().get(Kept.KIND);
		}
		return switch (document.getKind()) {
		case AUDIO -> "AudioSource";
		case VIDEO -> "VideoSource";
		case PICTURE -> "PictureSource";
		default -> document.getAttachments().stream().anyMatch(SourceNodes::isPdf) ? "PDFSource" : "TextSource";
		};
	}

	private static boolean isPdf(Attachment attachment) {
		return "application/pdf".equals(attachment.getMediaType());
	}

	/** The node that holds text and selections in it; {@code null} if there is no text. */
	private QdeNode textNode(Document document, QdeNode source) throws CoreException {
		boolean known = Stream.of(Kept.UNPLACED, Kept.TEXT_GUID, Kept.TEXT_REST)
				.anyMatch(document.getProperties()::containsKey);
		if (document.getText() == null) {
			if (source.name().equals("TextSource")) {
				project.losses().add(project.name(document), Messages.Export_noText);
			} else if (!known) {
				return null;
			}
		}
		QdeNode node = switch (source.name()) {
		case "PDFSource" -> new QdeNode("Representation");
		case "PictureSource" -> new QdeNode("TextDescription");
		case "TextSource" -> source;
		default -> null;
		};
		if (node == null) {
			project.losses().add(project.name(document), Messages.Export_textOfRecording);
			return null;
		}
		if (node != source) {
			String kept = document.getProperties().get(Kept.TEXT_GUID);
			node.set("guid", kept != null ? kept : SourceMapper.textGuid(document));
			project.rest(node, document, Kept.TEXT_REST);
			source.add(node);
		}
		if (document.getText() == null) {
			project.rest(node, document, Kept.UNPLACED);
		} else if (IncompleteText.of(document) && !document.getText().isEmpty()) {
			project.losses().add(project.name(document), Messages.Export_incomplete);
		}
		node.set("plainTextPath", textPath(document));
		String richText = document.getProperties().get(Kept.RICH_TEXT);
		for (Attachment attachment : document.getAttachments()) {
			if (attachment.getSha256().equals(richText)) {
				node.set("richTextPath", entries.file(document.getId(), attachment, project));
			}
		}
		return node;
	}

	private String textPath(Document document) {
		return document.getText() == null ? "" : entries.text(document.getId());
	}

	private void file(Document document, QdeNode node) throws CoreException {
		if (!RefiSchema.attributes(node.name()).contains("path")) {
			return;
		}
		Optional<Attachment> attachment = document.getAttachments().stream()
				.filter(each -> isOfKind(node.name(), each)).findFirst();
		String external = document.getProperties().get(Kept.PATH);
		if (attachment.isPresent()) {
			node.set("path", entries.file(document.getId(), attachment.get(), project));
		} else if (external != null) {
			node.set("path", external);
		} else {
			project.losses().add(project.name(document), Messages.Export_fileMissing);
		}
	}

	private static boolean isOfKind(String source, Attachment attachment) {
		String type = attachment.getMediaType() == null ? "" : attachment.getMediaType();
		return switch (source) {
		case "PDFSource" -> isPdf(attachment);
		case "PictureSource" -> type.startsWith("image/");
		case "AudioSource" -> type.startsWith("audio/") || type.startsWith("video/"); // mp4 may hold sound only
		default -> type.startsWith("video/") || type.equals("application/octet-stream");
		};
	}

	private void losses(Document document, QdeNode node) {
		String name = project.name(document);
		document.getAttachments().stream().filter(each -> !entries.has(each))
				.forEach(each -> project.losses().add(name, NLS.bind(Messages.Export_attachment, each.getFileName())));
		if (document.eGet(CodingPackage.Literals.DOCUMENT__JURISDICTION, false) != null || document.getSpeakers().stream()
				.anyMatch(each -> each.eGet(CodingPackage.Literals.SPEAKER__PARTY, false) != null)) {
			project.losses().add(name, Messages.Export_outsideReference);
		}
		if (!document.getTurns().isEmpty() || !document.getPages().isEmpty()) {
			project.losses().add(name, Messages.Export_turns);
		}
		if (document.getKind() != DocumentKind.OTHER && node.name().equals("TextSource")) {
			project.losses().add(name, Messages.Export_kind);
		}
		if (!document.getSyncPoints().isEmpty()
				&& !project.has(ExportedProject.id(document, CodingPackage.Literals.DOCUMENT__RECORDING))) {
			project.losses().add(name, Messages.Export_syncPoints);
		}
	}
}
