/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.imece.coding.analysis.Portrait;
import org.imece.coding.analysis.ui.internal.Messages;
import org.imece.coding.analysis.ui.picture.internal.PortraitPicture;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.table.ResultTable;
import org.imece.coding.ui.results.SegmentRows;

/** The codes of a document along its text. */
final class PortraitPage implements AnalysisPage {

	private Combo document;
	private List<CorpusDocument> documents = List.of();

	@Override
	public void createOptions(OptionRow row) {
		document = row.wideCombo(Messages.Option_document);
	}

	@Override
	public void offer(Material material) {
		documents = List.copyOf(material.corpus().documents());
		OptionRow.offer(document, documents.stream().map(CorpusDocument::title).toList(), 0);
	}

	@Override
	public Work prepare() {
		int index = Math.max(0, document.getSelectionIndex());
		CorpusDocument chosen = index < documents.size() ? documents.get(index) : null;
		return (scope, material, monitor) -> {
			if (chosen == null) {
				return Shown.nothing();
			}
			Portrait portrait = Portrait.of(scope, chosen);
			ResultTable table = portrait.table();
			return new Shown(new PortraitPicture(portrait), item -> passages(portrait, item),
					List.of(new Sheet(Messages.Tab_table, table, (row, column) -> passages(portrait, row))),
					table.remarks());
		};
	}

	/** Of a stretch that is not coded: the stretch itself. */
	private static Optional<Passages> passages(Portrait portrait, int item) {
		Portrait.Stretch stretch = portrait.stretches().get(item);
		String title = portrait.document().title() + ": " + stretch.words();
		return Optional.of(stretch.codes().isEmpty()
				? new Passages(title,
						List.of(SegmentRows.of(portrait.scope().corpus(), portrait.document().id(), stretch.start(),
								stretch.end(), stretch.words())))
				: Passages.of(title, portrait.scope().corpus(), portrait.segments(stretch)));
	}

	@Override
	public boolean narrows() {
		return false;
	}
}
