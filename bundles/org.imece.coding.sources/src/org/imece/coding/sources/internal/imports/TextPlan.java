/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.imports.Tally;
import org.imece.coding.sources.internal.Messages;
import org.imece.coding.text.CanonicalText;
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

/** One document to be added, from a file with one text. */
final class TextPlan implements ImportPlan {

	private final ImportAccount account;
	private final Document document;

	private TextPlan(ImportAccount account, Document document) {
		this.account = account;
		this.document = document;
	}

	/**
	 * A document with a text, unless the project has it already. Its identifier follows from name and text, so that the
	 * same file makes the same document in every copy of the project.
	 *
	 * @param raw text as read
	 */
	static TextPlan of(ImportSource source, String format, String raw, Tally tally, IResearchProject project)
			throws CoreException {
		String text = CanonicalText.of(raw).stripTrailing();
		if (text.isBlank()) {
			throw new ImportRefusal(NLS.bind(Messages.Import_noText, source.fileName()));
		}
		String id = UUID.nameUUIDFromBytes(("document:" + source.fileName() + ':'
				+ Fingerprint.of(text.getBytes(StandardCharsets.UTF_8))).getBytes(StandardCharsets.UTF_8)).toString();
		boolean known = project.read(() -> project.root(id).isPresent());
		tally.count(!known, false);
		if (known) {
			tally.inform("", Messages.Import_known);
		}
		return new TextPlan(tally.account(source.fileName(), format, Messages.Import_unitDocument),
				known ? null : document(source, id, text));
	}

	private static Document document(ImportSource source, String id, String text) {
		Document document = CodingFactory.eINSTANCE.createDocument();
		document.setId(id);
		document.setFileName(source.fileName());
		document.setText(text);
		Optional.ofNullable(source.options().get("language")).filter(language -> !language.isBlank())
				.or(() -> LanguageGuess.of(text)).ifPresent(document::setLanguage);
		String language = document.getLanguage() == null ? "und" : document.getLanguage();
		document.getNames().put(language, source.fileName().replaceFirst("\\.[^.]*$", ""));
		Transcript.recognise(document);
		document.setKind(document.getSpeakers().size() > 1 ? DocumentKind.INTERVIEW : DocumentKind.OTHER);
		return document;
	}

	@Override
	public ImportAccount account() {
		return account;
	}

	@Override
	public void perform(IResearchProject project) throws CoreException {
		if (document != null) {
			project.add(document);
		}
	}
}
