/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.reports.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.imece.core.project.IResearchProject;
import org.imece.model.report.ReportResult;
import org.imece.report.IReports;
import org.imece.report.ReportTemplate;
import org.imece.report.ui.internal.Messages;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.view.CutText;
import org.imece.ui.view.ProjectView;

/** Templates above, finished reports below. */
public final class ReportsView extends ProjectView {

	private TableViewer templates;
	private TableViewer results;
	private Label resultsHeading;
	private IReports reports;

	@Override
	protected void createContent(Composite parent) {
		reports = getSite().getService(IReports.class);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(parent);
		heading(parent, Messages.View_templates);
		templates = table(parent, false);
		column(templates, Messages.View_template, 1, 0);
		templates.setLabelProvider(new TemplateLabels());
		templates.setInput(reports == null ? List.of() : reports.templates());
		templates.addDoubleClickListener(event -> create());
		Button create = new Button(parent, SWT.PUSH);
		create.setText(Messages.View_create);
		create.addListener(SWT.Selection, event -> create());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(create);
		resultsHeading = heading(parent, Messages.View_results);
		results = table(parent, true);
		column(results, Messages.View_report, 5, 0);
		column(results, Messages.View_format, 2, 0);
		column(results, Messages.View_date, 4, 0);
		results.setLabelProvider(new ResultLabels());
		results.addDoubleClickListener(event -> open());
		getSite().setSelectionProvider(results);
	}

	private static Label heading(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		label.setData("org.eclipse.e4.ui.css.CssClassName", "imece-heading");
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).hint(100, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static TableViewer table(Composite parent, boolean large) {
		Composite place = new Composite(parent, SWT.NONE);
		place.setLayout(new TableColumnLayout());
		GridDataFactory.fillDefaults().grab(true, large).hint(SWT.DEFAULT, 90).applyTo(place);
		TableViewer viewer = new TableViewer(place, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(large);
		CutText.in(viewer.getTable());
		return viewer;
	}

	private static void column(TableViewer viewer, String title, int weight, int minimum) {
		TableColumn column = new TableColumn(viewer.getTable(), SWT.NONE);
		column.setText(title);
		((TableColumnLayout) viewer.getTable().getParent().getLayout()).setColumnData(column,
				new ColumnWeightData(weight, minimum, true));
	}

	private void create() {
		Object first = templates.getStructuredSelection().getFirstElement();
		new CreateCommand(getSite()).run(first instanceof ReportTemplate template ? template.id() : null);
	}

	private void open() {
		if (results.getStructuredSelection().getFirstElement() instanceof ReportResult result) {
			getSite().getService(ElementOpener.class).open(getSite().getPage(), result);
		}
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		refresh(opened);
		if (reports != null) {
			Job job = Job.createSystem(Messages.View_preparing,
					(ICoreRunnable) monitor -> reports.renderer().prepare(monitor));
			job.setPriority(Job.DECORATE);
			job.schedule();
		}
	}

	private void refresh(IResearchProject project) {
		List<ReportResult> all = project.all(ReportResult.class).stream()
				.sorted(Comparator.comparing((ReportResult result) -> Objects.requireNonNullElse(result.getAt(), Instant.MIN))
						.reversed())
				.toList();
		results.setInput(all);
		resultsHeading.setText(all.isEmpty() ? Messages.View_noResults : Messages.View_results);
		resultsHeading.requestLayout();
	}

	@Override
	protected void projectClosed() {
		if (!results.getControl().isDisposed()) {
			results.setInput(List.of());
		}
	}

	@Override
	protected void edited(Set<String> recordIds) {
		project().ifPresent(this::refresh);
	}

	@Override
	protected Control focusControl() {
		return templates.getControl();
	}
}
