/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.widgets.Control;

/**
 * Lets what is selected be dragged to where elements are wanted, such as the evidence of a claim. The keyboard has
 * "use as evidence" for the same.
 *
 * @since 0.1
 */
public final class ElementDrag {

	private ElementDrag() {
	}

	/** @param selection elements, passages of them or headers of records; asked when a drag begins */
	public static void from(Control control, Supplier<? extends ISelection> selection) {
		DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_LINK);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				ISelection carried = selection.get();
				event.doit = carried != null && !carried.isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(carried);
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = LocalSelectionTransfer.getTransfer().getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}
}
