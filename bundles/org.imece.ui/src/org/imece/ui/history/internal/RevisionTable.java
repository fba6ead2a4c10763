/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.history.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.imece.core.store.RevisionHeader;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.internal.Messages;
import org.imece.ui.view.CutText;

/** When, what, who. */
final class RevisionTable {

	private final DateTimeFormatter time = DateTimeFormatter
			.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withLocale(Locale.getDefault(Locale.Category.FORMAT)).withZone(ZoneId.systemDefault());
	private final UnaryOperator<String> titleOf;
	private final TableViewer viewer;

	RevisionTable(Composite parent, UnaryOperator<String> titleOf) {
		this.titleOf = titleOf;
		Composite holder = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
		viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		CutText.in(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.History_when, 30, revision -> time.format(revision.at()));
		column(layout, Messages.History_what, 45, this::what);
		column(layout, Messages.History_who, 25, RevisionHeader::author);
	}

	private String what(RevisionHeader revision) {
		if (revision.isCheckpoint()) {
			return revision.label();
		}
		String title = titleOf.apply(revision.recordId());
		return Messages.format(revision.deleted() ? Messages.History_deleted
				: revision.version() == 1 ? Messages.History_created : Messages.History_changed, title);
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<RevisionHeader, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
		boolean first = viewer.getTable().getColumnCount() == 1;
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return text.apply((RevisionHeader) row);
			}

			@Override
			public Image getImage(Object row) {
				return first && ((RevisionHeader) row).isCheckpoint()
						? JFaceResources.getResources().create(ElementLabels.shared("checkpoint"))
						: null;
			}
		});
	}

	TableViewer viewer() {
		return viewer;
	}

	void show(List<RevisionHeader> revisions) {
		viewer.setInput(revisions);
	}

	boolean isEmpty() {
		return viewer.getTable().getItemCount() == 0;
	}

	Optional<RevisionHeader> selected() {
		return Optional.ofNullable((RevisionHeader) viewer.getStructuredSelection().getFirstElement());
	}
}
