/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.imports.Tally;
import org.imece.coding.sources.internal.Messages;
import org.imece.coding.text.LanguageGuess;
import org.imece.coding.text.Transcript;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.Fingerprint;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.Page;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.SyncPoint;
import org.imece.model.coding.Turn;
import org.imece.model.core.Attachment;
import org.imece.model.core.CoreFactory;

/** One document to be added, from a file with one text. */
final class TextPlan implements ImportPlan {

	private final ImportSource source;
	private final ImportAccount account;
	/** {@code null} if the project has it already. */
	private final Document document;
	/** {@code null} if the file is not kept. */
	private final String mediaType;

	private TextPlan(ImportSource source, ImportAccount account, Document document, String mediaType) {
		this.source = source;
		this.account = account;
		this.document = document;
		this.mediaType = mediaType;
	}

	/**
	 * A document with a text, unless the project has it already. Its identifier follows from name and text, so that the
	 * same file makes the same document in every copy of the project.
	 */
	static TextPlan of(ImportSource source, String format, ReadText read, Tally tally, IResearchProject project)
			throws CoreException {
		if (read.text.isBlank()) {
			throw new ImportRefusal(NLS.bind(Messages.Import_noText, source.fileName()));
		}
		String id = UUID.nameUUIDFromBytes(("document:" + source.fileName() + ':'
				+ Fingerprint.of(read.text.getBytes(StandardCharsets.UTF_8))).getBytes(StandardCharsets.UTF_8)).toString();
		return of(source, format, id, tally, project, read.mediaType, () -> document(source, read));
	}

	/** @param mediaType under which the file is kept; {@code null} if it is not */
	static TextPlan of(ImportSource source, String format, String id, Tally tally, IResearchProject project,
			String mediaType, Supplier<Document> document) throws CoreException {
		boolean known = project.read(() -> project.root(id).isPresent());
		tally.count(!known, false);
		if (known) {
			tally.inform("", Messages.Import_known);
		}
		Document added = known ? null : document.get();
		if (added != null) {
			added.setId(id);
			added.setFileName(source.fileName());
		}
		return new TextPlan(source, tally.account(source.fileName(), format, Messages.Import_unitDocument), added,
				mediaType);
	}

	private static Document document(ImportSource source, ReadText read) {
		Document document = CodingFactory.eINSTANCE.createDocument();
		document.setText(read.text);
		Optional.ofNullable(source.options().get("language")).filter(language -> !language.isBlank())
				.or(() -> LanguageGuess.of(read.text)).ifPresent(document::setLanguage);
		String language = document.getLanguage() == null ? "und" : document.getLanguage();
		document.getNames().put(language, read.title == null ? baseName(source) : read.title);
		Transcript.recognise(document);
		addVoices(document, read);
		addTimes(document, read);
		addPages(document, read);
		document.setKind(read.kind != null ? read.kind
				: document.getSpeakers().size() > 1 ? DocumentKind.INTERVIEW : DocumentKind.OTHER);
		return document;
	}

	static String baseName(ImportSource source) {
		return source.fileName().replaceFirst("\\.[^.]*$", "");
	}

	private static void addVoices(Document document, ReadText read) {
		if (read.voices.isEmpty()) {
			return;
		}
		document.getSpeakers().clear();
		document.getTurns().clear();
		Map<String, Speaker> speakers = new LinkedHashMap<>();
		for (ReadText.VoiceMark voice : read.voices) {
			Turn turn = CodingFactory.eINSTANCE.createTurn();
			turn.setStart(voice.start());
			turn.setEnd(voice.end());
			turn.setSpeaker(speakers.computeIfAbsent(voice.label(), label -> {
				Speaker speaker = CodingFactory.eINSTANCE.createSpeaker();
				speaker.setLabel(label);
				document.getSpeakers().add(speaker);
				return speaker;
			}));
			document.getTurns().add(turn);
		}
	}

	private static void addTimes(Document document, ReadText read) {
		if (!read.times.isEmpty()) {
			document.getSyncPoints().clear();
		}
		for (ReadText.TimeMark mark : read.times) {
			SyncPoint point = CodingFactory.eINSTANCE.createSyncPoint();
			point.setPosition(mark.position());
			point.setMillis(mark.millis());
			document.getSyncPoints().add(point);
		}
	}

	private static void addPages(Document document, ReadText read) {
		int number = 0;
		for (ReadText.PageMark mark : read.pages) {
			Page page = CodingFactory.eINSTANCE.createPage();
			page.setNumber(++number);
			page.setStart(mark.start());
			if (mark.label() != null && !mark.label().equals(Integer.toString(number))) {
				page.setLabel(mark.label());
			}
			document.getPages().add(page);
		}
	}

	@Override
	public ImportAccount account() {
		return account;
	}

	@Override
	public void prepare(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		if (document == null || mediaType == null) {
			return;
		}
		try (InputStream in = new CancellableStream(source.open(), monitor)) {
			document.getAttachments().clear();
			document.getAttachments().add(attachment(source.fileName(), mediaType,
					project.putBlob(mediaType, in), Files.size(source.file())));
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()),
					e);
		}
	}

	private static Attachment attachment(String fileName, String mediaType, String sha256, long size) {
		Attachment attachment = CoreFactory.eINSTANCE.createAttachment();
		attachment.setFileName(fileName);
		attachment.setMediaType(mediaType);
		attachment.setSha256(sha256);
		attachment.setSize(size);
		return attachment;
	}

	@Override
	public void perform(IResearchProject project) throws CoreException {
		if (document != null) {
			project.add(document);
		}
	}
}
