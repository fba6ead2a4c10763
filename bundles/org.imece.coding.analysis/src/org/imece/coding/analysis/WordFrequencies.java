/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.analysis.internal.Messages;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.table.ResultColumn;
import org.imece.coding.table.ResultTable;
import org.imece.coding.text.Words;

/**
 * How often words occur.
 *
 * @param coded whether only coded passages were read
 * @param rows  the most frequent first
 * @param forms by word: what is counted with it, {@link Words#key}; itself alone unless forms are counted together
 * @param total all words that were read, those that say little too
 * @since 0.1
 */
public record WordFrequencies(CodedScope scope, boolean coded, List<Row> rows,
		Map<String, Set<String>> forms, long total) {

	/**
	 * A word.
	 *
	 * @param word      as it is counted, {@link Words#key}; of forms that are counted together the most frequent
	 * @param documents documents that have it
	 * @since 0.1
	 */
	public record Row(String word, int count, int documents) {
	}

	/**
	 * A place of a word.
	 *
	 * @since 0.1
	 */
	public record Place(CorpusDocument document, int start, int end) {
	}

	public WordFrequencies {
		rows = List.copyOf(rows);
		forms = Map.copyOf(forms);
	}

	/** Where a word stands, in reading order. */
	public List<Place> places(String word) {
		List<Place> places = new ArrayList<>();
		Set<String> wanted = forms.get(word);
		for (CorpusDocument document : scope.documents()) {
			WordFrequencyAnalysis.each(scope, coded, document, (key, start, end) -> {
				if (wanted.contains(key)) {
					places.add(new Place(document, start, end));
				}
			});
		}
		return places;
	}

	/** A row for each word. */
	public ResultTable table() {
		List<ResultColumn> columns = List.of(ResultColumn.text(Messages.Column_word),
				ResultColumn.count(Messages.Column_count), ResultColumn.count(Messages.Column_documents),
				ResultColumn.number(Messages.Column_perThousand));
		return new ResultTable(Messages.Words_title, columns,
				rows.stream().map(
						row -> new Object[] { row.word(), row.count(), row.documents(), 1000.0 * row.count() / total })
						.toList(),
				List.of(NLS.bind(coded ? Messages.Remark_wordsCoded : Messages.Remark_wordsAll,
						String.format(Locale.getDefault(Locale.Category.FORMAT), "%,d", total))));
	}
}
