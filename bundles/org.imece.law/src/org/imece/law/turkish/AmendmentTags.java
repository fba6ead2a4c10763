/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.model.PartialDate;
import org.imece.model.law.Amendment;
import org.imece.model.law.AmendmentKind;
import org.imece.model.law.LawFactory;

/** Reads the brackets in which consolidated Turkish texts say who changed what: (Ek fıkra: 27/12/2020-7262/12 md.). */
public final class AmendmentTags {

	private static final Locale TURKISH = Locale.of("tr", "TR");
	private static final String VERB = "(?:[Ee]k|EK|[Dd]eğişik|DEĞİŞİK|[Mm]ülga|MÜLGA|[İi]ptal|İPTAL|[Yy]eniden\\s+[Dd]üzenleme|"
			+ "YENİDEN\\s+DÜZENLEME|[Bb]aşlığı\\s+[İi]le\\s+[Bb]irlikte\\s+(?:[Dd]eğişik|[Mm]ülga|[Yy]eniden\\s+[Dd]üzenleme)|[Aa]ynen\\s+[Kk]abul)";
	private static final Pattern START = Pattern.compile("^\\(\\s*(?:" + VERB + ")(?![\\p{L}])");
	private static final Pattern TAG = Pattern.compile("\\((?=\\s*" + VERB + "(?![\\p{L}]))[^():]{0,90}[:;]?(?:[^()]|\\([^()]*\\))*\\)");
	private static final Pattern INNER = Pattern.compile("(?:^|;\\s*|,\\s*(?=" + VERB + "))(?<verb>" + VERB
			+ ")(?<scope>[^:;0-9]*):?(?<source>[^;]*?(?:;(?!\\s*" + VERB + ")[^;]*)*)(?=;\\s*" + VERB + "|,\\s*" + VERB + "[^;]*:|$)");
	private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\s*[./]\\s*(\\d{4})");
	private static final Pattern ACT = Pattern.compile("(?<act>(?:KHK|CBK|CK)\\s*[-/]\\s*\\d+|\\d{1,5})(?:\\s*/\\s*(?<article>[\\p{L}\\d]+(?:[/-]\\p{L})?(?:\\s*,\\s*\\d+)*))?\\s*(?:[Mm]d|[Mm]adde)?");
	private static final Pattern COURT = Pattern.compile("E\\s*\\.?\\s*:\\s*(\\d{4})\\s*/\\s*(\\d+).*?K\\s*\\.?\\s*:\\s*(\\d{4})\\s*/\\s*(\\d+)",
			Pattern.DOTALL);

	/** A tag in a text. */
	public record Tag(int start, int end, String text) {
	}

	private AmendmentTags() {
	}

	static boolean startsLikeTag(String text) {
		return START.matcher(text).find();
	}

	/** All tags of a text in their order. */
	public static List<Tag> find(String text) {
		List<Tag> tags = new ArrayList<>();
		Matcher matcher = TAG.matcher(text);
		while (matcher.find()) {
			if (matcher.group().matches("(?s).*[0-9:].*")) {
				tags.add(new Tag(matcher.start(), matcher.end(), matcher.group()));
			}
		}
		return tags;
	}

	/** Length of the tags and footnote markers with which a text begins. */
	static int leading(String text) {
		int end = 0;
		for (Tag tag : find(text)) {
			if (!between(text, end, tag.start()).isEmpty()) {
				break;
			}
			end = tag.end();
		}
		return end;
	}

	private static String between(String text, int from, int to) {
		return text.substring(from, to).replaceAll("\\[\\d+\\]", "").strip();
	}

	/** Whether a text is nothing but tags and footnote markers. */
	static boolean isOnlyTags(String text) {
		int end = leading(text);
		return end > 0 && between(text, end, text.length()).isEmpty();
	}

	/** What a tag says; a tag may tell of several changes. */
	public static List<Amendment> read(String tag) {
		List<Amendment> amendments = new ArrayList<>();
		String inner = tag.strip().replaceFirst("^\\(\\s*", "").replaceFirst("\\)$", "");
		Matcher matcher = INNER.matcher(inner);
		while (matcher.find()) {
			amendments.add(amendment(matcher.group("verb"), matcher.group("scope"), matcher.group("source"), tag));
		}
		return amendments;
	}

	private static Amendment amendment(String verb, String scope, String source, String tag) {
		Amendment amendment = LawFactory.eINSTANCE.createAmendment();
		amendment.setKind(kind(verb));
		amendment.setScope(scope.strip());
		amendment.setAsPrinted(tag);
		date(source).ifPresent(amendment::setDate);
		Matcher court = COURT.matcher(source);
		if (court.find()) {
			amendment.setActNumber("AYM E." + court.group(1) + '/' + court.group(2) + " K." + court.group(3) + '/'
					+ court.group(4));
			return amendment;
		}
		Matcher act = ACT.matcher(DATE.matcher(source).replaceAll(" ").replaceFirst("^[\\s–—-]+", ""));
		if (act.find()) {
			amendment.setActNumber(act.group("act").replaceAll("\\s", "").replace('/', '-'));
			amendment.setActArticle(act.group("article"));
		}
		return amendment;
	}

	private static AmendmentKind kind(String verb) {
		String word = verb.toLowerCase(TURKISH);
		if (word.contains("yeniden")) {
			return AmendmentKind.REENACTED;
		}
		if (word.contains("mülga")) {
			return AmendmentKind.REPEALED;
		}
		if (word.contains("iptal")) {
			return AmendmentKind.ANNULLED;
		}
		if (word.contains("değişik")) {
			return AmendmentKind.AMENDED;
		}
		return word.startsWith("ek") ? AmendmentKind.INSERTED : AmendmentKind.OTHER;
	}

	/** The first date in a text: 27/12/2020, 31.12.2005. */
	static Optional<PartialDate> date(String text) {
		Matcher matcher = DATE.matcher(text);
		return matcher.find() ? toDate(matcher) : Optional.empty();
	}

	/** The last date in a text. */
	static Optional<PartialDate> lastDate(String text) {
		Optional<PartialDate> last = Optional.empty();
		Matcher matcher = DATE.matcher(text);
		while (matcher.find()) {
			last = toDate(matcher);
		}
		return last;
	}

	private static Optional<PartialDate> toDate(Matcher matcher) {
		try {
			return Optional.of(PartialDate.of(Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(2)),
					Integer.parseInt(matcher.group(1))));
		} catch (DateTimeException e) {
			return Optional.empty(); // 31/2/2005: printed so, kept as printed, but no day of the calendar
		}
	}
}
