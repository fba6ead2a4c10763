/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.evidence.ui.internal.DroppedEvidence;
import org.imece.evidence.ui.internal.EvidenceDrop;
import org.imece.evidence.ui.internal.Messages;
import org.imece.evidence.ui.internal.States;
import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Matrix;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.ElementEditorInput;
import org.imece.ui.editor.IRevealElement;
import org.imece.ui.editor.SettledSelection;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Refusal;
import org.imece.ui.operation.Toast;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** Questions by jurisdictions, as a picture or as a table. */
public final class MatrixView extends ProjectView implements IRevealElement {

	public static final String ID = "org.imece.evidence.ui.matrix";
	private static final String NEW_MATRIX = "org.imece.evidence.ui.newMatrix";

	private final SettledSelection selection = new SettledSelection();
	private List<Matrix> matrices = List.of();
	private MatrixCells cells;
	private Combo chooser;
	private Label progress;
	private Composite stack;
	private MatrixCanvas canvas;
	private MatrixTable table;
	private boolean counting;

	@Override
	protected void createContent(Composite parent) {
		Composite top = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(12, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		chooser = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.swtDefaults().applyTo(chooser);
		AccessibleNames.set(chooser, Messages.Matrix_choose);
		chooser.addListener(SWT.Selection, event -> show(matrices.get(chooser.getSelectionIndex())));
		progress = new Label(top, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		canvas = new MatrixCanvas(stack, this::selected, this::open);
		table = new MatrixTable(stack, this::selected, this::open);
		((StackLayout) stack.getLayout()).topControl = canvas;
		getSite().setSelectionProvider(selection);
		EvidenceDrop.accept(canvas, (dropped, place) -> drop(dropped, canvas.cellAt(place)));
		createActions();
	}

	/** What is dropped on a cell becomes evidence of its finding as a whole. */
	private void drop(ISelection dropped, Cell cell) {
		project().filter(project -> cell != null).ifPresent(project -> {
			Shell shell = getSite().getShell();
			if (Edits.attempt(shell, monitor -> project.edit(Messages.Evidence_added, () -> DroppedEvidence.add(project,
					new MatrixEdits(project).finding(cells.matrix(), cell.question(), cell.jurisdiction()), dropped)))) {
				Toast.showUndo(shell, project, Messages.Evidence_added);
			}
		});
	}

	private void createActions() {
		Action asTable = new Action(Messages.Matrix_asTable, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				((StackLayout) stack.getLayout()).topControl = isChecked() ? table.control() : canvas;
				stack.layout();
				setFocus();
			}
		};
		asTable.setImageDescriptor(ElementLabels.shared("account"));
		Action settings = new Action(Messages.Matrix_settings, ElementLabels.shared("settings")) {
			@Override
			public void run() {
				openSettings();
			}
		};
		Action copy = new Action(Messages.Matrix_copy) {
			@Override
			public void run() {
				if (cells != null) {
					table.copy(cells);
				}
			}
		};
		getViewSite().getActionBars().getToolBarManager().add(asTable);
		getViewSite().getActionBars().getToolBarManager().add(settings);
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> fillMenu(manager, copy));
		canvas.setMenu(menu.createContextMenu(canvas));
		table.focusControl().setMenu(menu.createContextMenu(table.focusControl()));
	}

	private void fillMenu(IMenuManager menu, Action copy) {
		Cell cell = canvas.selection();
		if (cell == null) {
			return;
		}
		menu.add(new Action(Messages.Matrix_open) {
			@Override
			public void run() {
				open(cell);
			}
		});
		menu.add(new Separator());
		for (FindingState state : FindingState.values()) {
			Action action = new Action(States.name(state), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						setState(cell, state);
					}
				}
			};
			action.setImageDescriptor(States.image(state));
			action.setChecked(cell.state() == state);
			menu.add(action);
		}
		menu.add(new Separator());
		MenuManager compare = new MenuManager(Messages.Columns_compare);
		cells.jurisdictions().stream().filter(other -> other != cell.jurisdiction()).forEach(
				other -> compare.add(new Action(Titles.of(other, cells.language())) {
					@Override
					public void run() {
						compare(cell.jurisdiction(), other);
					}
				}));
		menu.add(compare);
		menu.add(copy);
	}

	/** Shows two columns side by side, in the order of the matrix. */
	private void compare(Jurisdiction one, Jurisdiction other) {
		boolean inOrder = cells.jurisdictions().indexOf(one) < cells.jurisdictions().indexOf(other);
		try {
			((ColumnsView) getSite().getPage().showView(ColumnsView.ID)).compare(
					new ColumnPair(cells.matrix(), inOrder ? one : other, inOrder ? other : one, cells.language()));
		} catch (PartInitException e) {
			Refusal.show(getSite().getShell(), e.getStatus());
		}
	}

	private void setState(Cell cell, FindingState state) {
		project().ifPresent(project -> Edits.attempt(getSite().getShell(), monitor -> {
			MatrixEdits edits = new MatrixEdits(project);
			edits.setState(edits.finding(cells.matrix(), cell.question(), cell.jurisdiction()), state);
		}));
	}

	private void open(Cell cell) {
		project().ifPresent(project -> Edits.attempt(getSite().getShell(), monitor -> {
			Finding finding = new MatrixEdits(project).finding(cells.matrix(), cell.question(), cell.jurisdiction());
			getSite().getService(ElementOpener.class).open(getSite().getPage(), finding);
		}));
	}

	private void openSettings() {
		project().filter(project -> cells != null).ifPresent(project -> {
			try {
				getSite().getPage().openEditor(new ElementEditorInput(project, cells.matrix()), MatrixEditor.ID);
			} catch (PartInitException e) {
				Refusal.show(getSite().getShell(), e.getStatus());
			}
		});
	}

	@Override
	public void reveal(Element element, int start, int end) {
		if (element instanceof Matrix matrix && matrices.contains(matrix)) {
			show(matrix);
		}
	}

	private void selected(Cell cell) {
		selection.setSelection(
				new StructuredSelection(cell.finding() == null ? cell.question() : cell.finding()));
		int index = cells.all().indexOf(cell);
		if (index >= 0 && index != canvas.selectedIndex()) {
			canvas.select(index / cells.jurisdictions().size(), index % cells.jurisdictions().size());
		}
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		readMatrices(opened);
	}

	@Override
	protected void projectClosed() {
		matrices = List.of();
		cells = null;
		canvas.show(null);
		table.show(null);
		selection.setSelection(StructuredSelection.EMPTY);
	}

	@Override
	protected void edited(Set<String> recordIds) {
		project().ifPresent(this::readMatrices);
	}

	private void readMatrices(IResearchProject project) {
		matrices = project.all(Matrix.class);
		List<String> names = new ArrayList<>();
		matrices.forEach(matrix -> names.add(Titles.of(matrix, project.mainLanguage())));
		chooser.setItems(names.toArray(String[]::new));
		((GridData) chooser.getLayoutData()).exclude = matrices.size() < 2;
		chooser.setVisible(matrices.size() > 1);
		chooser.getParent().layout();
		if (matrices.isEmpty()) {
			cells = null;
			canvas.show(null);
			table.show(null);
			return;
		}
		Matrix former = cells == null ? null : cells.matrix();
		show(matrices.stream().filter(matrix -> former != null && matrix.getId().equals(former.getId())).findFirst()
				.orElse(matrices.get(0)));
	}

	private void show(Matrix matrix) {
		IResearchProject project = project().orElseThrow();
		chooser.select(matrices.indexOf(matrix));
		if (cells == null || cells.matrix() != matrix) {
			cells = new MatrixCells(project.mainLanguage());
		}
		cells.read(matrix);
		display();
		countLater();
	}

	private void display() {
		canvas.show(cells);
		table.show(cells);
		progress.setText(Messages.format(Messages.Matrix_progress, cells.all().size(), cells.count(FindingState.FOUND),
				cells.count(FindingState.PARTIAL), cells.count(FindingState.NOTHING_FOUND),
				cells.count(FindingState.NOT_LOOKED)));
	}

	/** Counts one cell after the other, so that keys and mouse come between. */
	private void countLater() {
		if (!counting) {
			counting = true;
			canvas.getDisplay().asyncExec(this::count);
		}
	}

	private void count() {
		counting = false;
		if (canvas.isDisposed() || cells == null || project().isEmpty()) {
			return;
		}
		List<Cell> before = cells.all();
		boolean more = cells.countNext();
		if (before != cells.all()) {
			display();
		}
		if (more) {
			countLater();
		}
	}

	@Override
	protected Optional<Hint> hint() {
		return matrices.isEmpty()
				? Optional.of(new Hint(Messages.Matrix_none, Messages.Matrix_create, () -> execute(NEW_MATRIX)))
				: Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return ((StackLayout) stack.getLayout()).topControl == canvas ? canvas : table.focusControl();
	}
}
