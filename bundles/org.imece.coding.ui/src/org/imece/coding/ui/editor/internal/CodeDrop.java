/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.imece.model.coding.Code;

/** Lets a code be dropped on the selected passage, or on a paragraph where nothing is selected there. */
final class CodeDrop extends DropTargetAdapter {

	private final CodingPane pane;
	private final StyledText text;

	CodeDrop(CodingPane pane, StyledText text) {
		this.pane = pane;
		this.text = text;
		DropTarget target = new DropTarget(text, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(this);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		event.feedback = DND.FEEDBACK_SCROLL;
		event.detail = code() == null ? DND.DROP_NONE
				: (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_MOVE;
	}

	@Override
	public void drop(DropTargetEvent event) {
		Code code = code();
		if (code == null) {
			return;
		}
		pane.commit();
		Point selection = text.getSelectionRange();
		int offset = text.getOffsetAtPoint(text.toControl(event.x, event.y));
		boolean onSelection = selection.y > 0
				&& (offset < 0 || selection.x <= offset && offset <= selection.x + selection.y);
		if (onSelection) {
			pane.coding().code(code);
		} else if (offset >= 0) {
			int line = text.getLineAtOffset(offset);
			int start = text.getOffsetAtLine(line);
			pane.coding().code(start, start + text.getLine(line).length(), code);
		}
		event.detail = DND.DROP_COPY; // nothing is taken away where it comes from
	}

	private static Code code() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Code code ? code : null;
	}
}
