/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Combo;
import org.imece.coding.analysis.Cooccurrence;
import org.imece.coding.analysis.CooccurrenceAnalysis;
import org.imece.coding.analysis.Nearness;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.picture.internal.HeatPicture;

/** Which codes occur together, as a matrix. */
final class CooccurrencePage implements AnalysisPage {

	private NearnessChoice nearness;
	private Combo measure;

	@Override
	public void createOptions(OptionRow row) {
		nearness = new NearnessChoice(row);
		measure = row.combo(Messages.Option_measure, List.of(Messages.Measure_together, Messages.Measure_coefficient));
	}

	@Override
	public Work prepare() {
		Nearness near = nearness.chosen();
		boolean coefficient = measure.getSelectionIndex() == 1;
		return (scope, material, monitor) -> {
			Cooccurrence result = new CooccurrenceAnalysis(scope, near).run(monitor);
			int[] used = result.used();
			List<Cooccurrence.Pair> pairs = result.pairs();
			return new Shown(picture(result, used, coefficient),
					item -> passages(result, used[item / used.length], used[item % used.length]),
					List.of(new Sheet(Messages.Tab_pairs, result.table(),
							(row, column) -> passages(result, pairs.get(row).one(), pairs.get(row).two())),
							new Sheet(Messages.Tab_matrix, result.matrix(),
									(row, column) -> column == 0 ? Optional.empty()
											: passages(result, used[row], used[column - 1]))),
					result.remarks());
		};
	}

	private static HeatPicture picture(Cooccurrence result, int[] used, boolean coefficient) {
		List<String> titles = IntStream.of(used).mapToObj(place -> result.codes().get(place).title()).toList();
		int[] colors = IntStream.of(used).map(place -> result.codes().get(place).rgb()).toArray();
		double most = coefficient ? result.pairs().stream().mapToDouble(Cooccurrence.Pair::coefficient).max().orElse(1)
				: result.pairs().stream().mapToInt(Cooccurrence.Pair::count).max().orElse(1);
		return new HeatPicture(result.title(), titles, colors, titles, new HeatPicture.Cells() {

			@Override
			public String text(int row, int column) {
				int count = result.count(used[row], used[column]);
				if (row == column) {
					return "·";
				}
				return count == 0 ? ""
						: coefficient ? String.format(Locale.getDefault(Locale.Category.FORMAT), "%.2f",
								result.coefficient(used[row], used[column]))
								: Integer.toString(count);
			}

			@Override
			public double strength(int row, int column) {
				return coefficient && row != column ? result.coefficient(used[row], used[column]) / most
						: result.count(used[row], used[column]) / most;
			}

			@Override
			public String words(int row, int column) {
				return row == column
						? Messages.format(Messages.Cooccurrence_self, titles.get(row), result.occurrences(used[row]))
						: Messages.format(Messages.Network_edge, titles.get(row), titles.get(column),
								result.count(used[row], used[column]), result.documents(used[row], used[column]),
								result.coefficient(used[row], used[column]));
			}
		});
	}

	/** Of a code with itself: all of its passages. */
	static Optional<Passages> passages(Cooccurrence result, int one, int two) {
		String first = result.codes().get(one).title();
		if (one == two) {
			return Optional.of(Passages.of(first, result.scope().corpus(), result.scope().segments(one)));
		}
		return Optional.of(
				Passages.of(Messages.format(Messages.Passages_together, first, result.codes().get(two).title()),
						result.scope().corpus(), result.segments(one, two)));
	}
}
