/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.analysis.WordFrequencies;
import org.imece.coding.analysis.WordFrequencyAnalysis;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.picture.internal.BarPicture;
import org.imece.coding.table.ResultTable;
import org.imece.coding.text.Words;
import org.imece.coding.ui.results.SegmentRows;

/** The words that occur most, as bars: a cloud that can be read off. */
final class WordsPage implements AnalysisPage {

	private static final int BARS = 80;

	private Button coded;
	private Button stems;
	private Text besides;

	@Override
	public void createOptions(OptionRow row) {
		coded = row.check(Messages.Words_coded);
		stems = row.check(Messages.Words_stems);
		besides = row.text(Messages.Words_besides);
	}

	@Override
	public void offer(Material material) {
		stems.setEnabled(material.stemmer() != null);
	}

	@Override
	public Work prepare() {
		boolean codedOnly = coded.getSelection();
		boolean together = stems.getSelection();
		String typed = besides.getText();
		return (scope, material, monitor) -> {
			Set<String> left = Arrays.stream(typed.split("[,;\\s]+")).filter(word -> !word.isEmpty())
					.map(word -> Words.key(word, material.project().mainLanguage())).collect(Collectors.toSet());
			WordFrequencies result = new WordFrequencyAnalysis(scope, codedOnly, left,
					together ? material.stemmer() : null).run(monitor);
			List<BarPicture.Bar> bars = result.rows().stream().limit(BARS)
					.map(row -> new BarPicture.Bar(row.word(), 0, -1, row.count(), Integer.toString(row.count()),
							Messages.format(Messages.Words_words, row.word(), row.count(), row.documents())))
					.toList();
			ResultTable table = result.table();
			return new Shown(new BarPicture(table.title(), bars), item -> passages(result, item),
					List.of(new Sheet(Messages.Tab_table, table, (row, column) -> passages(result, row))),
					table.remarks());
		};
	}

	private static Optional<Passages> passages(WordFrequencies result, int row) {
		String word = result.rows().get(row).word();
		return Optional.of(new Passages(word,
				result.places(word).stream().map(place -> SegmentRows.of(result.scope().corpus(), place.document().id(),
						place.start(), place.end(), "")).toList()));
	}
}
