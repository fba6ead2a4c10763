/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.law.Instruments;
import org.imece.law.LawKeys;
import org.imece.law.citation.FoundCitation.Rule;
import org.imece.model.law.InstrumentKind;
import org.imece.model.law.ProvisionKind;

/**
 * Finds citations of Belgian law in French and Dutch texts. Belgian acts have no number: their date, or an identifier
 * of Justel or the Moniteur belge, names them; several acts share a date.
 */
final class BelgianCitations {

	private static final List<String> FRENCH = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet",
			"août", "septembre", "octobre", "novembre", "décembre");
	private static final List<String> DUTCH = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
			"augustus", "september", "oktober", "november", "december");
	private static final Pattern DATED = Pattern.compile(
			"(?<![\\p{L}])(?<kind>[Ll]oi|[Ww]et|AR|KB|[Aa]rrêté\\s+royal|[Kk]oninklijk\\s+besluit|[Dd]écret|[Dd]ecreet|[Oo]rdonnance|[Oo]rdonnantie)\\s+(?:du|van)\\s+(?<day>\\d{1,2})(?:er)?\\s+(?<month>\\p{Ll}+)\\s+(?<year>\\d{4})");
	private static final Pattern CODE = Pattern.compile(
			"Code\\s+des\\s+sociétés\\s+et\\s+des\\s+associations|Wetboek\\s+van\\s+vennootschappen\\s+en\\s+verenigingen|(?<![\\p{L}])(?:CSA|WVV)(?![\\p{L}])");
	private static final Pattern DOSSIER = Pattern.compile(
			"(?:Dossier\\s*(?:numéro|nummer)\\s*:\\s*|(?<=[LWA]R?\\s))(?<key>\\d{4}-\\d{2}-\\d{2}/[\\dA-Z]{2,3})");
	private static final Pattern NUMAC = Pattern.compile("NUMAC\\s*:?\\s*(?<numac>\\d{10})");
	private static final Pattern ELI = Pattern.compile("eli/(?:loi|wet|arrete|besluit|decret|decreet)/(?<date>\\d{4}/\\d{2}/\\d{2})/(?<numac>\\d{10})(?:/\\p{Ll}+)?");
	private static final String ARTICLE_NUMBER = "\\d{1,4}(?:[:.]\\d{1,3})?(?:/\\d{1,3})?(?:bis|ter|quater|quinquies)?";
	private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}])(?:[Aa]rticle|[Aa]rtikel|[Aa]rt\\.)\\s*(?<number>" + ARTICLE_NUMBER
			+ ")(?![\\p{L}\\d])(?:,?\\s*§\\s*(?<paragraph>\\d{1,3})(?:er)?)?(?:,?\\s*al(?:inéa|\\.)\\s*\\d+)?(?:,?\\s*(?<point>\\d{1,2})\\s*°)?");
	private static final Pattern OF = Pattern.compile("\\G,?\\s*(?:du|de\\s+la|de\\s+l[’']|van\\s+(?:het|de))\\s*");
	/** A title between the date of an act and the article. */
	private static final Pattern TITLE = Pattern.compile("\\G[^.;:()\\d]{0,160}?,\\s*(?=[Aa]rt)");

	private record Act(int start, int end, String key, Rule rule) {
	}

	private BelgianCitations() {
	}

	static List<FoundCitation> in(String text) {
		List<FoundCitation> found = new ArrayList<>();
		List<Act> acts = acts(text);
		Matcher article = ARTICLE.matcher(text);
		while (article.find()) {
			Act act = actOf(text, acts, article);
			String path = path(article);
			if (act != null) {
				acts.remove(act);
				found.add(new FoundCitation(Math.min(act.start, article.start()), Math.max(act.end, article.end()),
						act.key, path, "", act.rule));
			} else {
				found.add(new FoundCitation(article.start(), article.end(), FoundCitation.SELF, path, "",
						Rule.RELATIVE));
			}
		}
		acts.forEach(act -> found.add(new FoundCitation(act.start, act.end, act.key, "", "", act.rule)));
		return found;
	}

	private static List<Act> acts(String text) {
		List<Act> acts = new ArrayList<>();
		Matcher code = CODE.matcher(text);
		while (code.find()) {
			acts.add(new Act(code.start(), code.end(), "BE/justel/2019A40586", Rule.ALIAS));
		}
		Matcher dated = DATED.matcher(text);
		while (dated.find()) {
			int month = Math.max(FRENCH.indexOf(dated.group("month")), DUTCH.indexOf(dated.group("month"))) + 1;
			if (month > 0) {
				String date = "%s-%02d-%02d".formatted(dated.group("year"), month,
						Integer.parseInt(dated.group("day")));
				Act act = new Act(dated.start(), dated.end(), Instruments.key("BE", kind(dated.group("kind")), date),
						Rule.NUMBER);
				// "Loi du 23 mars 2019 introduisant le Code …" is the law, and its title names the code
				acts.removeIf(other -> other.rule == Rule.ALIAS && other.start > act.end && other.start - act.end < 60
						&& text.substring(act.end, other.start).matches("[^.;]*"));
				acts.add(act);
			}
		}
		identified(DOSSIER, text, "BE/justel/", "key", acts);
		identified(NUMAC, text, "BE/numac/", "numac", acts);
		identified(ELI, text, "BE/numac/", "numac", acts);
		return acts;
	}

	private static void identified(Pattern pattern, String text, String scheme, String group, List<Act> acts) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			acts.add(new Act(matcher.start(), matcher.end(), scheme + matcher.group(group), Rule.IDENTIFIER));
		}
	}

	private static InstrumentKind kind(String word) {
		Map<String, InstrumentKind> kinds = Map.of("l", InstrumentKind.LAW, "w", InstrumentKind.LAW, "a",
				InstrumentKind.DECREE, "k", InstrumentKind.DECREE);
		return kinds.getOrDefault(word.substring(0, 1).toLowerCase(Locale.ROOT), InstrumentKind.OTHER);
	}

	private static Act actOf(String text, List<Act> acts, Matcher article) {
		Matcher of = OF.matcher(text);
		int after = of.find(article.end()) ? of.end() : -1;
		for (Act act : acts) {
			Matcher title = TITLE.matcher(text);
			boolean before = act.end <= article.start() && title.find(act.end) && title.end() == article.start();
			boolean named = act.rule == Rule.ALIAS && act.start >= article.end()
					&& text.substring(article.end(), act.start).isBlank();
			if (act.start == after || before || named) {
				return act;
			}
		}
		return null;
	}

	private static String path(Matcher article) {
		String path = LawKeys.step(ProvisionKind.ARTICLE, article.group("number"));
		if (article.group("paragraph") != null) {
			path = LawKeys.join(path, LawKeys.step(ProvisionKind.PARAGRAPH, article.group("paragraph")));
		}
		if (article.group("point") != null) {
			path = LawKeys.join(path, LawKeys.step(ProvisionKind.POINT, article.group("point")));
		}
		return path;
	}
}
