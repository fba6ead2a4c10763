/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.article.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.law.Citing;
import org.imece.law.Provisions;
import org.imece.law.citation.CitationStatus;
import org.imece.law.ui.internal.LawNames;
import org.imece.law.ui.internal.Messages;
import org.imece.model.law.Citation;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Provision;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.view.CutText;

/** What an article cites and by what it is cited; Enter or a double click leads there. */
final class CitationTables {

	private static final int ROWS = 4;

	private final ArticleView view;
	private final FormToolkit toolkit;
	private final Section outSection;
	private final Section inSection;
	private final TableViewer out;
	private final TableViewer in;
	private Job seeking;

	/**
	 * A row of either table; holds no element, since some rows are found in the background.
	 *
	 * @param uri where it leads; {@code null} if nowhere
	 */
	private record Row(String citation, String place, String uri) {
	}

	CitationTables(ArticleView view, FormToolkit toolkit, Section outSection, Section inSection) {
		this.view = view;
		this.toolkit = toolkit;
		this.outSection = outSection;
		this.inSection = inSection;
		out = table(outSection, Messages.Article_citationsOut, Messages.Article_colState);
		in = table(inSection, Messages.Article_citationsIn, Messages.Article_colProvision);
	}

	private TableViewer table(Section section, String name, String secondColumn) {
		Composite holder = toolkit.createComposite((Composite) section.getClient());
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		TableViewer viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		CutText.in(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(viewer, layout, Messages.Article_colCitation, 3, Row::citation);
		column(viewer, layout, secondColumn, 2, Row::place);
		viewer.addOpenListener(event -> open((Row) viewer.getStructuredSelection().getFirstElement()));
		AccessibleNames.set(viewer.getTable(), name);
		int height = viewer.getTable().getHeaderHeight() + ROWS * viewer.getTable().getItemHeight();
		GridDataFactory.fillDefaults().grab(true, false).hint(100, height).applyTo(holder);
		return viewer;
	}

	private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight,
			Function<Row, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, CutText.titleWidth(column.getColumn())));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object row) {
				return text.apply((Row) row);
			}

			@Override
			public String getToolTipText(Object row) {
				return text.apply((Row) row);
			}
		});
	}

	private void open(Row row) {
		if (row != null && row.uri != null) {
			view.getSite().getService(ElementOpener.class).open(view.getSite().getPage(), row.uri);
		}
	}

	void show(Provision article) {
		List<Row> rows = new ArrayList<>();
		Provisions.forEach(article, provision -> provision.getCitations().forEach(citation -> rows.add(outRow(citation))));
		fill(out, outSection, Messages.Article_citationsOut, rows);
		seek(article);
	}

	private Row outRow(Citation citation) {
		String uri = citation.getTarget() == null ? null : view.openProject().uriOf(citation.getTarget());
		CitationStatus status = CitationStatus.of(citation);
		String place = status == CitationStatus.FOUND && citation.getTarget() instanceof Provision provision
				? Citing.full(provision)
				: LawNames.of(status);
		return new Row(citation.getAsPrinted().replaceAll("\\s+", " "), place, uri);
	}

	/** Other acts have to be read for what they cite, which may take a while. */
	private void seek(Provision article) {
		if (seeking != null) {
			seeking.cancel();
		}
		fill(in, inSection, Messages.Article_citationsIn, List.of());
		IResearchProject project = view.openProject();
		String uri = project.uriOf(article);
		seeking = new Job(Messages.Article_citationsIn) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					List<Row> rows = incoming(project, uri, monitor);
					in.getControl().getDisplay().asyncExec(() -> {
						if (!monitor.isCanceled() && !in.getControl().isDisposed()) {
							fill(in, inSection, Messages.Article_citationsIn, rows);
						}
					});
				} catch (CoreException e) {
					ILog.of(CitationTables.class).warn("Citations of " + uri + " cannot be found", e);
				}
				return Status.OK_STATUS;
			}
		};
		seeking.setSystem(true);
		seeking.schedule(150);
	}

	private static List<Row> incoming(IResearchProject project, String uri, IProgressMonitor monitor)
			throws CoreException {
		List<RecordHeader> records = project.read(() -> project.find(uri)).isEmpty() ? List.of() : citing(project, uri);
		List<Row> rows = new ArrayList<>();
		for (RecordHeader record : records) {
			if (monitor.isCanceled()) {
				break;
			}
			rows.addAll(project.read(() -> {
				List<Row> found = new ArrayList<>();
				project.root(record.id()).filter(Instrument.class::isInstance).map(Instrument.class::cast)
						.ifPresent(act -> collect(project, act, uri, found));
				return found;
			}));
		}
		return rows;
	}

	private static List<RecordHeader> citing(IResearchProject project, String uri) throws CoreException {
		Provision article = (Provision) project.find(uri).orElseThrow();
		Instrument own = Provisions.instrumentOf(article).orElseThrow();
		List<RecordHeader> records = new ArrayList<>(project.referencing(own));
		if (records.stream().noneMatch(record -> record.id().equals(own.getId()))) {
			project.records(own.eClass()).stream().filter(record -> record.id().equals(own.getId()))
					.forEach(record -> records.add(0, record));
		}
		return records;
	}

	private static void collect(IResearchProject project, Instrument act, String uri, List<Row> rows) {
		for (Expression expression : act.getExpressions()) {
			Provisions.forEach(expression, provision -> {
				for (Citation citation : provision.getCitations()) {
					if (citation.getTarget() != null && leadsInto(citation.getTarget(), project, uri)
							&& !isWithin(provision, project, uri)) {
						rows.add(new Row(citation.getAsPrinted().replaceAll("\\s+", " "), Citing.full(provision),
								project.uriOf(provision)));
					}
				}
			});
		}
	}

	private static boolean leadsInto(EObject target, IResearchProject project, String uri) {
		var proxy = ((InternalEObject) target).eProxyURI();
		return proxy != null ? Objects.equals(proxy.toString(), uri)
				: target instanceof Provision provision && isWithin(provision, project, uri);
	}

	private static boolean isWithin(Provision provision, IResearchProject project, String uri) {
		for (EObject object = provision; object instanceof Provision candidate; object = candidate.eContainer()) {
			if (uri.equals(project.uriOf(candidate))) {
				return true;
			}
		}
		return false;
	}

	private static void fill(TableViewer viewer, Section section, String title, List<Row> rows) {
		section.setText(title + (rows.isEmpty() ? "" : " (" + rows.size() + ")"));
		viewer.setInput(rows);
	}
}
