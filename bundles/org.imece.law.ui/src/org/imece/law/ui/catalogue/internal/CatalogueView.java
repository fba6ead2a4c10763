/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.catalogue.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.Folding;
import org.imece.law.ui.internal.Messages;
import org.imece.model.core.Jurisdiction;
import org.imece.model.law.Instrument;
import org.imece.model.law.LawPackage;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.SettledSelection;
import org.imece.ui.element.ElementDrag;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** Instruments by jurisdiction, with number, status and languages, and a box that filters them. */
public final class CatalogueView extends ProjectView {

	private static final String IMPORT = "org.imece.ui.command.import";

	private final Map<String, CatalogueRow> rows = new HashMap<>();
	private final SettledSelection selection = new SettledSelection();
	private Text filter;
	private Label count;
	private TreeViewer tree;
	private CatalogueTree content;
	private CatalogueReader reader;

	@Override
	protected void createContent(Composite parent) {
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Catalogue_filter);
		AccessibleNames.set(filter, Messages.Catalogue_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.Modify, event -> update());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.getControl().setFocus();
			}
		});
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		content = new CatalogueTree(getSite().getService(ElementLabels.class));
		tree.setContentProvider(content);
		tree.setLabelProvider(content.labels());
		tree.setUseHashlookup(true);
		tree.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
		tree.addSelectionChangedListener(event -> select(event.getStructuredSelection()));
		count = new Label(parent, SWT.NONE);
		count.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(count);
		getSite().setSelectionProvider(selection);
		ElementDrag.from(tree.getControl(), selection::getSelection);
		MenuManager menu = new MenuManager();
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		getSite().registerContextMenu(menu, selection);
	}

	private void open(IStructuredSelection opened) {
		if (opened.getFirstElement() instanceof CatalogueRow row) {
			project().flatMap(project -> project.root(row.id())).ifPresent(
					element -> getSite().getService(ElementOpener.class).open(getSite().getPage(), element));
		} else if (opened.getFirstElement() instanceof CatalogueTree.Group group) {
			tree.setExpandedState(group, !tree.getExpandedState(group));
		}
	}

	/** The workbench gets the header of the record, so that a selection loads nothing. */
	private void select(IStructuredSelection selected) {
		selection.setSelection(selected.getFirstElement() instanceof CatalogueRow row
				? project().flatMap(project -> header(project, row.id())).map(StructuredSelection::new)
						.orElse(StructuredSelection.EMPTY)
				: StructuredSelection.EMPTY);
	}

	private static Optional<RecordHeader> header(IResearchProject project, String id) {
		return project.records(LawPackage.Literals.INSTRUMENT).stream().filter(header -> header.id().equals(id))
				.findFirst();
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		rows.clear();
		List<RecordHeader> records = opened.records(LawPackage.Literals.INSTRUMENT);
		records.forEach(header -> rows.put(header.id(), CatalogueRow.of(header)));
		update();
		expand();
		read(opened, records);
	}

	private void read(IResearchProject opened, List<RecordHeader> records) {
		reader = new CatalogueReader(opened, records, opened.mainLanguage(), batch -> tree.getControl().getDisplay()
				.asyncExec(() -> readRows(opened, batch)));
		reader.schedule();
	}

	private void readRows(IResearchProject opened, List<CatalogueRow> batch) {
		if (tree.getControl().isDisposed() || project().filter(opened::equals).isEmpty()) {
			return;
		}
		batch.stream().filter(row -> !rows.containsKey(row.id()) || !rows.get(row.id()).read())
				.forEach(row -> rows.put(row.id(), row));
		update();
		expand();
	}

	private void expand() {
		tree.expandAll();
		if (tree.getTree().getItemCount() > 0) {
			tree.getTree().setTopItem(tree.getTree().getItem(0)); // GTK scrolls a little when it makes room for rows
		}
	}

	@Override
	protected void projectClosed() {
		if (reader != null) {
			reader.cancel();
		}
		rows.clear();
		update();
	}

	@Override
	protected void edited(Set<String> recordIds) {
		IResearchProject open = project().orElseThrow();
		boolean changed = false;
		for (String id : recordIds) {
			Optional<Instrument> instrument = open.root(id).filter(Instrument.class::isInstance)
					.map(Instrument.class::cast);
			if (instrument.isPresent()) {
				CatalogueRow row = CatalogueRow.of(instrument.get(), open.mainLanguage());
				changed |= !row.equals(rows.put(id, row));
			} else {
				changed |= rows.remove(id) != null;
			}
		}
		if (changed) {
			update();
		}
	}

	private void update() {
		String sought = Folding.fold(filter.getText().strip());
		List<CatalogueRow> shown = rows.values().stream().filter(row -> row.folded().contains(sought)).toList();
		Map<String, String> names = new HashMap<>();
		Map<String, String> codes = new HashMap<>();
		project().ifPresent(project -> project.all(Jurisdiction.class).forEach(jurisdiction -> {
			names.put(jurisdiction.getId(), Titles.of(jurisdiction, project.mainLanguage()));
			codes.put(jurisdiction.getId(), jurisdiction.getCode());
		}));
		Object[] expanded = tree.getExpandedElements();
		boolean first = tree.getInput() == null;
		tree.setInput(content.groups(shown, names, codes));
		if (first || !sought.isEmpty()) {
			expand();
		} else {
			tree.setExpandedElements(expanded);
		}
		count.setText(shown.size() == rows.size() ? NLS.bind(Messages.Catalogue_count, rows.size())
				: NLS.bind(Messages.Catalogue_countFiltered, shown.size(), rows.size()));
	}

	@Override
	protected Optional<Hint> hint() {
		return rows.isEmpty()
				? Optional.of(new Hint(Messages.Catalogue_empty, Messages.Catalogue_import, () -> execute(IMPORT)))
				: Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return tree.getControl();
	}

	@Override
	public void dispose() {
		if (reader != null) {
			reader.cancel();
		}
		super.dispose();
	}
}
