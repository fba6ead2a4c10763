/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.codebook.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.imece.coding.code.CodeFrequencies;
import org.imece.coding.code.Codes;
import org.imece.coding.ui.internal.CodeMemory;
import org.imece.coding.ui.internal.CodingActions;
import org.imece.coding.ui.internal.CountJob;
import org.imece.coding.ui.internal.ICodingTarget;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.CodingPackage;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** Codes as a tree, with their colours, the number of passages that have them, and the keys they are on. */
public final class CodebookView extends ProjectView {

	private Text filter;
	private TreeViewer tree;
	private CodeLabels labels;
	private CodebookActions actions;
	private CodeFrequencies frequencies = new CodeFrequencies();

	@Override
	protected void createContent(Composite parent) {
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		filter.setMessage(Messages.Codebook_filter);
		AccessibleNames.set(filter, Messages.Codebook_filter);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 2).applyTo(filter);
		Composite host = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(host);
		tree = new TreeViewer(host, SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
		AccessibleNames.set(tree.getTree(), Messages.Codebook_name);
		TreeColumnLayout layout = new TreeColumnLayout();
		host.setLayout(layout);
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(100, 80));
		ColumnViewerToolTipSupport.enableFor(tree);
		labels = new CodeLabels(tree.getTree(), () -> frequencies);
		column.setLabelProvider(labels);
		tree.setUseHashlookup(true);
		tree.setContentProvider(new CodeTreeContent());
		CodeFilter codeFilter = new CodeFilter();
		tree.addFilter(codeFilter);
		filter.addListener(SWT.Modify, event -> {
			codeFilter.setText(filter.getText());
			tree.refresh();
			if (!filter.getText().isBlank()) {
				tree.expandAll();
			}
		});
		actions = new CodebookActions(this, tree);
		column.setEditingSupport(new RenameSupport(tree, actions));
		TreeViewerEditor.create(tree, new ColumnViewerEditorActivationStrategy(tree) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC; // F2 and the menu
			}
		}, ColumnViewerEditor.DEFAULT);
		tree.addDoubleClickListener(event -> actions.codeSelection());
		tree.getTree().addListener(SWT.KeyDown, actions::key);
		dragAndDrop();
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fillMenu);
		tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
		getSite().registerContextMenu(menu, tree);
		getSite().setSelectionProvider(tree);
		actions.fillToolBar(getViewSite().getActionBars().getToolBarManager());
	}

	private void dragAndDrop() {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		tree.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new CodeDrag(tree));
		tree.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new CodebookDrop(tree, this::project));
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		frequencies = new CodeFrequencies();
		labels.setProject(opened);
		tree.setInput(opened);
		tree.expandToLevel(2);
		new CountJob(opened, frequencies, tree).schedule();
	}

	@Override
	protected void projectClosed() {
		labels.setProject(null);
		tree.setInput(null);
	}

	@Override
	protected void edited(Set<String> recordIds) {
		IResearchProject opened = project().orElseThrow();
		recordIds.forEach(id -> frequencies.update(opened, id));
		labels.setProject(opened); // keys may have changed
		tree.refresh();
	}

	@Override
	protected Optional<Hint> hint() {
		IResearchProject opened = project().orElseThrow();
		return opened.records(CodingPackage.Literals.CODEBOOK).isEmpty()
				? Optional.of(new Hint(Messages.Codebook_empty, Messages.Codebook_first,
						() -> new CodingActions(getSite().getShell(), opened).newCode(null)))
				: Optional.empty();
	}

	/** Shows keys of codes again. */
	void keysChanged() {
		project().ifPresent(labels::setProject);
		tree.refresh();
	}

	Optional<IResearchProject> openProjectIfAny() {
		return project();
	}

	/** The project, for the actions. */
	IResearchProject openProject() {
		return project().orElseThrow();
	}

	/** Gives a code to what is selected in the editor in front. */
	void codeSelection(Code code) {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		ICodingTarget target = Adapters.adapt(editor, ICodingTarget.class);
		if (target != null && code.isCodable()) {
			target.code(code);
		}
	}

	CodeMemory memory() {
		return new CodeMemory(openProject());
	}

	/** Where a new code goes that is made beside another. */
	static EObject containerOf(Object selected) {
		return selected instanceof Code code ? code.eContainer() : selected instanceof Codebook book ? book : null;
	}

	/** Codebooks of a project, or the codes of the only one. */
	static List<? extends EObject> roots(IResearchProject project) {
		List<Codebook> books = project.all(Codebook.class);
		return books.size() == 1 ? Codes.children(books.get(0)) : books;
	}

	@Override
	protected Control focusControl() {
		return tree.getTree();
	}
}
