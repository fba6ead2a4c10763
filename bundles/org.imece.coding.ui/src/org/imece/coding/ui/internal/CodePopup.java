/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.code.Codes;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.Folding;
import org.imece.model.coding.Code;
import org.imece.ui.editor.AccessibleNames;

/**
 * A list of codes that narrows while one types: those used last first, the last row makes a new code. Enter takes the
 * chosen row, Esc closes.
 */
public final class CodePopup {

	private static final int WIDTH = 340;
	private static final int HEIGHT = 260;

	/** What the user takes. */
	public interface Taker {
		void existing(Code code);

		/** A name that no code has yet; {@code null} if new codes are not offered. */
		default Consumer<String> makeNew() {
			return null;
		}
	}

	private final IResearchProject project;
	private final String language;
	private final Taker taker;
	private final List<Code> codes;
	private final Shell shell;
	private final Text filter;
	private final TableViewer list;

	private CodePopup(Shell parent, IResearchProject project, String title, Taker taker) {
		this.project = project;
		this.taker = taker;
		language = project.mainLanguage();
		codes = inOrder();
		shell = new Shell(parent, SWT.TOOL | SWT.BORDER);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 4).applyTo(shell);
		Label label = new Label(shell, SWT.NONE);
		label.setText(title.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		filter = new Text(shell, SWT.SINGLE | SWT.BORDER);
		filter.setMessage(Messages.Popup_filter);
		AccessibleNames.set(filter, title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		list = new TableViewer(shell, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		AccessibleNames.set(list.getTable(), Messages.Popup_codes);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getTable());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new Rows(new CodeImages(shell)));
		filter.addListener(SWT.Modify, event -> refresh());
		filter.addListener(SWT.KeyDown, this::key);
		list.getTable().addListener(SWT.KeyDown, this::key);
		list.getTable().addListener(SWT.DefaultSelection, event -> take());
		list.getTable().addListener(SWT.MouseUp, event -> take());
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::close));
	}

	/**
	 * Opens the popup.
	 *
	 * @param place   upper left corner on the display
	 * @param title   what choosing a code does
	 * @param initial what has been typed already
	 */
	public static CodePopup open(Shell parent, Point place, IResearchProject project, String title, String initial,
			Taker taker) {
		CodePopup popup = new CodePopup(parent, project, title, taker);
		popup.filter.setText(initial);
		popup.filter.setSelection(initial.length());
		popup.refresh();
		Rectangle screen = parent.getMonitor().getClientArea();
		popup.shell.setBounds(Math.clamp(place.x, screen.x, Math.max(screen.x, screen.x + screen.width - WIDTH)),
				place.y + HEIGHT > screen.y + screen.height ? Math.max(screen.y, place.y - HEIGHT - 32) : place.y, WIDTH,
				HEIGHT);
		popup.shell.open();
		popup.filter.setFocus();
		return popup;
	}

	public boolean isOpen() {
		return !shell.isDisposed();
	}

	/** Adds a letter that was typed before the popup had the keyboard. */
	public void type(char letter) {
		filter.setText(filter.getText() + letter);
		filter.setSelection(filter.getText().length());
	}

	private List<Code> inOrder() {
		Set<Code> order = new LinkedHashSet<>(new CodeMemory(project).recent());
		Codes.all(project).stream().filter(Code::isCodable).forEach(order::add);
		return List.copyOf(order);
	}

	private void refresh() {
		String typed = filter.getText().strip();
		String wanted = Folding.fold(typed);
		List<Object> starting = new ArrayList<>();
		List<Object> containing = new ArrayList<>();
		boolean known = false;
		for (Code code : codes) {
			String name = Titles.of(code, language);
			String folded = Folding.fold(name);
			known |= name.equals(typed);
			if (folded.startsWith(wanted)) {
				starting.add(code);
			} else if (folded.contains(wanted) || Folding.fold(Codes.path(code, language)).contains(wanted)) {
				containing.add(code);
			}
		}
		starting.addAll(containing);
		if (!typed.isEmpty() && !known && taker.makeNew() != null) {
			starting.add(typed);
		}
		list.setInput(starting);
		if (!starting.isEmpty()) {
			list.setSelection(new StructuredSelection(starting.get(0)), true);
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> move(event, 1);
		case SWT.ARROW_UP -> move(event, -1);
		case SWT.PAGE_DOWN -> move(event, 8);
		case SWT.PAGE_UP -> move(event, -8);
		case SWT.CR, SWT.KEYPAD_CR -> {
			event.doit = false;
			take();
		}
		case SWT.ESC -> {
			event.doit = false;
			close();
		}
		default -> {
			// goes into the filter
		}
		}
	}

	private void move(Event event, int rows) {
		event.doit = false;
		int count = list.getTable().getItemCount();
		if (count > 0) {
			list.getTable().setSelection(Math.clamp(list.getTable().getSelectionIndex() + rows, 0, count - 1));
			list.getTable().showSelection();
		}
	}

	private void take() {
		Object chosen = ((IStructuredSelection) list.getSelection()).getFirstElement();
		if (chosen == null) {
			return;
		}
		close();
		if (chosen instanceof Code code) {
			taker.existing(code);
		} else {
			taker.makeNew().accept((String) chosen);
		}
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}

	/** Name, then path in grey. */
	private final class Rows extends StyledCellLabelProvider {

		private final CodeImages images;

		Rows(CodeImages images) {
			this.images = images;
		}

		@Override
		public void update(ViewerCell cell) {
			StyledString text = new StyledString();
			if (cell.getElement() instanceof Code code) {
				text.append(Titles.of(code, language));
				String path = Codes.path(code, language);
				if (!path.isEmpty()) {
					text.append("  " + path, StyledString.QUALIFIER_STYLER);
				}
				cell.setImage(images.of(code));
			} else {
				text.append(NLS.bind(Messages.Popup_new, cell.getElement()));
				cell.setImage(null);
			}
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			super.update(cell);
		}
	}
}
