/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.imece.coding.segment.Passages;
import org.imece.coding.segment.Segment;
import org.imece.coding.text.IncompleteText;
import org.imece.coding.ui.internal.CodingActions;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.ui.element.QuotedElement;
import org.imece.ui.operation.Edits;

/** A text to be coded, with the list of its coded passages and a line that says where one is. */
final class CodingPane extends Composite {

	/** Pixels that text and list get at least; they take what there is. */
	private static final int LEAST = 200;

	private final CodingModel model;
	private final ISelectionProvider selection;
	private final SashForm sash;
	private final TextPane textPane;
	private final SegmentList segments;
	private final FindBar find;
	private final StateBar bar;
	private final CodingActions actions;
	private final PassageCoding coding;
	private final TextEditing editing;
	private Runnable editingChanged = () -> {
		// nobody wants to know
	};
	private Coding current;

	CodingPane(Composite parent, CodingModel model, Font font, ISelectionProvider selection) {
		super(parent, SWT.NONE);
		this.model = model;
		this.selection = selection;
		actions = new CodingActions(getShell(), model.project());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(LEAST, LEAST).applyTo(sash); // or all rows are measured
		textPane = new TextPane(sash, model, font, this::choose);
		segments = new SegmentList(sash, model, this::choose);
		sash.setWeights(78, 22);
		coding = new PassageCoding(this);
		editing = new TextEditing(this);
		find = new FindBar(this, text(), () -> model.document().getLanguage(), this::select);
		bar = new StateBar(this, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		textPane.viewer().prependVerifyKeyListener(new CodingKeys(this));
		text().addCaretListener(event -> getDisplay().asyncExec(this::caretMoved));
		text().addListener(SWT.Selection, event -> caretMoved());
		text().addListener(SWT.MouseDown, this::caretToMenu);
		new CodeDrop(this, text());
		caretMoved();
	}

	StyledText text() {
		return textPane.text();
	}

	TextPane textPane() {
		return textPane;
	}

	SegmentList segments() {
		return segments;
	}

	CodingModel model() {
		return model;
	}

	CodingActions actions() {
		return actions;
	}

	/** What gives codes to passages. */
	PassageCoding coding() {
		return coding;
	}

	IResearchProject project() {
		return model.project();
	}

	boolean hasSelection() {
		return text().getSelectionCount() > 0;
	}

	/** The coding at the caret, or the one chosen among its stripes. */
	Optional<Coding> current() {
		return Optional.ofNullable(current);
	}

	/** Whether keys edit the text instead of coding it. */
	boolean isEditing() {
		return editing.isOn();
	}

	void setEditing(boolean on) {
		editing.setOn(on);
		bar.refresh();
		caretMoved();
		editingChanged.run();
	}

	/** @param listener runs when editing of the text begins or ends */
	void onEditingChanged(Runnable listener) {
		editingChanged = listener;
	}

	/** Lets the user find words in the text. */
	void find() {
		find.open();
	}

	/** Stores what has been typed, before something else is done. */
	void commit() {
		editing.commit();
	}

	/** Leaves only the text and its stripes, or shows everything again. */
	void setFocusMode(boolean on) {
		sash.setMaximizedControl(on ? textPane : null);
	}

	private void choose(Segment segment) {
		commit();
		select(segment.start(), segment.end());
		setCurrent(segment.coding());
	}

	/** Selects a passage and scrolls to it. */
	void select(int start, int end) {
		int from = Math.clamp(start, 0, text().getCharCount());
		int to = Math.clamp(end, from, text().getCharCount());
		text().setSelection(from, to);
		text().showSelection();
		textPane.viewer().revealRange(from, to - from);
	}

	void caretMoved() {
		if (isDisposed()) {
			return;
		}
		Point range = text().getSelectionRange();
		setCurrent(Optional.ofNullable(current).filter(chosen -> isAround(chosen, range))
				.orElseGet(() -> model.shortestAt(range.x).orElse(null)));
	}

	/** Whether the caret, or the selection as a whole, still is that of the chosen coding. */
	private boolean isAround(Coding chosen, Point range) {
		return chosen.eContainer() != null && model.segment(chosen)
				.filter(segment -> segment.start() <= range.x && range.x + range.y <= segment.end()
						&& segment.start() <= text().getCaretOffset()
						&& (range.y == segment.length() || range.y == 0))
				.isPresent();
	}

	/** Makes a coding the one that commands are about, also one that was just made and will be seen with the next refresh. */
	void setCurrent(Coding chosen) {
		current = chosen;
		if (chosen == null || model.segment(chosen).isPresent()) {
			showCurrent(chosen);
		}
	}

	private void showCurrent(Coding chosen) {
		textPane.stripes().setChosen(chosen);
		segments.setChosen(chosen);
		Point range = text().getSelectionRange();
		boolean whole = chosen != null && range.x == chosen.getStart() && range.y == chosen.getEnd() - range.x;
		if (range.y > 0 && !whole) {
			publish(new QuotedElement(model.document(), range.x, range.x + range.y,
					model.text().substring(range.x, range.x + range.y)));
		} else {
			publish(chosen == null ? model.document() : chosen);
		}
		bar.show(describe(range));
	}

	/** The context menu is about what was clicked, not about where the caret was. */
	private void caretToMenu(Event event) {
		if (event.button != 3) {
			return;
		}
		int offset = text().getOffsetAtPoint(new Point(event.x, event.y));
		Point range = text().getSelectionRange();
		if (offset >= 0 && (range.y == 0 || offset < range.x || offset > range.x + range.y)) {
			text().setSelection(offset);
			caretMoved();
		}
	}

	private void publish(Object selected) {
		StructuredSelection next = new StructuredSelection(selected);
		if (!next.equals(selection.getSelection())) {
			selection.setSelection(next);
		}
	}

	private String describe(Point range) {
		StringBuilder text = new StringBuilder(NLS.bind(Messages.State_line, text().getLineAtOffset(range.x) + 1));
		int stored = model.stored(range.x);
		model.turns().speaker(stored, Math.max(stored + 1, model.stored(range.x + range.y)))
				.ifPresent(speaker -> text.append("  ·  ").append(speaker.getLabel()));
		List<Segment> here = model.segments().at(range.x);
		if (!here.isEmpty()) {
			text.append("  ·  ").append(here.stream().map(segment -> segment.coding().getCode()).map(this::name)
					.distinct().collect(Collectors.joining(", ")));
		}
		if (current != null && current.getCode() != null && current.getCodeVersion() < current.getCode().getVersion()) {
			text.append("  ·  ").append(NLS.bind(Messages.State_version, current.getCodeVersion(),
					current.getCode().getVersion()));
		}
		if (IncompleteText.of(model.document())) {
			text.append("  ·  ").append(Messages.State_incomplete);
		}
		return text.toString();
	}

	String name(Code code) {
		return code == null ? Messages.Coding_none : Titles.of(code, project().mainLanguage());
	}

	/** After an edit of these records. */
	void edited(Set<String> recordIds) {
		if (model.concerns(recordIds)) {
			refresh(recordIds, model.touchesCodes(recordIds));
		}
	}

	/** Shows what the project has now. */
	void refresh() {
		refresh(Set.of(), false);
	}

	private void refresh(Set<String> recordIds, boolean all) {
		Edits.attempt(getShell(), monitor -> {
			List<int[]> changed = model.collect(recordIds);
			editing.follow();
			if (editing.showAgain() || all) {
				textPane.styleAll();
			} else {
				textPane.style(changed);
			}
			textPane.turnsChanged();
			segments.refreshLater(model.touchesOnlyCodings(recordIds));
			bar.refresh();
		});
		caretMoved();
	}

	/** Shows a coding of this document. */
	void reveal(Coding coding) {
		commit();
		if (Passages.isWithin(model.text(), coding)) {
			select(coding.getStart(), coding.getEnd());
			setCurrent(coding);
		}
	}
}
