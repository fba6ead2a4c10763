/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.search.ISearchIndex;
import org.imece.ui.operation.LatestJob;

/** One box for everything: type to go to an item, to run a command, or to search the texts. */
final class QuickBox extends PopupDialog {

	private static final int WIDTH = 680;
	private static final int HEIGHT = 420;
	private static final int TOP = 72;
	private static final int TYPING_MILLIS = 120;
	private static final int COMMANDS = 8;
	private static final int COMMANDS_BESIDE_ITEMS = 4;

	private final IWorkbenchWindow window;
	private final ProjectIndex projectIndex;
	private final ItemEntries items;
	private final CommandEntries commands;
	private Text text;
	private Label status;
	private TableViewer viewer;
	private LatestJob<ItemEntries.Found> job;
	private final Runnable indexListener = this::indexUpdated;

	QuickBox(IWorkbenchWindow window) {
		super(window.getShell(), SWT.TOOL | SWT.ON_TOP, true, false, false, false, false, null, null);
		this.window = window;
		projectIndex = window.getService(ProjectIndex.class);
		items = new ItemEntries(window);
		commands = new CommandEntries(window);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.Quick_message);
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.KeyDown, this::keyPressed);
		text.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.CANCEL && event.detail != SWT.ICON_CANCEL) {
				choose();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		createTable(area);
		status = new Label(area, SWT.NONE);
		status.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		job = new LatestJob<>(Messages.Search_job, parent.getDisplay(), this::show, refusal -> say(refusal.getMessage()));
		projectIndex.addListener(indexListener);
		typed();
		return area;
	}

	private void createTable(Composite area) {
		Composite frame = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		viewer = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableViewerColumn group = new TableViewerColumn(viewer, SWT.NONE);
		layout.setColumnData(group.getColumn(), new ColumnWeightData(1, 96, false));
		group.setLabelProvider(new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				List<?> entries = (List<?>) viewer.getInput();
				int index = entries.indexOf(cell.getElement());
				QuickEntry entry = (QuickEntry) cell.getElement();
				boolean first = index <= 0 || !((QuickEntry) entries.get(index - 1)).group().equals(entry.group());
				StyledString label = new StyledString(first ? entry.group() : "", StyledString.QUALIFIER_STYLER);
				cell.setText(label.getString());
				cell.setStyleRanges(label.getStyleRanges());
				super.update(cell);
			}
		});
		TableViewerColumn name = new TableViewerColumn(viewer, SWT.NONE);
		layout.setColumnData(name.getColumn(), new ColumnWeightData(6, 200, false));
		name.setLabelProvider(new StyledCellLabelProvider() {
			@Override
			public void update(ViewerCell cell) {
				QuickEntry entry = (QuickEntry) cell.getElement();
				StyledString label = new StyledString(entry.text());
				if (!entry.hint().isEmpty()) {
					label.append("  " + entry.hint(), StyledString.QUALIFIER_STYLER);
				}
				cell.setText(label.getString());
				cell.setStyleRanges(label.getStyleRanges());
				cell.setImage(entry.image());
				super.update(cell);
			}
		});
		viewer.getTable().addListener(SWT.DefaultSelection, event -> choose());
		viewer.getTable().addListener(SWT.MouseUp, event -> choose());
	}

	private void indexUpdated() {
		window.getShell().getDisplay().asyncExec(() -> {
			if (!text.isDisposed() && !text.getText().isBlank()) {
				typed();
			}
		});
	}

	private void keyPressed(Event event) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> 1;
		case SWT.ARROW_UP -> -1;
		case SWT.PAGE_DOWN -> 8;
		case SWT.PAGE_UP -> -8;
		default -> 0;
		};
		if (step != 0) {
			event.doit = false;
			Table table = viewer.getTable();
			int count = table.getItemCount();
			if (count > 0) {
				table.setSelection(Math.clamp(table.getSelectionIndex() + (long) step, 0, count - 1));
				table.showSelection();
			}
		}
	}

	private void typed() {
		String typed = text.getText().strip();
		if (typed.isEmpty()) {
			job.giveUp();
			show(items.recent());
			return;
		}
		Optional<ISearchIndex> index = projectIndex.index();
		job.start(monitor -> index.isEmpty() ? ItemEntries.Found.NOTHING : items.find(index.get(), typed),
				TYPING_MILLIS);
	}

	private void show(ItemEntries.Found found) {
		if (text.isDisposed()) {
			return;
		}
		String typed = text.getText().strip();
		List<QuickEntry> entries = new ArrayList<>(items.items(found));
		entries.addAll(commands.find(typed, entries.isEmpty() ? COMMANDS : COMMANDS_BESIDE_ITEMS));
		if (projectIndex.index().isPresent()) {
			entries.addAll(items.places(found, typed));
		}
		show(entries);
	}

	private void show(List<QuickEntry> entries) {
		viewer.setInput(entries);
		if (!entries.isEmpty()) {
			viewer.getTable().setSelection(0);
		}
		say(entries.isEmpty() ? Messages.Quick_nothing : Messages.Quick_help);
	}

	private void say(String line) {
		if (!status.isDisposed()) {
			status.setText(line.replace("&", "&&"));
		}
	}

	private void choose() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof QuickEntry entry) {
			close();
			window.getShell().getDisplay().asyncExec(entry.run());
		}
	}

	@Override
	public boolean close() {
		projectIndex.removeListener(indexListener);
		if (job != null) {
			job.giveUp();
		}
		return super.close();
	}

	@Override
	protected Control getFocusControl() {
		return text;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle area = window.getShell().getBounds();
		return new Point(area.x + (area.width - size.x) / 2, area.y + TOP);
	}
}
