/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;

/**
 * Keys in a text that is coded: a letter or Enter opens the list of codes, a number gives the code on that key,
 * Space repeats the last code. While the text is edited, they are letters; Esc ends that. Other keys are bound to
 * commands.
 */
final class CodingKeys implements VerifyKeyListener {

	private final CodingPane pane;

	CodingKeys(CodingPane pane) {
		this.pane = pane;
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		if (pane.isEditing()) {
			if (event.keyCode == SWT.ESC) {
				pane.setEditing(false);
				event.doit = false;
			}
		} else if (event.stateMask == 0 || event.stateMask == SWT.SHIFT) {
			plain(event);
		}
	}

	private void plain(VerifyEvent event) {
		char character = event.character;
		boolean selected = pane.hasSelection();
		if (pane.coding().popup().isPresent()) { // it has been opened but does not have the keyboard yet
			if (character >= ' ' && character != SWT.DEL) {
				pane.coding().popup().get().type(character);
			}
			event.doit = false;
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			pane.coding().choose("");
			event.doit = false;
		} else if (selected && character >= '1' && character <= '9') {
			pane.coding().codeWithFavourite(character - '0');
			event.doit = false;
		} else if (selected && character == ' ') {
			pane.coding().repeat();
			event.doit = false;
		} else if (selected && Character.isLetter(character)) {
			pane.coding().choose(String.valueOf(character));
			event.doit = false;
		}
	}
}
