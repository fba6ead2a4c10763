/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.osgi.util.NLS;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.safe.SafeArchive;
import org.imece.core.text.DecodedText;
import org.imece.core.text.TextDecoder;
import org.imece.core.text.TextRefusal;
import org.imece.stakeholder.text.Messages;

/** A table of cells parted by a delimiter (RFC 4180), whatever its encoding and delimiter. */
public final class CsvTable {

	/** Option of an import: name of the encoding. */
	public static final String ENCODING = "encoding";
	/** Option of an import: the delimiter, or {@code tab}. */
	public static final String DELIMITER = "delimiter";
	/** What spreadsheets write before the first row to tell their delimiter. */
	private static final Pattern SEPARATOR_LINE = Pattern.compile("sep=(.)\r?\n", Pattern.CASE_INSENSITIVE);
	private static final Pattern ENDS = Pattern.compile("^[\\s\u00A0\uFEFF]+|[\\s\u00A0]+\\z");
	private static final int HEAD = 512;

	private final DecodedText decoded;
	private final char delimiter;
	private final List<CsvRow> rows = new ArrayList<>();

	private CsvTable(DecodedText decoded, char delimiter) {
		this.decoded = decoded;
		this.delimiter = delimiter;
	}

	/** @throws ImportRefusal if the file is no table, or its encoding or delimiter is not what the user chose */
	public static CsvTable read(ImportSource source) throws ImportRefusal {
		String file = source.fileName();
		DecodedText decoded = decode(source);
		if (decoded.text().isBlank()) {
			throw new ImportRefusal(NLS.bind(Messages.Csv_empty, file));
		}
		Matcher line = SEPARATOR_LINE.matcher(decoded.text());
		boolean declared = line.lookingAt();
		String text = declared ? decoded.text().substring(line.end()) : decoded.text();
		String chosen = source.options().getOrDefault(DELIMITER, "");
		Optional<Character> named = chosen.isEmpty() ? Optional.empty() : Delimiter.named(chosen);
		if (!chosen.isEmpty() && named.isEmpty()) {
			throw new ImportRefusal(NLS.bind(Messages.Csv_unknownDelimiter, file, chosen));
		}
		char found = declared ? line.group(1).charAt(0) : Delimiter.detect(text);
		CsvTable table = new CsvTable(decoded, named.orElse(found));
		table.parse(file, text, declared ? 1 : 0);
		return table;
	}

	/** Whether the rows at the start of a file look as wanted; false if it is no text. */
	public static boolean looksLikeTable(ImportSource source, int length, Predicate<List<CsvRow>> wanted)
			throws IOException {
		String text = start(source.head(length), source.fileName());
		if (text.isBlank()) {
			return false;
		}
		CsvTable table = new CsvTable(new DecodedText(text, "", false), Delimiter.detect(text));
		try {
			table.parse(source.fileName(), text, 0);
		} catch (ImportRefusal e) {
			// the start ends within a quoted cell; the rows before are there
		}
		return wanted.test(table.rows());
	}

	/** Whole lines from the start of a file; empty if it is no text. */
	private static String start(byte[] head, String file) {
		int end = head.length;
		while (end > 0 && head[end - 1] != '\n') {
			end--;
		}
		end = end == 0 ? head.length : end;
		boolean wide = end % 2 == 1 && end < head.length && head[end] == 0; // second half of a line feed in UTF-16LE
		try {
			return TextDecoder.decode(file, Arrays.copyOf(head, wide ? end + 1 : end)).text();
		} catch (TextRefusal e) {
			return "";
		}
	}

	private static DecodedText decode(ImportSource source) throws ImportRefusal {
		String file = source.fileName();
		try {
			if (SafeArchive.looksLikeWebPage(source.head(HEAD))) {
				throw new ImportRefusal(NLS.bind(Messages.Csv_webPage, file));
			}
			try (var in = source.open()) {
				byte[] bytes = in.readNBytes((int) ImportSource.MAX_BYTES + 1);
				if (bytes.length > ImportSource.MAX_BYTES) {
					throw new ImportRefusal(NLS.bind(Messages.Csv_tooLarge, file, ImportSource.MAX_BYTES >> 20));
				}
				return TextDecoder.decode(file, bytes, source.options().get(ENCODING));
			}
		} catch (TextRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Csv_unreadable, file), e);
		}
	}

	private void parse(String file, String text, int rowsBefore) throws ImportRefusal {
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
		int number = rowsBefore;
		try (CSVParser parser = CSVParser.parse(text, format)) {
			for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext();) {
				CSVRecord record = records.next();
				number++;
				List<String> cells = new ArrayList<>(record.size());
				record.forEach(cell -> cells.add(stripped(cell)));
				CsvRow row = new CsvRow(number, cells);
				if (!row.isEmpty()) {
					rows.add(row);
				}
			}
		} catch (IOException | UncheckedIOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Csv_brokenQuote, file, number + 1), e);
		}
	}

	/** Spreadsheets and web pages leave no-break spaces at the ends, too. */
	private static String stripped(String cell) {
		return ENDS.matcher(cell).replaceAll("");
	}

	/** Rows with anything in them. */
	public List<CsvRow> rows() {
		return rows;
	}

	public String charset() {
		return decoded.charset();
	}

	/** Whether the encoding is sure, not inferred. */
	public boolean isCharsetCertain() {
		return decoded.certain();
	}
}
