/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.list.internal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.CodingPackage.Literals;
import org.imece.model.evidence.EvidencePackage;
import org.imece.ui.editor.SettledSelection;
import org.imece.ui.element.ElementDrag;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.list.RecordList;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;
import org.imece.ui.view.RunAction;

/** The literature, to look through, filter, cite and open. */
public final class LiteratureView extends ProjectView {

	private static final String IMPORT = "org.imece.ui.command.import";
	private static final List<EClass> SHOWN = List.of(Literals.LITERATURE_ITEM, EvidencePackage.Literals.MATRIX);

	private final SettledSelection selection = new SettledSelection();
	private WorkFilter filter;
	private RecordList<WorkRow> table;
	private Label counts;
	private WorkLoader loader;
	private int total;

	@Override
	protected void createContent(Composite parent) {
		ElementLabels labels = getSite().getService(ElementLabels.class);
		filter = new WorkFilter(parent, this::filter);
		counts = new Label(parent, SWT.NONE);
		counts.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(counts);
		table = new RecordList<>(parent, Messages.Literature_name, List.of(WorkColumn.values()), labels::image);
		table.control().addListener(SWT.Selection, event -> selection.setSelection(table.selection()));
		table.control().addListener(SWT.DefaultSelection, event -> table.selected().stream().findFirst().ifPresent(this::open));
		getSite().setSelectionProvider(selection);
		Action copy = new RunAction(Messages.Literature_copyTable, table::copy);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		MenuManager menu = new MenuManager();
		menu.add(copy);
		menu.add(new RunAction(Messages.Literature_clearFilter, () -> {
			filter.clear();
			filter();
		}));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, selection);
		ElementDrag.from(table.control(), table::selection);
	}

	private void open(WorkRow row) {
		project().flatMap(project -> project.root(row.header().id()))
				.ifPresent(item -> getSite().getService(ElementOpener.class).open(getSite().getPage(), item));
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		counts.setText(Messages.Literature_loading);
		load(opened);
	}

	private void load(IResearchProject project) {
		if (loader != null) {
			loader.cancel();
		}
		loader = new WorkLoader(project,
				read -> table.control().getDisplay().asyncExec(() -> loaded(project, read)));
		loader.schedule();
	}

	private void loaded(IResearchProject from, List<WorkRow> read) {
		if (table.control().isDisposed() || project().filter(open -> open == from).isEmpty()) {
			return;
		}
		total = read.size();
		filter.offer(read);
		table.setRows(read);
		count();
		updateHint();
	}

	private void filter() {
		if (!table.control().isDisposed()) {
			table.setFilter(filter.predicate());
			count();
		}
	}

	private void count() {
		int shown = table.shown().size();
		counts.setText(!filter.isActive() ? MessageFormat.format(Messages.Literature_count, total)
				: shown == 0 ? Messages.Literature_none
						: MessageFormat.format(Messages.Literature_countFiltered, shown, total));
	}

	@Override
	protected void projectClosed() {
		loader.cancel();
		if (!table.control().isDisposed()) {
			table.setRows(List.of());
		}
	}

	@Override
	protected void edited(Set<String> recordIds) {
		IResearchProject open = project().orElseThrow();
		boolean concerned = SHOWN.stream().flatMap(type -> open.records(type).stream()).map(RecordHeader::id)
				.anyMatch(recordIds::contains) || table.shown().stream().anyMatch(row -> recordIds.contains(row.header().id()));
		if (concerned) {
			load(open);
		}
	}

	@Override
	protected Optional<Hint> hint() {
		boolean empty = project().filter(open -> open.records(Literals.LITERATURE_ITEM).isEmpty()).isPresent();
		return empty
				? Optional.of(new Hint(Messages.Literature_empty, Messages.Literature_import, () -> execute(IMPORT)))
				: Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return table.control();
	}
}
