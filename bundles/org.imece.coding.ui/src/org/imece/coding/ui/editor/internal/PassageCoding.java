/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.imece.coding.code.Codes;
import org.imece.coding.code.CreateCodeOperation;
import org.imece.coding.segment.CodeSelectionOperation;
import org.imece.coding.segment.Passages;
import org.imece.coding.text.Span;
import org.imece.coding.ui.internal.CodeMemory;
import org.imece.coding.ui.internal.CodePopup;
import org.imece.coding.ui.internal.Messages;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;

/** Gives codes to passages: from the popup, by number keys, the last one again, or in the words of the passage. */
final class PassageCoding {

	/** A code named by a passage is not longer. */
	private static final int LONGEST_NAME = 80;

	private final CodingPane pane;
	private CodePopup popup;

	PassageCoding(CodingPane pane) {
		this.pane = pane;
	}

	/** Opens the list of codes below the selection; where nothing is selected, the paragraph at the caret is. */
	void choose(String typed) {
		if (!pane.hasSelection()) {
			selectParagraph();
		}
		popup = CodePopup.open(pane.getShell(), pane.textPane().belowSelection(), pane.project(), Messages.Popup_code,
				typed, new CodePopup.Taker() {
					@Override
					public void existing(Code code) {
						code(code);
					}

					@Override
					public Consumer<String> makeNew() {
						return PassageCoding.this::codeWithNew;
					}
				});
	}

	/** The list of codes, while it is open. */
	Optional<CodePopup> popup() {
		return Optional.ofNullable(popup).filter(CodePopup::isOpen);
	}

	private void selectParagraph() {
		StyledText text = pane.text();
		int line = text.getLineAtOffset(text.getCaretOffset());
		int start = text.getOffsetAtLine(line);
		text.setSelection(start, start + text.getLine(line).length());
	}

	/** The selected passage without the blanks at its ends. */
	private Span selected() {
		Point range = pane.text().getSelectionRange();
		return Passages.trim(pane.model().text(), range.x, range.x + range.y);
	}

	/** Gives a code to the selected passage. */
	void code(Code code) {
		if (pane.hasSelection()) {
			Span passage = selected();
			code(passage.start(), passage.end(), code);
		} else {
			Toast.show(pane.getShell(), Messages.Coding_nothingSelected);
		}
	}

	void code(int start, int end, Code code) {
		Span passage = Passages.trim(pane.model().text(), start, end);
		Coding[] made = new Coding[1];
		if (Edits.attempt(pane.getShell(), monitor -> made[0] = operation(passage, code).run(monitor))) {
			new CodeMemory(pane.project()).used(code);
			pane.setCurrent(made[0]);
		}
	}

	private CodeSelectionOperation operation(Span passage, Code code) {
		return new CodeSelectionOperation(pane.project(), pane.model().document(), passage.start(), passage.end(), code);
	}

	/** A new code of the first level for the selected passage, in one step. */
	private void codeWithNew(String name) {
		Span passage = selected();
		Code[] made = new Code[1];
		Coding[] coding = new Coding[1];
		if (Edits.run(pane.getShell(), pane.project(), NLS.bind(Messages.Edit_codeWithNew, name), () -> {
			made[0] = new CreateCodeOperation(pane.project(), null, name).run(null);
			coding[0] = operation(passage, made[0]).run(null);
		})) {
			new CodeMemory(pane.project()).used(made[0]);
			pane.setCurrent(coding[0]);
			Toast.showUndo(pane.getShell(), pane.project(), NLS.bind(Messages.Coding_newCode, name));
		}
	}

	/** Codes the selected passage in its own words: with the code of that name, or a new one. */
	void inVivo() {
		Span passage = selected();
		if (passage.isEmpty()) {
			Toast.show(pane.getShell(), Messages.Coding_nothingSelected);
			return;
		}
		String name = shortened(pane.model().text().substring(passage.start(), passage.end()).replaceAll("\\s+", " "));
		Codes.all(pane.project()).stream().filter(Code::isCodable)
				.filter(code -> code.getNames().values().stream().anyMatch(name::equals)).findFirst()
				.ifPresentOrElse(this::code, () -> codeWithNew(name));
	}

	private static String shortened(String words) {
		if (words.length() <= LONGEST_NAME) {
			return words;
		}
		int blank = words.lastIndexOf(' ', LONGEST_NAME);
		return words.substring(0, blank > 0 ? blank : LONGEST_NAME).strip() + '…';
	}

	void codeWithFavourite(int key) {
		List<Code> favourites = new CodeMemory(pane.project()).favourites();
		if (key <= favourites.size()) {
			code(favourites.get(key - 1));
		} else {
			Toast.show(pane.getShell(), NLS.bind(Messages.Coding_noFavourite, key));
		}
	}

	void repeat() {
		new CodeMemory(pane.project()).last().ifPresentOrElse(this::code,
				() -> Toast.show(pane.getShell(), Messages.Coding_nothingToRepeat));
	}
}
