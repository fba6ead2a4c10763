/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.parties.internal;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.ui.editor.SettledSelection;
import org.imece.ui.element.ElementDrag;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.list.RecordList;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;
import org.imece.ui.view.RunAction;

/** All organisations and persons, to look through, filter and open. */
public final class PartiesView extends ProjectView {

	/** Of so few edited parties the rows are made at once; for more, all are read in the background. */
	private static final int FEW = 50;
	private static final String NEW_ORGANISATION = "org.imece.stakeholder.ui.newOrganisation";
	private static final String NEW_PERSON = "org.imece.stakeholder.ui.newPerson";
	private static final String IMPORT = "org.imece.ui.command.import";

	private final Map<String, PartyRow> rows = new HashMap<>();
	private final SettledSelection selection = new SettledSelection();
	private PartyFilter filter;
	private RecordList<PartyRow> table;
	private Label counts;
	private PartyLoader loader;

	@Override
	protected void createContent(Composite parent) {
		ElementLabels labels = getSite().getService(ElementLabels.class);
		filter = new PartyFilter(parent, this::filter);
		counts = new Label(parent, SWT.NONE);
		counts.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 2).applyTo(counts);
		table = new RecordList<>(parent, getPartName(), List.of(PartyColumn.values()), labels::image);
		table.control().addListener(SWT.Selection, event -> selection.setSelection(table.selection()));
		table.control().addListener(SWT.DefaultSelection, event -> table.selected().stream().findFirst().ifPresent(this::open));
		getSite().setSelectionProvider(selection);
		ElementDrag.from(table.control(), selection::getSelection);
		Action copy = action(Messages.Parties_copy, null, table::copy);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(action(Messages.Parties_newOrganisation, "organisation", () -> execute(NEW_ORGANISATION)));
		tools.add(action(Messages.Parties_newPerson, "person", () -> execute(NEW_PERSON)));
		tools.add(action(Messages.Parties_import, "import", () -> execute(IMPORT)));
		createMenu(copy);
	}

	private void createMenu(Action copy) {
		MenuManager menu = new MenuManager();
		menu.add(copy);
		menu.add(action(Messages.Parties_clear, null, filter::clear));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.control().setMenu(menu.createContextMenu(table.control()));
		getSite().registerContextMenu(menu, selection);
	}

	private static Action action(String text, String icon, Runnable task) {
		Action action = new RunAction(text, icon == null ? null : ElementLabels.shared(icon), task);
		action.setToolTipText(text);
		return action;
	}

	private void open(PartyRow row) {
		project().flatMap(project -> project.root(row.header().id()))
				.ifPresent(party -> getSite().getService(ElementOpener.class).open(getSite().getPage(), party));
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		counts.setText(Messages.Parties_loading);
		load(opened);
	}

	private void load(IResearchProject project) {
		if (loader != null) {
			loader.cancel();
		}
		PartyLoader started = new PartyLoader(project, rows.isEmpty(),
				read -> table.control().getDisplay().asyncExec(() -> loaded(project, read)));
		loader = started;
		started.schedule();
	}

	private void loaded(IResearchProject from, List<PartyRow> read) {
		if (table.control().isDisposed() || project().filter(open -> open == from).isEmpty()) {
			return;
		}
		rows.clear();
		read.forEach(row -> rows.put(row.header().id(), row));
		refresh();
	}

	private void refresh() {
		List<PartyRow> all = new ArrayList<>(rows.values());
		filter.offer(all);
		table.setRows(all);
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
		long persons = rows.values().stream().filter(PartyRow::person).count();
		String text = MessageFormat.format(Messages.Parties_counts, rows.size() - persons, persons);
		if (filter.isActive()) {
			text = table.shown().isEmpty() ? Messages.Parties_none
					: MessageFormat.format(Messages.Parties_countsFiltered, table.shown().size(), rows.size());
		}
		counts.setText(text);
	}

	@Override
	protected void projectClosed() {
		loader.cancel();
		rows.clear();
		if (!table.control().isDisposed()) {
			table.setRows(List.of());
		}
	}

	@Override
	protected void edited(Set<String> recordIds) {
		IResearchProject open = project().orElseThrow();
		if (recordIds.size() > FEW
				|| recordIds.stream().anyMatch(id -> open.root(id).filter(Engagement.class::isInstance).isPresent())) {
			load(open);
			return;
		}
		Map<String, RecordHeader> headers = new HashMap<>();
		open.records(Literals.PARTY).forEach(header -> headers.put(header.id(), header));
		PartyReader reader = new PartyReader(open.mainLanguage(), PartyLoader.titles(headers.values()));
		boolean changed = false;
		for (String id : recordIds) {
			RecordHeader header = headers.get(id);
			PartyRow old = rows.get(id);
			if (header == null) {
				changed |= rows.remove(id) != null;
			} else {
				PartyRow row = reader.row(header, (Party) open.root(id).orElseThrow());
				rows.put(id, old == null ? row : row.withContact(old.contact()));
				changed = true;
			}
		}
		if (changed) {
			refresh();
		}
	}

	@Override
	protected Optional<Hint> hint() {
		boolean empty = project().filter(open -> open.records(Literals.PARTY).isEmpty()).isPresent();
		return empty ? Optional.of(new Hint(Messages.Parties_empty, Messages.Parties_import, () -> execute(IMPORT)))
				: Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return table.control();
	}
}
