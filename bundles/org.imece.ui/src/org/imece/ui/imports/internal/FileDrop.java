/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.imports.internal;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

/** Files that are dropped on the window are offered for import. */
public final class FileDrop extends DropTargetAdapter {

	private final IWorkbenchWindow window;

	public FileDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Lets files be dropped on a control, and on those within it that take nothing themselves. */
	public void accept(Control control) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(this);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (FileTransfer.getInstance().isSupportedType(event.currentDataType) && event.data instanceof String[] paths) {
			window.getShell().getDisplay().asyncExec(
					() -> ImportHandler.open(window, Arrays.stream(paths).map(Path::of).toList()));
		}
	}
}
