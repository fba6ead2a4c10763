/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
import org.eclipse.swt.widgets.Label;
import org.imece.coding.code.CreateCodeOperation;
import org.imece.coding.segment.CodeSelectionOperation;
import org.imece.coding.segment.Passages;
import org.imece.coding.segment.Segment;
import org.imece.coding.text.IncompleteText;
import org.imece.coding.ui.internal.CodeMemory;
import org.imece.coding.ui.internal.CodePopup;
import org.imece.coding.ui.internal.CodingActions;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.ui.element.QuotedElement;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;

/** A text to be coded, with the list of its coded passages, and what a user does there. */
final class CodingPane extends Composite {

	private final CodingModel model;
	private final ISelectionProvider selection;
	private final TextPane textPane;
	private final SegmentList segments;
	private final Label state;
	private final CodingActions actions;
	private Coding current;
	private CodePopup popup;

	CodingPane(Composite parent, CodingModel model, Font font, ISelectionProvider selection) {
		super(parent, SWT.NONE);
		this.model = model;
		this.selection = selection;
		actions = new CodingActions(getShell(), model.project());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		SashForm sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		textPane = new TextPane(sash, model, font, this::choose);
		segments = new SegmentList(sash, model, this::choose);
		sash.setWeights(78, 22);
		state = new Label(this, SWT.NONE);
		state.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(state);
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

	private void choose(Segment segment) {
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

	private void caretMoved() {
		if (isDisposed()) {
			return;
		}
		Point range = text().getSelectionRange();
		boolean within = current != null && current.eContainer() != null && current.getStart() <= range.x
				&& range.x + range.y <= current.getEnd() && current.getStart() <= text().getCaretOffset()
				&& (range.y == current.getEnd() - current.getStart() || range.y == 0);
		setCurrent(within ? current : model.shortestAt(range.x).orElse(null));
	}

	private void setCurrent(Coding coding) {
		current = coding;
		textPane.stripes().setChosen(coding);
		segments.setChosen(coding);
		Point range = text().getSelectionRange();
		boolean whole = coding != null && range.x == coding.getStart() && range.y == coding.getEnd() - range.x;
		if (range.y > 0 && !whole) {
			publish(new QuotedElement(model.document(), range.x, range.x + range.y,
					model.text().substring(range.x, range.x + range.y)));
		} else {
			publish(coding == null ? model.document() : coding);
		}
		state.setText(describe(range).replace("&", "&&"));
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
		model.turns().speaker(range.x, Math.max(range.x + 1, range.x + range.y))
				.ifPresent(speaker -> text.append("  ·  ").append(speaker.getLabel()));
		List<Segment> here = model.segments().at(range.x);
		if (!here.isEmpty()) {
			text.append("  ·  ").append(here.stream().map(segment -> segment.coding().getCode()).map(this::name)
					.distinct().collect(Collectors.joining(", ")));
		}
		if (IncompleteText.of(model.document())) {
			text.append("  ·  ").append(Messages.State_incomplete);
		}
		return text.toString();
	}

	private String name(Code code) {
		return code == null ? Messages.Coding_none : Titles.of(code, project().mainLanguage());
	}

	/** After an edit of these records. */
	void edited(Set<String> recordIds) {
		if (!model.concerns(recordIds)) {
			return;
		}
		Edits.attempt(getShell(), monitor -> {
			List<int[]> changed = model.collect();
			if (model.touchesCodes(recordIds)) {
				textPane.styleAll();
			} else {
				textPane.style(changed);
			}
			segments.refresh();
		});
		if (current != null && current.eContainer() == null) {
			current = null;
		}
		caretMoved();
	}

	/** Opens the list of codes below the selection; where nothing is selected, the paragraph at the caret is. */
	void chooseCode(String typed) {
		if (!hasSelection()) {
			selectParagraph();
		}
		popup = CodePopup.open(getShell(), textPane.belowSelection(), project(), Messages.Popup_code, typed,
				new CodePopup.Taker() {
					@Override
					public void existing(Code code) {
						code(code);
					}

					@Override
					public Consumer<String> makeNew() {
						return CodingPane.this::codeWithNew;
					}
				});
	}

	/** The list of codes, while it is open. */
	Optional<CodePopup> popup() {
		return Optional.ofNullable(popup).filter(CodePopup::isOpen);
	}

	private void selectParagraph() {
		int line = text().getLineAtOffset(text().getCaretOffset());
		int start = text().getOffsetAtLine(line);
		text().setSelection(start, start + text().getLine(line).length());
	}

	/** Gives a code to the selected passage. */
	void code(Code code) {
		if (!hasSelection()) {
			Toast.show(getShell(), Messages.Coding_nothingSelected);
			return;
		}
		Point range = text().getSelectionRange();
		code(range.x, range.x + range.y, code);
	}

	void code(int start, int end, Code code) {
		int[] trimmed = trim(start, end);
		if (Edits.attempt(getShell(), monitor -> current = new CodeSelectionOperation(project(), model.document(),
				trimmed[0], trimmed[1], code).run(monitor))) {
			new CodeMemory(project()).used(code);
			caretMoved();
		}
	}

	/** Blanks at the ends are not part of a passage. */
	private int[] trim(int start, int end) {
		String text = model.text();
		int from = start;
		int to = end;
		while (from < to && Character.isWhitespace(text.charAt(from))) {
			from++;
		}
		while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
			to--;
		}
		return new int[] { from, to };
	}

	/** A new code of the first level for the selected passage, in one step. */
	private void codeWithNew(String name) {
		Point range = text().getSelectionRange();
		int[] passage = trim(range.x, range.x + range.y);
		Code[] made = new Code[1];
		if (Edits.run(getShell(), project(), NLS.bind(Messages.Edit_codeWithNew, name), () -> {
			made[0] = new CreateCodeOperation(project(), null, name).run(null);
			current = new CodeSelectionOperation(project(), model.document(), passage[0], passage[1], made[0])
					.run(null);
		})) {
			new CodeMemory(project()).used(made[0]);
			Toast.showUndo(getShell(), project(), NLS.bind(Messages.Coding_newCode, name));
		}
	}

	void codeWithFavourite(int key) {
		List<Code> favourites = new CodeMemory(project()).favourites();
		if (key <= favourites.size()) {
			code(favourites.get(key - 1));
		} else {
			Toast.show(getShell(), NLS.bind(Messages.Coding_noFavourite, key));
		}
	}

	void repeatCode() {
		new CodeMemory(project()).last().ifPresentOrElse(this::code,
				() -> Toast.show(getShell(), Messages.Coding_nothingToRepeat));
	}

	/** Lets the coding at the caret cover what is selected. */
	void resizeCurrent() {
		Point range = text().getSelectionRange();
		int[] passage = trim(range.x, range.x + range.y);
		model.segments().between(passage[0], passage[1]).stream()
				.min(Comparator.comparingInt(Segment::length)).map(Segment::coding)
				.ifPresent(coding -> actions.resize(coding, passage[0], passage[1]));
	}

	/** Shows a coding of this document. */
	void reveal(Coding coding) {
		if (Passages.isWithin(model.text(), coding)) {
			select(coding.getStart(), coding.getEnd());
			setCurrent(coding);
		}
	}
}
