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

import org.imece.law.LawKeys;
import org.imece.law.citation.FoundCitation.Rule;
import org.imece.model.PartialDate;
import org.imece.model.law.ProvisionKind;

/**
 * Finds citations of the law of the European Union in English and French texts. Regulations were numbered number/year
 * until 2014 and are year/number since; directives have always been year/number.
 */
final class EuropeanCitations {

	private static final String KIND = "(?:(?:Commission|Council|Delegated|Implementing)\\s+){0,3}(?<kind>Regulation|Directive|Decision|Recommendation|Règlement|règlement|directive|décision|Verordening|Richtlijn|Besluit)(?:\\s+(?:délégué|d[’']exécution))?";
	private static final Pattern NUMBERED = Pattern.compile(KIND
			+ "\\s*(?:\\((?:EU|EC|EEC|Euratom|UE|CE|CEE|EG)(?:,\\s*Euratom)?\\))?\\s*(?<no>(?:No|n[°o])\\s*)?(?<first>\\d{1,4})/(?<second>\\d{1,4})(?:/(?:EEC|EC|EU|JHA|CEE|CE|UE|EG))?(?!\\d)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern ALIAS = Pattern.compile("(?<![\\p{L}\\d])(?<alias>GDPR|CSRD|CSDDD|SFDR|NFRD|AVG)(?![\\p{L}\\d])");
	private static final Pattern TREATY = Pattern.compile("(?<alias>Treaty on the Functioning of the European Union|Treaty on European Union|TFEU|TEU|Charter of Fundamental Rights of the European Union)");
	private static final Pattern CELEX = Pattern.compile("(?<![\\p{L}\\d])(?:CELEX\\s*:?\\s*)?(?<celex>[0-9]\\d{4}[A-Z]{1,2}\\d{4}(?:R\\(\\d{2}\\))?)(?:-\\d{8})?(?![\\p{L}\\d])");
	private static final Pattern ELI = Pattern.compile("(?:https?://)?data\\.europa\\.eu/eli/(?<kind>dir|reg|dec|reco)(?:_\\p{L}+)?/(?<first>\\d{4})/(?<second>\\d{1,4})(?:/[\\w-]+)*");
	private static final Pattern JOURNAL = Pattern.compile("OJ\\s+(?<series>[LC]),?\\s*(?<number>\\d{4}/\\d+|\\d{1,4}),\\s*(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?:,\\s*p\\.\\s*(?<page>\\d+))?");
	private static final Pattern COMMISSION = Pattern.compile("COM\\s*\\(?(?<year>\\d{4})\\)?[\\s/]*(?<number>\\d{1,4})(?:\\s+final)?");
	private static final Pattern COURT = Pattern.compile("(?:(?:Joined\\s+)?Cases?\\s+)?(?<![\\p{L}\\d])(?<court>[CT])[-\\u2010-\\u2013](?<number>\\d{1,4})/(?<year>\\d{2})(?![\\p{L}\\d])");
	private static final String SUBS = "(?<subs>(?:\\s?\\([0-9a-z]{1,5}\\))*)";
	private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}])(?:Articles?|Art\\.|article|articles)\\s*(?<number>\\d{1,3}(?:[a-z]{1,2}(?![\\p{L}]))?(?:bis|ter|quater)?)(?![\\d:/])" + SUBS
			+ "(?:,?\\s*(?:paragraph|paragraphe)\\s+(?<paragraph>\\d{1,2}))?(?:,?\\s*(?:first|second|third|fourth|fifth|last)\\s+(?:and\\s+\\p{Ll}+\\s+)?(?:sub)?paragraphs?)?(?:,?\\s*points?\\s*\\(?(?<point>[a-z0-9]{1,4})\\)(?:\\((?<subpoint>[ivx]+|\\d+)\\))?)?"
			+ "(?:\\s*(?:to|à|-|–)\\s*(?<last>\\d{1,3}[a-z]?)(?![\\p{L}\\d]))?(?<more>(?:(?:,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+or\\s+|\\s+et\\s+)\\d{1,3}[a-z]?(?:\\([0-9a-z]{1,3}\\))*(?![\\d/.])(?!\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)))*)");
	private static final Pattern RECITAL = Pattern.compile("(?<![\\p{L}])[Rr]ecitals?\\s*\\(?(?<number>\\d{1,3})\\)?");
	private static final Pattern ANNEX = Pattern.compile("(?<![\\p{L}])Annex\\s+(?<number>[IVX]{1,5})(?![\\p{L}])");
	private static final Pattern OF = Pattern.compile("\\G(?:,)?\\s*(?:of|in|to|du|de\\s+la|de|van)\\s+(?:the\\s+|la\\s+|le\\s+)?");
	private static final Pattern BEFORE = Pattern.compile("\\G[,:\\s]{0,3}");
	private static final Pattern ITEM = Pattern.compile("(\\d{1,3}[a-z]?)((?:\\([0-9a-z]{1,3}\\))*)");
	private static final Map<String, String> ALIASES = Map.of("GDPR", "32016R0679", "AVG", "32016R0679", "CSRD",
			"32022L2464", "CSDDD", "32024L1760", "SFDR", "32019R2088", "NFRD", "32014L0095");

	private final String text;
	private final boolean ownAct;
	private final List<Act> acts = new ArrayList<>();
	private final FoundCitations found;

	private record Act(int start, int end, String key, Rule rule) {
	}

	private record Reference(int start, int end, String path, String lastPath) {
	}

	private EuropeanCitations(String text, boolean ownAct) {
		this.text = text;
		this.ownAct = ownAct;
		found = new FoundCitations(text);
	}

	/** @param ownAct whether an article without an act is one of the act in which the text stands */
	static List<FoundCitation> in(String text, boolean ownAct) {
		EuropeanCitations citations = new EuropeanCitations(text, ownAct);
		citations.places();
		citations.acts();
		citations.provisions();
		citations.actsAlone();
		return citations.found.list();
	}

	private void places() {
		Matcher journal = JOURNAL.matcher(text);
		while (journal.find()) {
			date(journal).ifPresent(date -> found.add(journal.start(), journal.end(),
					"EU/oj/" + journal.group("series") + '/' + journal.group("number") + '/' + date
							+ (journal.group("page") == null ? "" : '/' + journal.group("page")),
					"", "", Rule.GAZETTE));
		}
		Matcher commission = COMMISSION.matcher(text);
		while (commission.find()) {
			found.add(commission.start(), commission.end(), "EU/celex/5%sDC%04d".formatted(commission.group("year"),
					Integer.parseInt(commission.group("number"))), "", "", Rule.IDENTIFIER);
		}
		Matcher court = COURT.matcher(text);
		while (court.find()) {
			found.add(court.start(), court.end(), "EU/celex/6%sCJ%04d".replace("CJ", court.group("court") + "J").formatted(
					fullYear(court.group("year")), Integer.parseInt(court.group("number"))), "", "", Rule.COURT);
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

	private void acts() {
		Matcher eli = ELI.matcher(text);
		while (eli.find()) {
			act(eli, celex(eli.group("kind"), eli.group("first"), eli.group("second")), Rule.IDENTIFIER);
		}
		Matcher numbered = NUMBERED.matcher(text);
		while (numbered.find()) {
			boolean numberFirst = isNumberFirst(numbered);
			act(numbered, celex(numbered.group("kind"), numbered.group(numberFirst ? "second" : "first"),
					numbered.group(numberFirst ? "first" : "second")), Rule.NUMBER);
		}
		Matcher celex = CELEX.matcher(text);
		while (celex.find()) {
			act(celex, celex.group("celex").replaceFirst("^0", "3"), Rule.IDENTIFIER);
		}
		Matcher alias = ALIAS.matcher(text);
		while (alias.find()) {
			act(alias, ALIASES.get(alias.group("alias")), Rule.ALIAS);
		}
		Matcher treaty = TREATY.matcher(text);
		while (treaty.find()) {
			String name = treaty.group("alias");
			String key = name.startsWith("Charter") ? "CFR"
					: name.contains("Functioning") || name.equals("TFEU") ? "TFEU" : "TEU";
			if (found.isFree(treaty.start(), treaty.end())) {
				acts.add(new Act(treaty.start(), treaty.end(), "EU/treaty/" + key, Rule.ALIAS));
				found.take(treaty.start(), treaty.end());
			}
		}
		acts.sort((one, other) -> Integer.compare(one.start, other.start));
	}

	private static boolean isNumberFirst(Matcher matcher) {
		int first = Integer.parseInt(matcher.group("first"));
		int second = Integer.parseInt(matcher.group("second"));
		boolean regulation = matcher.group("kind").toLowerCase(Locale.ROOT).matches("regulation|règlement|verordening");
		if (matcher.group("no") != null) {
			return regulation || !isYear(first) && isYear(second);
		}
		return !isYear(first) && isYear(second);
	}

	private static boolean isYear(int number) {
		return number >= 1952 && number <= 2100 || number >= 52 && number <= 99;
	}

	private static String celex(String kind, String year, String number) {
		String letter = switch (kind.toLowerCase(Locale.ROOT)) {
		case "regulation", "règlement", "verordening", "reg" -> "R";
		case "directive", "richtlijn", "dir" -> "L";
		case "recommendation", "reco" -> "H";
		default -> "D";
		};
		return "3%s%s%04d".formatted(fullYear(year), letter, Integer.parseInt(number));
	}

	private static String fullYear(String year) {
		if (year.length() == 4) {
			return year;
		}
		int short_ = Integer.parseInt(year);
		return Integer.toString(short_ >= 52 ? 1900 + short_ : 2000 + short_);
	}

	private void act(Matcher matcher, String celex, Rule rule) {
		if (found.isFree(matcher.start(), matcher.end())) {
			acts.add(new Act(matcher.start(), matcher.end(), "EU/celex/" + celex, rule));
			found.take(matcher.start(), matcher.end());
		}
	}

	/** Article 6(1) of Directive X; Directive X, Art. 6(1); Art. 6 GDPR. */
	private void provisions() {
		for (Pattern pattern : List.of(ARTICLE, RECITAL, ANNEX)) {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				if (!found.isFree(matcher.start(), matcher.end())) {
					continue;
				}
				List<Reference> references = references(matcher, pattern);
				Optional<Act> act = actOf(matcher);
				if (act.isEmpty() && !ownAct && pattern != ARTICLE) {
					continue;
				}
				String key = act.map(Act::key).orElse(FoundCitation.SELF);
				Rule rule = act.map(Act::rule).orElse(Rule.RELATIVE);
				for (Reference reference : references) {
					boolean first = reference == references.getFirst();
					boolean last = reference == references.getLast();
					int start = first && act.isPresent() ? Math.min(reference.start, act.get().start) : reference.start;
					int end = last && act.isPresent() ? Math.max(reference.end, act.get().end) : reference.end;
					found.add(start, end, key, reference.path, reference.lastPath, rule);
				}
				act.ifPresent(acts::remove);
			}
		}
	}

	private List<Reference> references(Matcher matcher, Pattern pattern) {
		if (pattern == RECITAL) {
			return List.of(reference(matcher, LawKeys.step(ProvisionKind.RECITAL, matcher.group("number")), ""));
		}
		if (pattern == ANNEX) {
			return List.of(reference(matcher, LawKeys.step(ProvisionKind.ANNEX, matcher.group("number")), ""));
		}
		String path = subs(LawKeys.step(ProvisionKind.ARTICLE, matcher.group("number")), matcher.group("subs"));
		if (matcher.group("paragraph") != null) {
			path = LawKeys.join(path, LawKeys.step(ProvisionKind.PARAGRAPH, matcher.group("paragraph")));
		}
		if (matcher.group("point") != null) {
			path = LawKeys.join(path, LawKeys.step(ProvisionKind.POINT, matcher.group("point")));
		}
		if (matcher.group("subpoint") != null) {
			path = LawKeys.join(path, LawKeys.step(ProvisionKind.SUBPOINT, matcher.group("subpoint")));
		}
		String last = matcher.group("last") == null ? "" : LawKeys.step(ProvisionKind.ARTICLE, matcher.group("last"));
		List<Reference> references = new ArrayList<>();
		references.add(new Reference(matcher.start(), matcher.start("more"), path, last));
		Matcher item = ITEM.matcher(matcher.group("more"));
		while (item.find()) {
			references.add(new Reference(matcher.start("more") + item.start(), matcher.start("more") + item.end(),
					subs(LawKeys.step(ProvisionKind.ARTICLE, item.group(1)), item.group(2)), ""));
		}
		return references;
	}

	private static Reference reference(Matcher matcher, String path, String last) {
		return new Reference(matcher.start(), matcher.end(), path, last);
	}

	/** (1)(a)(ii) behind an article: a figure is a paragraph, a letter a point, what follows a subpoint. */
	private static String subs(String article, String subs) {
		String path = article;
		ProvisionKind next = ProvisionKind.PARAGRAPH;
		Matcher matcher = Pattern.compile("\\(([0-9a-z]{1,5})\\)").matcher(subs == null ? "" : subs);
		while (matcher.find()) {
			String value = matcher.group(1);
			if (next == ProvisionKind.PARAGRAPH && !Character.isDigit(value.charAt(0))) {
				next = ProvisionKind.POINT;
			}
			path = LawKeys.join(path, LawKeys.step(next, value));
			next = next == ProvisionKind.PARAGRAPH ? ProvisionKind.POINT : ProvisionKind.SUBPOINT;
		}
		return path;
	}

	private Optional<Act> actOf(Matcher reference) {
		Matcher of = OF.matcher(text);
		int after = of.find(reference.end()) ? of.end() : -1;
		Matcher blank = BEFORE.matcher(text);
		int directly = blank.find(reference.end()) ? blank.end() : reference.end();
		for (Act act : acts) {
			boolean behind = act.start == after || act.start == directly && act.rule == Rule.ALIAS;
			Matcher between = BEFORE.matcher(text);
			boolean before = act.end <= reference.start() && between.find(act.end) && between.end() == reference.start();
			if (behind || before) {
				return Optional.of(act);
			}
		}
		return Optional.empty();
	}

	private void actsAlone() {
		acts.forEach(act -> found.add(act.start, act.end, act.key, "", "", act.rule));
	}
}
