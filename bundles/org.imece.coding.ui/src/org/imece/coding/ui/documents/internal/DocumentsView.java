/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.documents.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.imece.coding.code.CodeFrequencies;
import org.imece.coding.segment.DeleteDocumentOperation;
import org.imece.coding.ui.internal.CountJob;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.Folding;
import org.imece.core.text.TextOrder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.element.ElementDrag;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;
import org.imece.ui.view.CutText;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;
import org.imece.ui.view.RunAction;

/** Interviews and other texts, with the number of their codings. Loads none of them. */
public final class DocumentsView extends ProjectView {

	private static final String IMPORT = "org.imece.ui.command.import";

	private static final int COUNT_WIDTH = 52;

	private Text filter;
	private TableViewer table;
	private CodeFrequencies frequencies = new CodeFrequencies();

	@Override
	protected void createContent(Composite parent) {
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage(Messages.Documents_filter);
		AccessibleNames.set(filter, Messages.Documents_filter);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 2).applyTo(filter);
		Composite host = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(host);
		table = new TableViewer(host, SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.MULTI);
		AccessibleNames.set(table.getTable(), Messages.Documents_name);
		TableColumnLayout layout = new TableColumnLayout();
		host.setLayout(layout);
		CutText.in(table.getTable());
		TableViewerColumn title = new TableViewerColumn(table, SWT.NONE);
		layout.setColumnData(title.getColumn(), new ColumnWeightData(100, 80));
		title.setLabelProvider(new Rows());
		TableViewerColumn count = new TableViewerColumn(table, SWT.RIGHT);
		layout.setColumnData(count.getColumn(), new ColumnPixelData(COUNT_WIDTH));
		count.setLabelProvider(new Counts());
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setComparer(new ById());
		filter.addListener(SWT.Modify, event -> fill());
		table.addOpenListener(event -> open());
		table.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				delete();
			}
		});
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		table.getTable().setMenu(menu.createContextMenu(table.getTable()));
		getSite().registerContextMenu(menu, table);
		getSite().setSelectionProvider(table);
		ElementDrag.from(table.getTable(), table::getSelection);
	}

	private void fillMenu(IMenuManager menu) {
		if (!table.getStructuredSelection().isEmpty()) {
			menu.add(new RunAction(Messages.Documents_open, this::open));
			menu.add(new RunAction(Messages.Documents_delete + "\tDelete", this::delete));
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void delete() {
		IResearchProject opened = project().orElseThrow();
		List<Document> documents = selected().map(header -> opened.root(header.id())).flatMap(Optional::stream)
				.map(Document.class::cast).toList();
		if (documents.isEmpty()) {
			return;
		}
		Shell shell = getSite().getShell();
		String name = documents.size() == 1 ? Titles.of(documents.get(0), opened.mainLanguage())
				: NLS.bind(Messages.Documents_several, documents.size());
		int[] codings = new int[1];
		if (Edits.run(shell, opened, NLS.bind(Messages.Edit_deleteDocuments, name), () -> {
			for (Document document : documents) {
				codings[0] += new DeleteDocumentOperation(opened, document).run(null);
			}
		})) {
			Toast.showUndo(shell, opened, NLS.bind(Messages.Documents_deleted, name, codings[0]));
		}
	}

	private Stream<RecordHeader> selected() {
		return ((List<?>) table.getStructuredSelection().toList()).stream().map(RecordHeader.class::cast);
	}

	private void open() {
		IResearchProject opened = project().orElseThrow();
		ElementOpener opener = getSite().getService(ElementOpener.class);
		selected().forEach(header -> opened.root(header.id())
				.ifPresent(document -> opener.open(getSite().getPage(), document)));
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		frequencies = new CodeFrequencies();
		fill();
		new CountJob(opened, frequencies, table).schedule();
	}

	@Override
	protected void projectClosed() {
		table.setInput(List.of());
	}

	@Override
	protected void edited(Set<String> recordIds) {
		IResearchProject opened = project().orElseThrow();
		recordIds.forEach(id -> frequencies.update(opened, id));
		Map<String, RecordHeader> shown = opened.records(CodingPackage.Literals.DOCUMENT).stream()
				.collect(Collectors.toMap(RecordHeader::id, Function.identity()));
		boolean listed = ((List<?>) table.getInput()).stream()
				.anyMatch(row -> recordIds.contains(((RecordHeader) row).id()));
		if (listed || recordIds.stream().anyMatch(shown::containsKey)) {
			fill();
		} else {
			table.refresh();
		}
	}

	private void fill() {
		String wanted = Folding.fold(filter.getText().strip());
		Comparator<RecordHeader> order = TextOrder.by(Locale.of("tr"), RecordHeader::title);
		table.setInput(project().map(opened -> opened.records(CodingPackage.Literals.DOCUMENT).stream()
				.filter(header -> Folding.fold(header.title()).contains(wanted)).sorted(order).toList())
				.orElse(List.of()));
	}

	@Override
	protected Optional<Hint> hint() {
		return project().orElseThrow().records(CodingPackage.Literals.DOCUMENT).isEmpty()
				? Optional.of(new Hint(Messages.Documents_empty, Messages.Documents_import, () -> execute(IMPORT)))
				: Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return table.getTable();
	}

	/** Icon and title. */
	private final class Rows extends ColumnLabelProvider {

		@Override
		public String getText(Object header) {
			return getSite().getService(ElementLabels.class).text((RecordHeader) header);
		}

		@Override
		public Image getImage(Object header) {
			return getSite().getService(ElementLabels.class).image((RecordHeader) header);
		}
	}

	/** Number of codings. */
	private final class Counts extends ColumnLabelProvider {

		@Override
		public String getText(Object header) {
			int count = frequencies.ofDocument(((RecordHeader) header).id());
			return count == 0 ? "" : Integer.toString(count);
		}
	}

	/** Headers of one record stand for each other, so that a selection survives an edit. */
	private static final class ById implements IElementComparer {

		@Override
		public boolean equals(Object one, Object other) {
			return one instanceof RecordHeader header && other instanceof RecordHeader second
					? header.id().equals(second.id())
					: one.equals(other);
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof RecordHeader header ? header.id().hashCode() : element.hashCode();
		}
	}
}
