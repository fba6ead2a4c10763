/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.imece.coding.agreement.measure.Continuum;
import org.imece.coding.agreement.measure.ReliabilityData;
import org.imece.coding.agreement.measure.Shortfall;
import org.imece.coding.agreement.measure.UnitizingAlpha2004;

/** Makes series of what documents hold. */
final class SeriesBuilder {

	private final List<CodedDocument> documents;
	private final List<String> coderIds;
	private final AgreementUnit unit;
	/** Units of each document; for characters and continua one for each block. */
	private final List<Spans> units = new ArrayList<>();
	private final int[] firstBlock;

	SeriesBuilder(List<CodedDocument> documents, List<String> coderIds, AgreementUnit unit) {
		this.documents = documents;
		this.coderIds = coderIds;
		this.unit = unit;
		firstBlock = new int[documents.size() + 1];
		for (int d = 0; d < documents.size(); d++) {
			units.add(inUnits() ? TextUnits.of(documents.get(d).document(), unit) : blocks(documents.get(d)));
			firstBlock[d + 1] = firstBlock[d] + units.get(d).size();
		}
	}

	private static Spans blocks(CodedDocument document) {
		int[] starts = TextUnits.blocks(document.document());
		int[] bounds = new int[2 * starts.length];
		for (int i = 0; i < starts.length; i++) {
			bounds[2 * i] = starts[i];
			bounds[2 * i + 1] = i + 1 < starts.length ? starts[i + 1] : document.length();
		}
		return Spans.of(bounds);
	}

	private boolean inUnits() {
		return unit != AgreementUnit.CHARACTER && unit != AgreementUnit.CONTINUUM;
	}

	int blocks() {
		return firstBlock[documents.size()];
	}

	/** @param times how often each block counts */
	Resample resample(int[] times) {
		double[] totals = new double[documents.size()];
		for (int d = 0; d < totals.length; d++) {
			Spans own = units.get(d);
			for (int u = 0; u < own.size(); u++) {
				totals[d] += times[firstBlock[d] + u] * (inUnits() ? 1.0 : own.end(u) - own.start(u));
			}
		}
		return new Resample(times, totals);
	}

	/** Number of units; of characters where there are none. */
	long units() {
		return inUnits() ? blocks() : documents.stream().mapToLong(CodedDocument::length).sum();
	}

	/** Share of judgements that are missing. */
	double missing() {
		double all = 0;
		double there = 0;
		for (int d = 0; d < documents.size(); d++) {
			double size = inUnits() ? units.get(d).size() : documents.get(d).length();
			all += size * coderIds.size();
			there += size * documents.get(d).judges();
		}
		return 1 - there / all;
	}

	/**
	 * Units or characters, and which of the codes each coder gave them.
	 *
	 * @return empty if a coder gave a unit several of the codes
	 */
	Optional<RatedSeries> rated(List<String> codeIds) {
		RatedSeries series = new RatedSeries(codeIds.size() + 1);
		for (int d = 0; d < documents.size(); d++) {
			CodedDocument document = documents.get(d);
			List<Continuum.Unit>[] marks = marks(document, codeIds);
			series.nextDocument(uncoded(marks));
			boolean single = inUnits() ? addUnits(series, d, marks) : addCharacters(series, d, marks);
			if (!single) {
				return Optional.empty();
			}
		}
		return Optional.of(series);
	}

	private static int[] uncoded(List<Continuum.Unit>[] marks) {
		return Arrays.stream(marks).mapToInt(own -> own == null ? ReliabilityData.MISSING : RatedSeries.NO_CODE)
				.toArray();
	}

	/** For each coder the spans of the codes, in order; {@code null} for a coder who did not judge the document. */
	@SuppressWarnings("unchecked")
	private List<Continuum.Unit>[] marks(CodedDocument document, List<String> codeIds) {
		List<Continuum.Unit>[] marks = new List[coderIds.size()];
		for (int i = 0; i < marks.length; i++) {
			String coder = coderIds.get(i);
			if (document.isJudgedBy(coder)) {
				marks[i] = IntStream.range(0, codeIds.size()).boxed().flatMap(c -> {
					Spans spans = document.spans(codeIds.get(c), coder);
					return IntStream.range(0, spans.size())
							.mapToObj(s -> new Continuum.Unit(spans.start(s), spans.end(s), c + 1));
				}).sorted(Comparator.comparingInt(Continuum.Unit::start)).toList();
			}
		}
		return marks;
	}

	/** A unit has a code if a passage shares with it a character that is no white space. */
	private boolean addUnits(RatedSeries series, int d, List<Continuum.Unit>[] marks) {
		String text = documents.get(d).document().text();
		Spans own = units.get(d);
		int[][] rows = new int[own.size()][marks.length];
		for (int i = 0; i < marks.length; i++) {
			for (int[] row : rows) {
				row[i] = marks[i] == null ? ReliabilityData.MISSING : RatedSeries.NO_CODE;
			}
			for (Continuum.Unit mark : marks[i] == null ? List.<Continuum.Unit>of() : marks[i]) {
				for (int u = own.firstEndingAfter(mark.start()); u < own.size() && own.start(u) < mark.end(); u++) {
					int from = Math.max(own.start(u), mark.start());
					if (!text.substring(from, Math.min(own.end(u), mark.end())).isBlank()) {
						if (rows[u][i] != RatedSeries.NO_CODE && rows[u][i] != mark.value()) {
							return false;
						}
						rows[u][i] = mark.value();
					}
				}
			}
		}
		for (int u = 0; u < rows.length; u++) {
			series.add(firstBlock[d] + u, rows[u], 1);
		}
		return true;
	}

	/** Cuts the text wherever a passage or a block starts or ends. */
	private boolean addCharacters(RatedSeries series, int d, List<Continuum.Unit>[] marks) {
		TreeSet<Integer> cuts = new TreeSet<>();
		for (List<Continuum.Unit> own : marks) {
			if (own != null) {
				if (overlaps(own)) {
					return false;
				}
				own.forEach(mark -> {
					cuts.add(mark.start());
					cuts.add(mark.end());
				});
			}
		}
		Spans blocks = units.get(d);
		for (int b = 0; b < blocks.size(); b++) {
			cuts.add(blocks.start(b));
		}
		cuts.add(documents.get(d).length());
		int[] next = new int[marks.length];
		int[] row = new int[marks.length];
		int from = cuts.pollFirst();
		int block = 0;
		for (int to : cuts) {
			while (blocks.end(block) <= from && block < blocks.size() - 1) {
				block++;
			}
			for (int i = 0; i < marks.length; i++) {
				row[i] = marks[i] == null ? ReliabilityData.MISSING : valueAt(marks[i], next, i, from);
			}
			series.add(firstBlock[d] + block, row, to - from);
			from = to;
		}
		return true;
	}

	private static boolean overlaps(List<Continuum.Unit> sorted) {
		return IntStream.range(1, sorted.size()).anyMatch(i -> sorted.get(i).start() < sorted.get(i - 1).end());
	}

	private static int valueAt(List<Continuum.Unit> own, int[] next, int coder, int position) {
		while (next[coder] < own.size() && own.get(next[coder]).end() <= position) {
			next[coder]++;
		}
		return next[coder] < own.size() && own.get(next[coder]).start() <= position ? own.get(next[coder]).value()
				: RatedSeries.NO_CODE;
	}

	/**
	 * The texts as they run.
	 *
	 * @return empty if a coder gave a passage several of the codes
	 */
	Optional<ContinuumSeries> continuum(List<String> codeIds, EnumSet<Coefficient> wanted) {
		ContinuumSeries series = new ContinuumSeries(codeIds.size(), wanted);
		for (int d = 0; d < documents.size(); d++) {
			Continuum continuum = new Continuum(0, documents.get(d).length());
			for (List<Continuum.Unit> own : marks(documents.get(d), codeIds)) {
				if (own != null && overlaps(own)) {
					return Optional.empty();
				}
				if (own != null) {
					continuum.add(own);
				}
			}
			series.add(continuum, TextUnits.blocks(documents.get(d).document()), firstBlock[d]);
		}
		return Optional.of(series);
	}

	/** The older uα of a code; defined only if the same number of coders judged all documents. */
	Shortfall of2004(String codeId) {
		if (Arrays.stream(documents.stream().mapToInt(CodedDocument::judges).toArray()).distinct().count() > 1) {
			return Shortfall.UNDEFINED;
		}
		List<Continuum> continua = documents.stream().map(document -> {
			Continuum continuum = new Continuum(0, document.length());
			for (List<Continuum.Unit> own : marks(document, List.of(codeId))) {
				if (own != null) {
					continuum.add(own);
				}
			}
			return continuum;
		}).toList();
		return UnitizingAlpha2004.of(continua, 1);
	}
}
