/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.literature.internal.Messages;
import org.imece.coding.literature.internal.format.BibtexWriter;
import org.imece.coding.literature.internal.format.CslWriter;
import org.imece.coding.literature.internal.format.Extras;
import org.imece.coding.literature.internal.format.RisWriter;
import org.imece.coding.literature.style.Bibliography;
import org.imece.core.exports.ExportAccount;
import org.imece.model.coding.LiteratureItem;

/**
 * Files that a bibliography can be written to: three for other programs, three for people, in the style of APA 7.
 *
 * @since 0.1
 */
public enum BibliographyFormat {
	/** BibTeX with the fields of biblatex, in UTF-8. */
	BIBTEX("bib"),
	/** RIS, in UTF-8. */
	RIS("ris"),
	/** CSL-JSON 1.0.2. */
	CSL_JSON("json"),
	/** Plain text, an entry a line. */
	TEXT("txt"),
	/** A web page. */
	HTML("html"),
	/** A Word document. */
	DOCX("docx");

	private final String extension;

	BibliographyFormat(String extension) {
		this.extension = extension;
	}

	/** Extension of file names, without a dot. */
	public String extension() {
		return extension;
	}

	/**
	 * Writes items, in the order of a bibliography. Within a read of the project, or on the model thread.
	 *
	 * @param language BCP 47 tag of the words in formats for people, and of the order
	 * @param out      is not closed
	 */
	public ExportAccount write(Collection<LiteratureItem> items, String language, OutputStream out) throws IOException {
		Bibliography bibliography = new Bibliography(items, language);
		switch (this) {
		case BIBTEX -> text(BibtexWriter.write(bibliography.items()), out);
		case RIS -> text(RisWriter.write(bibliography.items()), out);
		case CSL_JSON -> text(CslWriter.write(bibliography.items()) + '\n', out);
		case TEXT -> text(ReferenceText.plain(bibliography.references()), out);
		case HTML -> text(ReferenceText.html(bibliography.references(), language), out);
		case DOCX -> ReferenceDocument.write(bibliography.references(), language, out);
		}
		long elsewhere = items.stream().flatMap(item -> item.getProperties().keySet().stream())
				.filter(this::hasNoPlaceFor).count();
		return new ExportAccount(Messages.Import_unit, items.size(),
				elsewhere == 0 ? List.of() : List.of(NLS.bind(Messages.Export_otherFormats, elsewhere)));
	}

	/** Whether a property is a field of a format for programs other than this one. */
	private boolean hasNoPlaceFor(String property) {
		return switch (this) {
		case BIBTEX -> Extras.isOf(property, RIS.name(), "CSL");
		case RIS -> Extras.isOf(property, BIBTEX.name(), "CSL");
		case CSL_JSON -> Extras.isOf(property, BIBTEX.name(), RIS.name());
		default -> false;
		};
	}

	private static void text(String text, OutputStream out) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
