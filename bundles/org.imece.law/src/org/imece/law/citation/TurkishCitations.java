/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.law.Instruments;
import org.imece.law.citation.FoundCitation.Rule;
import org.imece.model.PartialDate;
import org.imece.model.law.InstrumentKind;

/**
 * Finds citations of Turkish law in a text: with number and title, by abbreviation or title, relative ones, places in
 * the Resmî Gazete and decisions of the constitutional court.
 */
final class TurkishCitations {

	private static final String DATE = "(?<!\\d)(?<day>\\d{1,2})\\s*[./]\\s*(?<month>\\d{1,2})\\s*[./]\\s*(?<year>\\d{4})";
	/** Ending of an inflected word, with the apostrophe that names take. */
	static final String ENDING = "(?:[’'´]?[\\p{Ll}]{0,8})";
	private static final Pattern NUMBERED = Pattern.compile("(?:(?<!\\d)\\d{1,2}\\s*[./]\\s*\\d{1,2}\\s*[./]\\s*\\d{4}\\s+tarih(?:li)?(?:,|\\s+ve)?\\s+)?"
			+ "(?<![\\d/.])(?<number>\\d{2,5})\\s+(?:sayılı|s\\.)\\s*(?<title>(?:[^.;:()\\d\\n]{0,170}?\\s)?)(?<word>Kanun\\s+Hükmünde\\s+Kararname|KHK|Cumhurbaşkanlığı\\s+Kararnamesi|CBK|Kanun|K\\.|T[TMBC]K|KVKK?|GVK|VUK|KDVK|SPKn)(?!\\p{Lu})" + ENDING);
	private static final Pattern GAZETTE_LONG = Pattern.compile(
			DATE + "\\s+tarihli\\s+ve\\s+(?<number>\\d{4,5})\\s+sayılı\\s+(?:(?<issue>\\d+)\\s*\\.\\s*)?(?<repeated>[Mm]ükerrer\\s+)?Resm[iî]\\s+Gazete" + ENDING);
	private static final Pattern GAZETTE_SHORT = Pattern.compile("(?<!\\p{L})R\\.?\\s?G\\.?\\s*:?\\s*" + DATE
			+ "\\s*(?:[-–/,]|\\s)\\s*(?<number>\\d{4,5})(?:\\s*\\(?(?:(?<issue>\\d+)\\s*\\.\\s*)?(?<repeated>[Mm]ük(?:errer|\\.)?)\\)?)?");
	private static final Pattern COURT = Pattern.compile(
			"(?:Anayasa\\s+Mahkemesi|AYM)[^;]{0,80}?E\\s*\\.?\\s*:?\\s*(?<case>\\d{4}/\\d+)\\s*,?\\s*K\\s*\\.?\\s*:?\\s*(?<decision>\\d{4}/\\d+)");
	private static final Pattern ALIAS = Pattern.compile("(?<![\\p{L}\\d])(?<alias>TMK|TTK|TBK|TCK|KVKK|KVK|GVK|KDVK|VUK|SPKn|DK|HMK|CMK|Anayasa)(?!\\s+Mahkeme)(?:[’'´]\\p{Ll}{1,6}|(?<=Anayasa)(?:n[ıi]n|ya|da|dan)?)?(?!\\p{L})");
	private static final Pattern TITLE = Pattern.compile("(?<![\\p{L}\\d])(?<title>(?:\\p{Lu}[\\p{L}îâû]+\\s+){1,4}Kanunu)(?:[’'´]?(?:nun|na|nda|ndan|nu))?(?!\\p{L})");
	private static final Pattern THIS = Pattern.compile("(?<!\\p{L})(?<word>[Bb]u|[Aa]ynı|[Mm]ezk[uûü]r|[Aa]nılan|[Ss]öz\\s+konusu)\\s+(?:Kanun|kanun|Kanun\\s+Hükmünde\\s+Kararname|Yönetmelik|Tüzük)(?:un|a|da|dan|u|la|ın|ün|e|de|le|ğin|ğe)?(?!\\p{L})");
	private static final Pattern THIS_ARTICLE = Pattern.compile("(?<!\\p{L})[Bb]u\\s+madde(?:nin|de|ye|den)?(?!\\p{L})");

	private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("TMK", "4721"), Map.entry("TTK", "6102"),
			Map.entry("TBK", "6098"), Map.entry("TCK", "5237"), Map.entry("KVKK", "6698"), Map.entry("KVK", "5520"),
			Map.entry("GVK", "193"), Map.entry("KDVK", "3065"), Map.entry("VUK", "213"), Map.entry("SPKn", "6362"),
			Map.entry("DK", "5253"), Map.entry("HMK", "6100"), Map.entry("CMK", "5271"));
	private static final Map<String, String> TITLES = Map.ofEntries(Map.entry("dernekler kanunu", "5253"),
			Map.entry("vakıflar kanunu", "5737"), Map.entry("türk medeni kanunu", "4721"),
			Map.entry("türk ticaret kanunu", "6102"), Map.entry("türk borçlar kanunu", "6098"),
			Map.entry("türk ceza kanunu", "5237"), Map.entry("kurumlar vergisi kanunu", "5520"),
			Map.entry("gelir vergisi kanunu", "193"), Map.entry("vergi usul kanunu", "213"),
			Map.entry("katma değer vergisi kanunu", "3065"), Map.entry("yardım toplama kanunu", "2860"),
			Map.entry("kooperatifler kanunu", "1163"), Map.entry("kişisel verilerin korunması kanunu", "6698"),
			Map.entry("iş kanunu", "4857"), Map.entry("sermaye piyasası kanunu", "6362"),
			Map.entry("bankacılık kanunu", "5411"), Map.entry("iklim kanunu", "7552"),
			Map.entry("kabahatler kanunu", "5326"), Map.entry("devlet ihale kanunu", "2886"));
	private static final Locale TURKISH = Locale.of("tr", "TR");

	private final String text;
	private final String article;
	private final FoundCitations found;

	private TurkishCitations(String text, String article) {
		this.text = text;
		this.article = article;
		found = new FoundCitations(text);
	}

	/** @param article key of the article in which the text stands; empty if it is in none */
	static List<FoundCitation> in(String text, String article) {
		TurkishCitations citations = new TurkishCitations(text, article);
		citations.gazettes(GAZETTE_LONG);
		citations.gazettes(GAZETTE_SHORT);
		citations.court();
		citations.acts();
		citations.provisionsAlone();
		return citations.found.list();
	}

	private void gazettes(Pattern pattern) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			date(matcher).filter(date -> isFree(matcher)).ifPresent(date -> {
				String issue = matcher.group("repeated") == null ? ""
						: "/m" + (matcher.group("issue") == null ? "1" : matcher.group("issue"));
				found.add(matcher.start(), matcher.end(), "TR/gazette/" + date + '/' + matcher.group("number") + issue, "",
						"", Rule.GAZETTE);
			});
		}
	}

	private static Optional<PartialDate> date(Matcher matcher) {
		try {
			return Optional.of(PartialDate.of(Integer.parseInt(matcher.group("year")),
					Integer.parseInt(matcher.group("month")), Integer.parseInt(matcher.group("day"))));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private void court() {
		Matcher matcher = COURT.matcher(text);
		while (matcher.find()) {
			if (isFree(matcher)) {
				found.add(matcher.start(), matcher.end(), "TR/aym/E" + matcher.group("case").replace('/', '-') + "/K"
						+ matcher.group("decision").replace('/', '-'), "", "", Rule.COURT);
			}
		}
	}

	/** An act by itself, not of the provisions that may follow. */
	private record Act(int start, int end, String key, Rule rule) {
	}

	private void acts() {
		List<Act> acts = new ArrayList<>();
		Matcher matcher = NUMBERED.matcher(text);
		while (matcher.find()) {
			if (isFree(matcher)) {
				acts.add(new Act(matcher.start(), matcher.end(),
						Instruments.key("TR", kind(matcher.group("word")), matcher.group("number")), Rule.NUMBER));
				found.take(matcher.start(), matcher.end());
			}
		}
		named(ALIAS, acts);
		named(TITLE, acts);
		acts.sort((one, other) -> Integer.compare(one.start, other.start));
		List<Act> all = new ArrayList<>(acts);
		relative(acts, all);
		all.sort((one, other) -> Integer.compare(one.start, other.start));
		for (Act act : all) {
			provisionsOf(act);
		}
	}

	private void named(Pattern pattern, List<Act> acts) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			boolean alias = pattern == ALIAS;
			Optional<String> key = alias ? keyOfAlias(matcher.group("alias")) : keyOfTitle(matcher.group("title"));
			if (key.isPresent() && isFree(matcher)) {
				acts.add(new Act(matcher.start(), matcher.end(), key.get(), alias ? Rule.ALIAS : Rule.TITLE));
				found.take(matcher.start(), matcher.end());
			}
		}
	}

	private static Optional<String> keyOfAlias(String alias) {
		return alias.equals("Anayasa") ? Optional.of(Instruments.key("TR", InstrumentKind.CONSTITUTION, "2709"))
				: Optional.ofNullable(ALIASES.get(alias)).map(number -> Instruments.key("TR", InstrumentKind.LAW, number));
	}

	/** A title may have words before it that are none of it: "yürürlükteki Dernekler Kanunu". */
	private static Optional<String> keyOfTitle(String title) {
		String plain = title.toLowerCase(TURKISH).replace('î', 'i').replaceAll("\\s+", " ");
		while (!plain.isEmpty()) {
			String number = TITLES.get(plain);
			if (number != null) {
				return Optional.of(Instruments.key("TR", InstrumentKind.LAW, number));
			}
			int blank = plain.indexOf(' ');
			plain = blank < 0 ? "" : plain.substring(blank + 1);
		}
		return Optional.empty();
	}

	/** "bu Kanun" is the act itself, "aynı Kanun" the one named last. */
	private void relative(List<Act> acts, List<Act> all) {
		Matcher matcher = THIS.matcher(text);
		while (matcher.find()) {
			if (!isFree(matcher)) {
				continue;
			}
			int start = matcher.start();
			boolean self = matcher.group("word").equalsIgnoreCase("bu");
			String key = self ? FoundCitation.SELF
					: acts.stream().filter(act -> act.end <= start).reduce((first, last) -> last).map(Act::key)
							.orElse(FoundCitation.SELF);
			all.add(new Act(start, matcher.end(), key, Rule.RELATIVE));
			found.take(start, matcher.end());
		}
	}

	private static InstrumentKind kind(String word) {
		if (word.equals("KHK") || word.startsWith("Kanun ") || word.matches("Kanun\\s+Hük.*")) {
			return InstrumentKind.DECREE_LAW;
		}
		return word.startsWith("C") ? InstrumentKind.DECREE : InstrumentKind.LAW;
	}

	private void provisionsOf(Act act) {
		List<TurkishProvisionReference> references = TurkishProvisionReference.following(text, act.end);
		boolean self = act.key.equals(FoundCitation.SELF);
		if (references.isEmpty()) {
			if (!self) {
				found.add(act.start, act.end, act.key, "", "", act.rule);
			}
			return;
		}
		int start = act.start;
		for (TurkishProvisionReference reference : references) {
			found.add(start, reference.end(), act.key, reference.path(), reference.lastPath(), act.rule);
			start = Math.max(reference.end(), reference.start());
		}
	}

	/** "10 uncu maddenin ikinci fıkrası" without an act is of the act in which it stands. */
	private void provisionsAlone() {
		for (TurkishProvisionReference reference : TurkishProvisionReference.all(text)) {
			if (found.isFree(reference.start(), reference.end())) {
				found.add(reference.start(), reference.end(), FoundCitation.SELF, reference.path(), reference.lastPath(),
						Rule.RELATIVE);
			}
		}
		Matcher matcher = THIS_ARTICLE.matcher(text);
		while (!article.isEmpty() && matcher.find()) {
			for (TurkishProvisionReference inner : TurkishProvisionReference.within(text, matcher.end(), article)) {
				if (found.isFree(matcher.start(), inner.end())) {
					found.add(matcher.start(), inner.end(), FoundCitation.SELF, inner.path(), inner.lastPath(), Rule.RELATIVE);
				}
			}
		}
	}

	private boolean isFree(Matcher matcher) {
		return found.isFree(matcher.start(), matcher.end());
	}
}
