/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.agreement.measure.Bootstrap;
import org.imece.coding.agreement.measure.Estimate;
import org.imece.coding.agreement.measure.Shortfall;

/** Measures the documents, codes and coders that are compared, and resamples them. */
final class Comparison {

	private static final EnumSet<Coefficient> OF_2016 = EnumSet.of(Coefficient.RELEVANCE_ALPHA,
			Coefficient.UNITIZING_ALPHA, Coefficient.CODING_ALPHA);

	private final List<CodedDocument> documents;
	private final List<String> codes;
	private final List<String> coders;
	private final SeriesBuilder builder;
	private final AgreementQuestion question;
	private final boolean continuum;
	private final List<Series> ofCodes = new ArrayList<>();
	private final Map<String, Shortfall> of2004 = new HashMap<>();
	private Optional<? extends Series> together;

	Comparison(AgreementQuestion question, List<CodedDocument> documents, List<String> codes, List<String> coders) {
		this.question = question;
		continuum = question.unit() == AgreementUnit.CONTINUUM;
		this.documents = documents;
		this.codes = codes;
		this.coders = coders;
		builder = new SeriesBuilder(documents, coders, question.unit());
	}

	AgreementResult result(List<String> excluded, SubMonitor progress) {
		progress.setWorkRemaining(codes.size() + 10 + Math.max(1, question.resamples()));
		for (String code : codes) {
			ofCodes.add(series(code));
			if (continuum) {
				of2004.put(code, builder.of2004(code));
			}
			progress.split(1);
		}
		together = codes.size() < 2 ? Optional.empty()
				: continuum ? builder.continuum(codes, OF_2016) : builder.rated(codes);
		List<ComparedPassage> passages = ComparedPassages.of(documents, codes, coders);
		progress.split(10);
		int[] each = new int[builder.blocks()];
		Arrays.fill(each, 1);
		Resample once = builder.resample(each);
		List<Map<Coefficient, Shortfall>> whole = measures(once);
		List<Map<Coefficient, double[]>> resampled = resample(whole, progress);
		List<Map<Coefficient, Estimate>> estimates = new ArrayList<>();
		for (int i = 0; i < whole.size(); i++) {
			estimates.add(estimates(whole.get(i), resampled.get(i)));
		}
		Map<Coefficient, Estimate> pooled = estimates.get(codes.size());
		if (continuum) {
			pooled.put(Coefficient.UNITIZING_ALPHA_2004, point(Shortfall.pooled(of2004.values())));
		}
		return new AgreementResult(question, documents.stream().map(it -> it.document().id()).toList(), excluded,
				coders, builder.units(), builder.missing(), builder.blocks(), codeAgreements(once, estimates), pooled,
				together.isEmpty() ? Map.of() : estimates.getLast(), coverage(once),
					ComparedPassages.worst(passages), passages.stream().filter(it -> it.extent() == 0).toList());
	}

	private Series series(String code) {
		return continuum
				? builder.continuum(List.of(code), EnumSet.of(Coefficient.RELEVANCE_ALPHA)).orElseThrow()
				: builder.rated(List.of(code)).orElseThrow();
	}

	/** Of each code; then pooled; then of all together, if that can be had. */
	private List<Map<Coefficient, Shortfall>> measures(Resample resample) {
		List<Map<Coefficient, Shortfall>> all = new ArrayList<>();
		ofCodes.forEach(series -> all.add(series.measure(resample)));
		Map<Coefficient, Shortfall> pooled = new EnumMap<>(Coefficient.class);
		for (Coefficient coefficient : all.get(0).keySet()) {
			pooled.put(coefficient, Shortfall.pooled(all.stream().map(it -> it.get(coefficient)).toList()));
		}
		all.add(pooled);
		together.ifPresent(series -> all.add(series.measure(resample)));
		if (together.isPresent() && continuum) {
			var alpha = ((ContinuumSeries) together.get()).alpha(resample);
			for (int c = 0; c < codes.size(); c++) {
				all.get(c).put(Coefficient.CODING_ALPHA, alpha.coding(c + 1));
			}
		}
		return all;
	}

	private List<Map<Coefficient, double[]>> resample(List<Map<Coefficient, Shortfall>> whole,
			SubMonitor progress) {
		int resamples = question.resamples();
		List<Map<Coefficient, double[]>> values = whole.stream()
				.map(map -> map.keySet().stream()
						.collect(Collectors.toMap(Function.identity(), key -> new double[resamples])))
				.toList();
		Bootstrap bootstrap = new Bootstrap(builder.blocks(), question.seed());
		for (int r = 0; r < resamples; r++) {
			List<Map<Coefficient, Shortfall>> measured = measures(builder.resample(bootstrap.next()));
			for (int i = 0; i < measured.size(); i++) {
				for (var entry : measured.get(i).entrySet()) {
					values.get(i).get(entry.getKey())[r] = entry.getValue().agreement();
				}
			}
			progress.split(1);
		}
		return values;
	}

	private Map<Coefficient, Estimate> estimates(Map<Coefficient, Shortfall> whole,
			Map<Coefficient, double[]> resampled) {
		Map<Coefficient, Estimate> estimates = new EnumMap<>(Coefficient.class);
		whole.forEach((coefficient, shortfall) -> estimates.put(coefficient,
				Estimate.of(shortfall.agreement(), resampled.get(coefficient))));
		return estimates;
	}

	private static Estimate point(Shortfall shortfall) {
		return new Estimate(shortfall.agreement(), Double.NaN, Double.NaN);
	}

	private List<CodeAgreement> codeAgreements(Resample once, List<Map<Coefficient, Estimate>> estimates) {
		List<CodeAgreement> all = new ArrayList<>();
		for (int c = 0; c < codes.size(); c++) {
			String code = codes.get(c);
			if (continuum) {
				estimates.get(c).put(Coefficient.UNITIZING_ALPHA_2004, point(of2004.get(code)));
			}
			double coverage = continuum && together.isPresent()
					? ((ContinuumSeries) together.get()).alpha(once).coverage(c + 1)
					: Double.NaN;
			all.add(new CodeAgreement(code, passages(code), prevalence(code, once, ofCodes.get(c)),
					estimates.get(c), coverage));
		}
		return all;
	}

	private List<Integer> passages(String code) {
		return coders.stream()
				.map(coder -> documents.stream().mapToInt(document -> document.spans(code, coder).size()).sum())
				.toList();
	}

	private double prevalence(String code, Resample once, Series series) {
		if (series instanceof RatedSeries rated) {
			return rated.prevalence(once);
		}
		double coded = sum(documents, document -> coders.stream()
				.mapToLong(coder -> document.spans(code, coder).length()).sum());
		return coded / sum(documents, document -> (long) document.length() * document.judges());
	}

	private static double sum(Collection<CodedDocument> documents, Function<CodedDocument, Long> amount) {
		return documents.stream().mapToDouble(amount::apply).sum();
	}

	private double coverage(Resample once) {
		return continuum && together.isPresent() ? ((ContinuumSeries) together.get()).alpha(once).coverage()
				: Double.NaN;
	}
}
