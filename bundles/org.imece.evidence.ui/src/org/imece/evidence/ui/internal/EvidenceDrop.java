/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.internal;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Lets elements be dropped on a control. */
public final class EvidenceDrop {

	private EvidenceDrop() {
	}

	/** @param dropped gets the selection that was dragged here */
	public static void accept(Control control, Consumer<ISelection> dropped) {
		accept(control, (selection, place) -> dropped.accept(selection));
	}

	/** @param dropped gets the selection that was dragged here and where it was let go, within the control */
	public static void accept(Control control, BiConsumer<ISelection, Point> dropped) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				if (event.detail == DND.DROP_DEFAULT || event.detail == DND.DROP_MOVE) {
					event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : DND.DROP_LINK;
				}
			}

			@Override
			public void drop(DropTargetEvent event) {
				ISelection selection = LocalSelectionTransfer.getTransfer().getSelection();
				if (selection != null && !selection.isEmpty()) {
					dropped.accept(selection, control.toControl(event.x, event.y));
				}
			}
		});
	}
}
