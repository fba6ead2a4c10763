/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.imports.Tally;
import org.imece.coding.sources.internal.Messages;
import org.imece.coding.text.CanonicalText;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.text.TextDecoder;
import org.imece.model.coding.DocumentKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the main text of a web page: what it shows without scripts, menus and forms. Nothing that the page refers to is
 * fetched. Option {@code encoding}: name of the encoding; if missing the page says it, or it is found out.
 */
public final class HtmlImporter extends TextFileImporter {

	private static final Pattern TAG = Pattern.compile("<(?:!doctype|html|head|body|title|p|div|h[1-6]|table|ul|ol|br|span|a)\\b",
			Pattern.CASE_INSENSITIVE);
	/** HTML living standard, section 13.2.3.2: the encoding stands in the first 1024 bytes. */
	private static final Pattern CHARSET = Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)",
			Pattern.CASE_INSENSITIVE);
	private static final int HEAD = 1024;

	public HtmlImporter() {
		super("html", Set.of("html", "htm", "xhtml"), MAX_TEXT);
	}

	/** Pages that another importer knows better, by their structure, are left to it. */
	@Override
	boolean isCertain(byte[] head) {
		return false;
	}

	@Override
	ReadText read(ImportSource source, Tally tally, SubMonitor monitor) throws IOException, ImportRefusal {
		byte[] bytes = Files.readAllBytes(source.file());
		String html = decode(source, bytes, tally);
		if (!TAG.matcher(html).find()) {
			throw otherFormat(source, Messages.Format_html);
		}
		Document page = Jsoup.parse(html);
		ReadText read = new ReadText(CanonicalText.of(new HtmlText(page).text()).stripTrailing()).keptAs("text/html");
		read.kind = DocumentKind.WEB_PAGE;
		read.title = page.title().isBlank() ? null : page.title().strip();
		return read;
	}

	/** What the user chose counts, then a byte order mark, then what the page says. */
	private static String decode(ImportSource source, byte[] bytes, Tally tally) throws IOException {
		String chosen = source.options().get("encoding");
		Matcher said = CHARSET.matcher(
				new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
		if (chosen != null && !chosen.isBlank() || !said.find()) {
			return PlainTextImporter.decode(source, tally);
		}
		String encoding = said.group(1).toLowerCase(Locale.ROOT);
		return switch (encoding) {
		case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be" -> PlainTextImporter.decode(source, tally);
		case "iso-8859-9", "latin5" -> TextDecoder.decode(source.fileName(), bytes, "windows-1254").text();
		case "iso-8859-1", "latin1", "us-ascii" -> TextDecoder.decode(source.fileName(), bytes, "windows-1252").text();
		default -> TextDecoder.decode(source.fileName(), bytes, encoding).text();
		};
	}
}
