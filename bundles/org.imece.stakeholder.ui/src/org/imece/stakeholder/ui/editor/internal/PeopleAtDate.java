/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.model.PartialDate;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.party.Affiliations;
import org.imece.stakeholder.text.RoleLabels;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.ui.editor.FormFields;
import org.imece.ui.editor.PartialDates;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.element.FeatureLabels;
import org.imece.ui.view.CutText;

/** Who belongs to an organisation on a day that the user chooses. */
final class PeopleAtDate {

	private static final int ROWS_SHOWN = 5;
	private static final int DELAY = 250;

	private final IResearchProject project;
	private final Supplier<? extends Party> organisation;
	private final Text date;
	private final Table table;
	private final Label remark;
	private Job lookup;

	PeopleAtDate(FormFields form, IWorkbenchPart part, IResearchProject project,
			Supplier<? extends Party> organisation) {
		this.project = project;
		this.organisation = organisation;
		Composite line = form.toolkit().createComposite(form.parent());
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).margins(1, 1).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		form.toolkit().createLabel(line, Messages.People_at);
		date = form.toolkit().createText(line, PartialDates.format(PartialDate.of(LocalDate.now())), SWT.SINGLE | SWT.BORDER);
		date.setToolTipText(Messages.People_badDate);
		date.setMessage(Messages.People_all);
		GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(date);
		remark = form.toolkit().createLabel(line, "");
		remark.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(remark);
		Composite holder = form.toolkit().createComposite(form.parent());
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new Table(holder, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		CutText.in(table);
		FeatureLabels labels = new FeatureLabels();
		column(layout, Messages.Label_name, 4);
		column(layout, labels.of(Literals.PARTICIPATION__ROLE), 5);
		column(layout, labels.of(Literals.ROLE__FROM), 2);
		column(layout, labels.of(Literals.ROLE__TO), 2);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(80, table.getHeaderHeight() + ROWS_SHOWN * table.getItemHeight()).applyTo(holder);
		date.addListener(SWT.Modify, event -> refresh());
		table.addListener(SWT.Dispose, event -> cancel());
		table.addListener(SWT.DefaultSelection, event -> part.getSite().getService(ElementOpener.class)
				.open(part.getSite().getPage(), (Element) event.item.getData()));
	}

	private void column(TableColumnLayout layout, String title, int weight) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		layout.setColumnData(column, new ColumnWeightData(weight, 60));
	}

	/** Looks the people up again; the records are found in the background. */
	void refresh() {
		Party object = organisation.get();
		if (object == null || table.isDisposed()) {
			return;
		}
		cancel();
		lookup = new Job(Messages.People_title) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					List<RecordHeader> records = project.referencing(object);
					if (!monitor.isCanceled() && !table.isDisposed()) {
						table.getDisplay().asyncExec(() -> show(object, records));
					}
					return Status.OK_STATUS;
				} catch (CoreException e) {
					return monitor.isCanceled() ? Status.CANCEL_STATUS : e.getStatus();
				}
			}
		};
		lookup.setSystem(true);
		lookup.schedule(DELAY);
	}

	private void cancel() {
		if (lookup != null) {
			lookup.cancel();
		}
	}

	private void show(Party object, List<RecordHeader> records) {
		if (table.isDisposed() || organisation.get() != object) {
			return;
		}
		LocalDate day = null;
		try {
			day = date.getText().isBlank() ? null : PartialDates.parse(date.getText()).firstDay();
		} catch (DateTimeException e) {
			remark.setText(Messages.People_badDate);
			return;
		}
		List<Role> roles = Affiliations.towards(project, records, object, day);
		remark.setText(roles.isEmpty() ? Messages.People_none : "");
		table.removeAll();
		for (Role role : roles) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(role.eContainer());
			item.setText(new String[] { Titles.of((Element) role.eContainer(), project.mainLanguage()),
					role.getTitle() == null ? RoleLabels.of(role.getKind()) : role.getTitle(),
					PartialDates.format(role.getFrom()), PartialDates.format(role.getTo()) });
		}
	}
}
