/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.article.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.imece.law.Citing;
import org.imece.law.Provisions;
import org.imece.law.norm.NewNormOperation;
import org.imece.law.ui.internal.LawNames;
import org.imece.law.ui.internal.Messages;
import org.imece.law.ui.reading.internal.IReading;
import org.imece.model.law.LawPackage;
import org.imece.model.law.Norm;
import org.imece.model.law.NormKind;
import org.imece.model.law.Provision;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.FormFields;
import org.imece.ui.operation.Edits;
import org.imece.ui.view.CutText;

/** The norm cards of an article, with the fields of the selected one below. */
final class NormCards {

	private static final int ROWS = 3;

	private final ArticleView view;
	private final FormToolkit toolkit;
	private final Section section;
	private final Composite body;
	private final TableViewer table;
	private Button remove;
	private Composite detail;
	private FormFields fields;
	private Norm detailed;
	private Provision article;

	NormCards(ArticleView view, FormToolkit toolkit, Section section) {
		this.view = view;
		this.toolkit = toolkit;
		this.section = section;
		body = (Composite) section.getClient();
		table = createTable();
		createButtons();
		table.addSelectionChangedListener(event -> showDetail());
	}

	private TableViewer createTable() {
		Composite holder = toolkit.createComposite(body);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		TableViewer viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		CutText.in(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(viewer, layout, Messages.Article_colProvision, 2, norm -> Citing.shortly((Provision) norm.eContainer()));
		column(viewer, layout, Messages.Article_colKind, 2, norm -> LawNames.of(norm.getKind()));
		column(viewer, layout, Messages.Article_colWhat, 4, NormCards::words);
		AccessibleNames.set(viewer.getTable(), Messages.Article_norms);
		int height = viewer.getTable().getHeaderHeight() + ROWS * viewer.getTable().getItemHeight();
		GridDataFactory.fillDefaults().grab(true, false).hint(100, height).applyTo(holder);
		return viewer;
	}

	private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight,
			Function<Norm, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, CutText.titleWidth(column.getColumn())));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return ((Norm) row).eContainer() == null ? "" : text.apply((Norm) row);
			}
		});
	}

	private static String words(Norm norm) {
		return Stream.of(norm.getAction(), norm.getQuote()).filter(text -> text != null && !text.isBlank()).findFirst()
				.map(text -> text.replaceAll("\\s+", " ")).orElse("");
	}

	private void createButtons() {
		Composite buttons = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		Button add = toolkit.createButton(buttons, Messages.Article_addNorm, SWT.PUSH);
		add.addListener(SWT.Selection, event -> add());
		remove = toolkit.createButton(buttons, Messages.Article_removeNorm, SWT.PUSH);
		remove.addListener(SWT.Selection, event -> removeSelected());
		table.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			}
		});
	}

	/** Adds a card to the provision at the caret, with the selected words as its quote. */
	void add() {
		Provision target = view.reading().flatMap(IReading::provision).map(NormCards::citable).orElse(article);
		if (target == null) {
			return;
		}
		String quote = view.reading().map(IReading::selectedWords).orElse("");
		Norm[] made = new Norm[1];
		boolean done = Edits.attempt(section.getShell(), monitor -> made[0] = new NewNormOperation(view.openProject(),
				target, NormKind.OBLIGATION, quote).run(monitor));
		if (done) {
			refresh();
			section.setExpanded(true);
			table.setSelection(new StructuredSelection(made[0]), true);
		}
	}

	private static Provision citable(Provision provision) {
		Provision candidate = provision;
		while (!Citing.isCitable(candidate) && candidate.eContainer() instanceof Provision outer) {
			candidate = outer;
		}
		return candidate;
	}

	private void removeSelected() {
		if (table.getStructuredSelection().getFirstElement() instanceof Norm norm) {
			Edits.runWithToast(view.getSite().getWorkbenchWindow().getShell(), view.openProject(),
					Messages.Article_removeNormLabel, Messages.Article_removeNormLabel,
					() -> view.openProject().delete(norm));
			refresh();
		}
	}

	void show(Provision newArticle) {
		article = newArticle;
		refresh();
	}

	void refresh() {
		List<Norm> cards = new ArrayList<>();
		if (article != null) {
			Provisions.forEach(article, provision -> cards.addAll(provision.getNorms()));
		}
		section.setText(Messages.Article_norms + (cards.isEmpty() ? "" : " (" + cards.size() + ")"));
		if (cards.equals(table.getInput())) {
			table.refresh();
		} else {
			table.setInput(cards);
		}
		if (fields != null && detailed != null && detailed.eContainer() != null) {
			fields.refresh();
		} else {
			showDetail();
		}
	}

	private Norm selected() {
		return (Norm) table.getStructuredSelection().getFirstElement();
	}

	private void showDetail() {
		Norm norm = selected();
		remove.setEnabled(norm != null);
		if (norm == detailed && (norm == null || detail != null)) {
			return;
		}
		if (fields != null) {
			fields.commit();
			fields = null;
		}
		if (detail != null) {
			detail.dispose();
			detail = null;
		}
		detailed = norm;
		if (norm != null) {
			createDetail();
		}
		view.reflow();
	}

	private void createDetail() {
		detail = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(detail);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(detail);
		fields = new FormFields(toolkit, detail, view.openProject(),
				() -> detailed == null || detailed.eContainer() == null ? null : detailed);
		FormFields row = fields.row(2);
		row.choice(LawPackage.Literals.NORM__KIND, Messages.Norm_kind, LawNames::of);
		row.choice(LawPackage.Literals.NORM__ADDRESSEE, Messages.Norm_addressee, LawNames::of);
		fields.area(LawPackage.Literals.NORM__ACTION, Messages.Norm_action, 3);
		fields.area(LawPackage.Literals.NORM__CONDITION, Messages.Norm_condition, 2);
		FormFields limit = fields.row(2);
		limit.text(LawPackage.Literals.NORM__THRESHOLD, Messages.Norm_threshold);
		limit.text(LawPackage.Literals.NORM__UNIT, Messages.Norm_unit);
		fields.choice(LawPackage.Literals.NORM__EFFECT, Messages.Norm_effect, LawNames::of);
		fields.area(LawPackage.Literals.NORM__QUOTE, Messages.Norm_quote, 3);
		fields.text(LawPackage.Literals.NORM__ANALYST, Messages.Norm_analyst);
	}
}
