/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.law.turkish.TurkishBlocks.Block;
import org.imece.model.PartialDate;
import org.imece.model.law.InstrumentKind;

/** What stands before the text of an act: title, number, dates, gazette, and notes of whoever published the file. */
final class TurkishHeader {

	private static final Locale TURKISH = Locale.of("tr", "TR");
	private static final Pattern NUMBER = Pattern.compile(
			"(?:Kanun|Kabul|Karar|Kararname|KHK)(?:nin|nın|nun|nün)?\\s+(?:Numarası|No\\.?)\\s*:\\s*([\\d/]+)");
	private static final Pattern ADOPTED = Pattern.compile("Kabul\\s+Tarihi\\s*:\\s*([\\d./ ]+\\d)");
	private static final Pattern GAZETTE = Pattern.compile(
			"R(?:esm[iî]|\\.)\\s*Gazete(?:[’']?nin)?\\s*:?\\s*Tarih(?:i)?\\s*:\\s*(?<date>[\\d./ ]+\\d)\\s*[-–,]?\\s*Sayı(?:sı)?\\s*:\\s*(?<number>\\d+(?:\\s*\\(?(?:\\d+\\s*\\.?\\s*)?[Mm]ükerrer\\)?)?)");
	private static final Pattern SERIES = Pattern.compile("Tertip(?:i)?\\s*:\\s*(\\d+)");
	private static final Pattern FIELD = Pattern
			.compile("^(?:Kanun|Kabul|Karar|Yayımlandığı|Resm[iî] Gazete|R\\. ?Gazete|Düstur)(?!\\p{L}).*:.*", Pattern.DOTALL);
	private static final Pattern MARKED_TITLE = Pattern.compile("^(.*?)\\s*\\(No\\.?\\s*([\\d/]+)\\)$");
	private static final Pattern QUOTED_GAZETTE = Pattern
			.compile("Resm[iî] Gazete\\s*:\\s*(?<date>\\S+)\\s*/\\s*(?<number>\\d+)");
	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s>]+");
	private static final Pattern TITLE_WORD = Pattern
			.compile("(?U).*\\b(KANUN|KANUNU|YÖNETMELİK|YÖNETMELİĞİ|KARARNAME|KARARNAMESİ|TEBLİĞ|TEBLİĞİ|TÜZÜK|TÜZÜĞÜ|ANAYASASI|KARAR|KARARI)\\b.*",
					Pattern.DOTALL);

	private String title = "";
	private String titleAsPrinted = "";
	private String number = "";
	private String series = "";
	private String gazette = "";
	private String source = "";
	private PartialDate adopted;
	private PartialDate published;
	private int bodyStart;

	static TurkishHeader of(List<Block> blocks) {
		TurkishHeader header = new TurkishHeader();
		header.read(blocks);
		return header;
	}

	private void read(List<Block> blocks) {
		int end = firstOfBody(blocks);
		int lastField = -1;
		StringBuilder fields = new StringBuilder();
		for (int i = 0; i < end; i++) {
			String text = blocks.get(i).text();
			if (FIELD.matcher(text).matches()) {
				lastField = i;
				fields.append(text).append('\n');
			}
		}
		StringBuilder printed = new StringBuilder();
		int titleEnd = 0;
		for (int i = 0; i < end; i++) {
			Block block = blocks.get(i);
			if (block.text().startsWith(">")) {
				quoted(block.text());
				titleEnd = i + 1;
			} else if (block.marked() && MARKED_TITLE.matcher(block.text()).matches()) {
				marked(block.text());
				titleEnd = i + 1;
			} else if (i <= lastField || lastField < 0 && isTitle(block.text(), printed)) {
				if (!FIELD.matcher(block.text()).matches() && !block.text().matches("\\d+")) {
					printed.append(printed.isEmpty() ? "" : " ").append(block.text());
				}
				titleEnd = i + 1;
			} else {
				break;
			}
		}
		bodyStart = Math.max(lastField + 1, titleEnd);
		fields(fields.toString());
		titleAsPrinted = printed.toString();
		String plain = Footnotes.withoutMarkers(titleAsPrinted);
		if (!plain.isEmpty()) {
			title = plain;
		}
	}

	/** Before the first division or article; where fields are printed, nothing behind them is header. */
	private static int firstOfBody(List<Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			String text = blocks.get(i).text();
			if (Labels.article(text).isPresent() || Labels.isDivision(text)) {
				return i;
			}
		}
		return blocks.size();
	}

	private static boolean isTitle(String text, CharSequence before) {
		return before.isEmpty() && text.equals(text.toUpperCase(TURKISH)) && TITLE_WORD.matcher(text).matches();
	}

	private void quoted(String text) {
		Matcher address = ADDRESS.matcher(text);
		if (address.find()) {
			source = address.group();
		}
		Matcher matcher = QUOTED_GAZETTE.matcher(text);
		if (matcher.find()) {
			gazette = matcher.group("number");
			if (matcher.group("date").matches("\\d{4}-\\d{2}-\\d{2}")) {
				published = PartialDate.valueOf(matcher.group("date"));
			}
		}
	}

	private void marked(String text) {
		Matcher matcher = MARKED_TITLE.matcher(text);
		if (matcher.matches()) {
			title = matcher.group(1);
			number = matcher.group(2);
		}
	}

	private void fields(String text) {
		String one = text.replaceAll("\\s+", " ");
		Matcher matcher = NUMBER.matcher(one);
		if (matcher.find()) {
			number = matcher.group(1);
		}
		matcher = ADOPTED.matcher(one);
		if (matcher.find()) {
			adopted = AmendmentTags.date(matcher.group(1)).orElse(adopted);
		}
		matcher = GAZETTE.matcher(one);
		if (matcher.find()) {
			published = AmendmentTags.date(matcher.group("date")).orElse(published);
			gazette = matcher.group("number").strip();
		}
		matcher = SERIES.matcher(one);
		if (matcher.find()) {
			series = matcher.group(1);
		}
	}

	int bodyStart() {
		return bodyStart;
	}

	/** In title case as people write it, from the capitals in which it is printed. */
	String title() {
		return title.equals(title.toUpperCase(TURKISH)) ? titleCase(title) : title;
	}

	String titleAsPrinted() {
		return titleAsPrinted;
	}

	private static String titleCase(String capitals) {
		StringBuilder text = new StringBuilder();
		for (String word : capitals.toLowerCase(TURKISH).split("\\s+")) {
			boolean small = word.matches("ve|veya|ile|de|da|ki") && !text.isEmpty();
			text.append(text.isEmpty() ? "" : " ");
			text.append(small || word.isEmpty() ? word
					: word.substring(0, 1).toUpperCase(TURKISH) + word.substring(1));
		}
		return text.toString();
	}

	String number() {
		return number;
	}

	String series() {
		return series;
	}

	String source() {
		return source;
	}

	Optional<PartialDate> adopted() {
		return Optional.ofNullable(adopted);
	}

	Optional<PartialDate> published() {
		return Optional.ofNullable(published);
	}

	/** As lawyers write it: 23/11/2004-25649; empty if not known. */
	String gazette() {
		if (gazette.isEmpty() || published == null) {
			return gazette;
		}
		return "%d/%d/%d-%s".formatted(published.firstDay().getDayOfMonth(), published.firstDay().getMonthValue(),
				published.firstDay().getYear(), gazette);
	}

	InstrumentKind kind() {
		String upper = title.toUpperCase(TURKISH);
		if (upper.contains("ANAYASASI")) {
			return InstrumentKind.CONSTITUTION;
		}
		if (upper.contains("KANUN HÜKMÜNDE KARARNAME")) {
			return InstrumentKind.DECREE_LAW;
		}
		if (upper.contains("CUMHURBAŞKANLIĞI KARARNAMESİ") || upper.matches("(?U).*\\bTÜZÜ[KĞ].*")) {
			return InstrumentKind.DECREE;
		}
		if (upper.matches("(?U).*\\bYÖNETMELİ[KĞ].*")) {
			return InstrumentKind.REGULATION;
		}
		if (upper.matches("(?U).*\\bTEBLİĞ.*")) {
			return InstrumentKind.COMMUNIQUE;
		}
		return upper.matches("(?U).*\\bKANUN.*") || upper.isEmpty() ? InstrumentKind.LAW
				: upper.contains("KARAR") ? InstrumentKind.DECISION : InstrumentKind.LAW;
	}
}
