/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.imports.Tally;
import org.imece.coding.sources.internal.Messages;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;

/** Reads the text of a PDF file page by page; the file itself is kept with the document. */
public final class PdfImporter extends TextFileImporter {

	private static final String MAGIC = "%PDF-";
	private static final int MAX_PAGES = 10_000;
	/** So many pages without text are named in the account. */
	private static final int NAMED = 10;

	public PdfImporter() {
		super("pdf", Set.of("pdf"), ImportSource.MAX_BYTES);
	}

	@Override
	boolean isCertain(byte[] head) {
		return startsWith(head, MAGIC);
	}

	@Override
	ReadText read(ImportSource source, Tally tally, SubMonitor monitor) throws IOException, ImportRefusal {
		if (!isCertain(source.head(MAGIC.length()))) {
			throw otherFormat(source, Messages.Format_pdf);
		}
		if (PdfStreams.isBomb(source.file(), monitor)) {
			throw new ImportRefusal(NLS.bind(Messages.Pdf_bomb, source.fileName()));
		}
		try (PDDocument pdf = Loader.loadPDF(source.file().toFile(), IOUtils.createTempFileOnlyStreamCache())) {
			if (!pdf.getCurrentAccessPermission().canExtractContent()) {
				throw new ImportRefusal(NLS.bind(Messages.Pdf_forbidden, source.fileName()));
			}
			if (pdf.getNumberOfPages() > MAX_PAGES) {
				throw new ImportRefusal(NLS.bind(Messages.Pdf_tooManyPages, source.fileName(), MAX_PAGES));
			}
			return text(source, pdf, tally, monitor);
		} catch (InvalidPasswordException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_encrypted, source.fileName()), e);
		} catch (IOException | IllegalArgumentException | ClassCastException | IllegalStateException e) {
			// a damaged file shows in many ways in the library
			throw new ImportRefusal(NLS.bind(Messages.Import_damaged, source.fileName()), e);
		}
	}

	private static ReadText text(ImportSource source, PDDocument pdf, Tally tally, SubMonitor monitor)
			throws IOException, ImportRefusal {
		int count = pdf.getNumberOfPages();
		monitor.setWorkRemaining(count);
		PdfPageText pages = new PdfPageText();
		StringBuilder text = new StringBuilder();
		List<Integer> starts = new ArrayList<>();
		List<String> without = new ArrayList<>();
		for (int page = 1; page <= count; page++) {
			monitor.split(1);
			String content = pages.of(pdf, page);
			if (!text.isEmpty() && !content.isEmpty()) {
				text.append("\n\n");
			}
			starts.add(text.length());
			text.append(content);
			if (content.isEmpty()) {
				without.add(Integer.toString(page));
			}
			if (text.length() > MAX_TEXT) {
				throw new ImportRefusal(NLS.bind(Messages.Import_tooLong, source.fileName(), MAX_TEXT >> 20));
			}
		}
		if (without.size() == count) {
			throw new ImportRefusal(NLS.bind(Messages.Import_noText, source.fileName()));
		}
		if (!without.isEmpty()) {
			tally.warn("", NLS.bind(Messages.Pdf_pagesWithoutText, without.size(),
					String.join(", ", without.subList(0, Math.min(NAMED, without.size())))
							+ (without.size() > NAMED ? " …" : "")));
		}
		if (pages.joinedWords() > 0) {
			tally.inform("", NLS.bind(Messages.Pdf_joinedWords, pages.joinedWords()));
		}
		return marked(text.toString(), starts, labels(pdf));
	}

	private static ReadText marked(String text, List<Integer> starts, String[] labels) {
		ReadText read = new ReadText(text).keptAs("application/pdf");
		for (int i = 0; i < starts.size(); i++) {
			read.pages.add(new ReadText.PageMark(starts.get(i), i < labels.length ? labels[i] : null));
		}
		return read;
	}

	private static String[] labels(PDDocument pdf) throws IOException {
		PDPageLabels labels = pdf.getDocumentCatalog().getPageLabels();
		return labels == null ? new String[0] : labels.getLabelsByPageIndices();
	}
}
