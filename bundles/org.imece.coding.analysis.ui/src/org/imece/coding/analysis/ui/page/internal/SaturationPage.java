/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Combo;
import org.imece.coding.analysis.CodedScope;
import org.imece.coding.analysis.Saturation;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.picture.internal.CurvePicture;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;

/** New codes document by document. */
final class SaturationPage implements AnalysisPage {

	private Combo order;

	@Override
	public void createOptions(OptionRow row) {
		order = row.combo(Messages.Option_order,
				List.of(Messages.Saturation_byDate, Messages.Saturation_byCoding, Messages.Saturation_byTitle));
	}

	@Override
	public Work prepare() {
		int chosen = order.getSelectionIndex();
		return (scope, material, monitor) -> {
			Saturation result = Saturation.of(scope, inOrder(scope, material, chosen, monitor));
			return new Shown(new CurvePicture(result), item -> passages(result, item),
					List.of(new Sheet(Messages.Tab_table, result.table(), (row, column) -> passages(result, row))),
					List.of(result.remark()));
		};
	}

	private static List<CorpusDocument> inOrder(CodedScope scope, Material material, int order, IProgressMonitor monitor)
			throws CoreException {
		return switch (order) {
		case 0 -> {
			material.dates().read(material.project(), monitor);
			yield material.dates().chronological(scope.documents());
		}
		case 1 -> scope.documents().stream().sorted(Comparator.comparing(document -> firstCoded(scope, document),
				Comparator.nullsLast(Comparator.naturalOrder()))).toList();
		default -> scope.documents();
		};
	}

	private static Instant firstCoded(CodedScope scope, CorpusDocument document) {
		return scope.segments(document.id()).stream().map(CorpusSegment::at).filter(Objects::nonNull)
				.min(Comparator.naturalOrder()).orElse(null);
	}

	private static Optional<Passages> passages(Saturation result, int step) {
		return Optional.of(Passages.of(
				Messages.format(Messages.Passages_fresh, result.steps().get(step).document().title()),
				result.scope().corpus(), result.segments(step)));
	}

	@Override
	public boolean narrows() {
		return false;
	}
}
