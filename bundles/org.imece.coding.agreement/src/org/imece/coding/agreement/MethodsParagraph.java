/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

import org.imece.coding.agreement.measure.Estimate;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusDocument;

/**
 * What the chapter on methods says about agreement, to paste: who coded what, the unit, coefficients with their sources,
 * what is missing, how intervals came about, and the main figures. In Turkish or English, whatever the user reads.
 *
 * @since 0.1
 */
public final class MethodsParagraph {

	private static final String TEXTS = MethodsParagraph.class.getPackageName() + ".internal.methods";

	private final AgreementResult result;
	private final Corpus corpus;
	private final Locale locale;
	private final ResourceBundle texts;
	private final List<String> sentences = new ArrayList<>();

	private MethodsParagraph(AgreementResult result, Corpus corpus, Locale locale) {
		this.result = result;
		this.corpus = corpus;
		this.locale = locale;
		texts = ResourceBundle.getBundle(TEXTS, locale, MethodsParagraph.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
	}

	/**
	 * @param language {@code tr} for Turkish; English else
	 * @param blind    whether coders could not see each other's codings
	 * @param software name and version of the program
	 */
	public static String of(AgreementResult result, Corpus corpus, String language, boolean blind, String software) {
		return new MethodsParagraph(result, corpus, language.equals("tr") ? Locale.of("tr") : Locale.ENGLISH)
				.paragraph(blind, software);
	}

	private String paragraph(boolean blind, String software) {
		AgreementUnit unit = result.question().unit();
		say("design", result.coderIds().size(), result.documentIds().size(), characters(),
				blind ? texts.getString("blind") : "", result.codes().size());
		say(switch (unit) {
		case CHARACTER -> "unitCharacter";
		case SENTENCE -> "unitSentence";
		case PARAGRAPH -> "unitParagraph";
		case TURN -> "unitTurn";
		case CONTINUUM -> "unitContinuum";
		}, result.units());
		say("merged");
		if (!result.excludedIds().isEmpty()) {
			say("excluded", result.excludedIds().size());
		}
		if (result.missing() > 0) {
			say("missing", percent(result.missing()));
		}
		say("measures", measures());
		figures(Coefficient.main(unit));
		if (result.question().resamples() > 0) {
			say("interval", result.question().resamples(), result.blocks(), texts.getString(switch (unit) {
			case SENTENCE -> "resampledSentence";
			case PARAGRAPH -> "resampledParagraph";
			default -> "resampledTurn";
			}), String.valueOf(result.question().seed()));
		}
		say("software", software);
		return String.join(" ", sentences);
	}

	private void say(String key, Object... values) {
		sentences.add(text(key, values));
	}

	private String text(String key, Object... values) {
		return new MessageFormat(texts.getString(key).replace("'", "''"), locale).format(values);
	}

	/** English patterns have the sign of per cent, which multiplies; Turkish ones write it before the number. */
	private double percent(double share) {
		return locale.getLanguage().equals("tr") ? 100 * share : share;
	}

	private long characters() {
		return result.documentIds().stream().map(corpus::document).flatMap(Optional::stream)
				.map(CorpusDocument::text).mapToLong(String::length).sum();
	}

	private String measures() {
		List<String> names = Coefficient.of(result.question().unit()).stream().filter(this::isThere).map(this::name)
				.collect(Collectors.toCollection(ArrayList::new));
		String last = names.removeLast();
		return names.isEmpty() ? last : String.join(", ", names) + texts.getString("and") + last;
	}

	private boolean isThere(Coefficient coefficient) {
		return result.pooled().containsKey(coefficient) || result.together().containsKey(coefficient);
	}

	private String name(Coefficient coefficient) {
		boolean many = result.coderIds().size() > 2;
		return texts.getString(switch (coefficient) {
		case KRIPPENDORFF_ALPHA -> "alpha";
		case COHEN_KAPPA -> many ? "cohenMany" : "cohen";
		case SCOTT_PI -> many ? "piMany" : "pi";
		case FLEISS_KAPPA -> "fleiss";
		case GWET_AC1 -> "ac1";
		case BRENNAN_PREDIGER -> "s";
		case PERCENT -> "percent";
		case HOLSTI -> "holsti";
		case RELEVANCE_ALPHA -> "relevance";
		case UNITIZING_ALPHA -> "unitizing";
		case CODING_ALPHA -> "coding";
		case UNITIZING_ALPHA_2004 -> "alpha2004";
		});
	}

	private void figures(Coefficient main) {
		Estimate pooled = result.pooled().getOrDefault(main, Estimate.UNDEFINED);
		if (Double.isNaN(pooled.value())) {
			return;
		}
		String symbol = main == Coefficient.KRIPPENDORFF_ALPHA ? "α" : "|uα";
		say("main", symbol, number(pooled.value()),
				Double.isNaN(pooled.low()) ? ""
						: text("mainInterval", number(pooled.low()), number(pooled.high())),
				result.codes().size() > 1 ? texts.getString("pooled") : "");
		together();
		List<CodeAgreement> defined = result.codes().stream()
				.filter(code -> !Double.isNaN(code.estimate(main).value()))
				.sorted(Comparator.comparingDouble(code -> code.estimate(main).value())).toList();
		if (defined.size() > 1) {
			say("range", number(defined.getFirst().estimate(main).value()), title(defined.getFirst()),
					number(defined.getLast().estimate(main).value()), title(defined.getLast()));
		}
		if (defined.size() < result.codes().size()) {
			say("undefined", result.codes().size() - defined.size());
		}
	}

	/** What can be said of all codes as one variable, on the continuum. */
	private void together() {
		Estimate unitizing = result.together().getOrDefault(Coefficient.UNITIZING_ALPHA, Estimate.UNDEFINED);
		Estimate coding = result.together().getOrDefault(Coefficient.CODING_ALPHA, Estimate.UNDEFINED);
		if (!Double.isNaN(unitizing.value()) && !Double.isNaN(coding.value())) {
			say("together", number(unitizing.value()), number(coding.value()), percent(result.coverage()));
		}
	}

	private String title(CodeAgreement code) {
		return corpus.code(code.codeId()).map(CorpusCode::title).orElse("");
	}

	private String number(double value) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMinimumFractionDigits(2);
		format.setMaximumFractionDigits(2);
		return format.format(value);
	}
}
