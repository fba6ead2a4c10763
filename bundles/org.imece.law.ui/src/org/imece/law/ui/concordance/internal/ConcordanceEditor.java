/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.concordance.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.imece.law.ui.compare.internal.ArticleChoice;
import org.imece.law.ui.compare.internal.ArticleVersions;
import org.imece.law.ui.internal.LawNames;
import org.imece.law.ui.internal.Messages;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;
import org.imece.model.law.Concordance;
import org.imece.model.law.ConcordanceRow;
import org.imece.model.law.LawFactory;
import org.imece.model.law.LawPackage;
import org.imece.model.law.Provision;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;
import org.imece.ui.editor.TableField;
import org.imece.ui.element.ElementLabels;

/** A concordance: which provisions answer each other, how, and what there is to say about it. */
public final class ConcordanceEditor extends ElementFormEditor<Concordance> {

	private static final int ROWS_SHOWN = 10;

	private TableField rows;

	public ConcordanceEditor() {
		super(Concordance.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Form_title);
		rows = form.section(Messages.Concordance_rows).table(LawPackage.Literals.CONCORDANCE__ROWS,
				Messages.Concordance_rows, ConcordanceColumns.all(), LawFactory.eINSTANCE::createConcordanceRow,
				this::createDetail);
		Table table = rows.viewer().getTable();
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(SWT.DEFAULT, table.getHeaderHeight() + ROWS_SHOWN * table.getItemHeight())
				.applyTo(table.getParent());
		rows.viewer().addDoubleClickListener(event -> compare());
		element().getRows().stream().findFirst().ifPresent(this::select);
	}

	private void createDetail(FormFields detail) {
		detail.referenceBy(LawPackage.Literals.CONCORDANCE_ROW__PROVISIONS, Messages.Concordance_provisions,
				present -> new ArticleChoice(getSite().getShell(), getSite().getService(ElementLabels.class))
						.choose(project(), present));
		detail.choice(LawPackage.Literals.CONCORDANCE_ROW__KIND, Messages.Concordance_kind, LawNames::of);
		detail.area(LawPackage.Literals.CONCORDANCE_ROW__COMMENT, Messages.Concordance_comment, 3);
		Button compare = detail.toolkit().createButton(detail.parent(), Messages.Concordance_compare, SWT.PUSH);
		compare.addListener(SWT.Selection, event -> compare());
		detail.onRefresh(() -> {
			if (!compare.isDisposed()) {
				compare.setEnabled(detail.target() instanceof ConcordanceRow row && row.getProvisions().size() > 1);
			}
		});
	}

	/** The first provision of the selected row beside its second. */
	private void compare() {
		if (rows.selected() instanceof ConcordanceRow row && row.getProvisions().size() > 1) {
			List<Provision> provisions = row.getProvisions();
			ArticleVersions.compare(getSite().getPage(), provisions.get(0), provisions.get(1));
		}
	}

	private void select(ConcordanceRow row) {
		rows.viewer().setSelection(new StructuredSelection(row), true);
	}

	@Override
	public void reveal(Element element, int start, int end) {
		if (element instanceof ConcordanceRow row) {
			select(row);
		}
	}
}
