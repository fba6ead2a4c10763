/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Combo;
import org.imece.coding.analysis.CodeFrequencies;
import org.imece.coding.analysis.CodeFrequency;
import org.imece.coding.analysis.CodeFrequencyAnalysis;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.picture.internal.BarPicture;

/** Code frequencies as bars. */
final class FrequencyPage implements AnalysisPage {

	private Combo order;

	@Override
	public void createOptions(OptionRow row) {
		order = row.combo(Messages.Option_order, List.of(Messages.Frequency_byCodebook, Messages.Frequency_byCount));
	}

	@Override
	public Work prepare() {
		boolean byCount = order.getSelectionIndex() == 1;
		return (scope, material, monitor) -> {
			CodeFrequencies result = new CodeFrequencyAnalysis(scope).run(monitor);
			int[] rows = rows(result, byCount);
			List<BarPicture.Bar> bars = IntStream.of(rows).mapToObj(row -> bar(result.rows().get(row), byCount)).toList();
			return new Shown(new BarPicture(result.table().title(), bars), item -> passages(result, rows[item]),
					List.of(new Sheet(Messages.Tab_table, result.table(), (row, column) -> passages(result, row))),
					result.table().remarks());
		};
	}

	/** Codes without a passage have no bar unless there is a passage nowhere. */
	private static int[] rows(CodeFrequencies result, boolean byCount) {
		List<Integer> used = IntStream.range(0, result.rows().size())
				.filter(row -> result.rows().get(row).codings() > 0).boxed().toList();
		Comparator<Integer> most = Comparator.comparingInt(row -> -result.rows().get(row).codings());
		return (byCount ? used.stream().sorted(most) : used.stream()).mapToInt(Integer::intValue).toArray();
	}

	private static BarPicture.Bar bar(CodeFrequency row, boolean flat) {
		String text = Messages.format(Messages.Frequency_bar, row.codings(), row.documents());
		return new BarPicture.Bar(row.code().title(), flat ? 0 : row.code().path().size() - 1, row.code().rgb(),
				row.codings(), text, Messages.format(Messages.Frequency_words, row.code().title(), row.codings(),
						row.documents(), row.coders(), Messages.percent(row.textShare())));
	}

	private static Optional<Passages> passages(CodeFrequencies result, int row) {
		return Optional.of(Passages.of(result.rows().get(row).code().title(), result.scope().corpus(),
				result.segments(row)));
	}
}
