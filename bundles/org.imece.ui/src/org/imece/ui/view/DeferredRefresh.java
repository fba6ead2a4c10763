/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.view;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Refreshes a part a moment after what it shows has changed: once for changes that follow each other, behind the part
 * that the user works in, and not before the part is seen. On the thread of the user interface.
 *
 * @since 0.1
 */
public final class DeferredRefresh {

	private final Runnable refresh;
	private final Later later;
	private boolean due;

	/**
	 * @param part    may lie behind others
	 * @param control is disposed of together with the part
	 */
	public DeferredRefresh(IWorkbenchPart part, Control control, Runnable refresh) {
		this.refresh = refresh;
		later = new Later(control, () -> {
			if (part.getSite().getPage().isPartVisible(part)) {
				runIfDue();
			}
		});
		IPartListener2 listener = new IPartListener2() {
			@Override
			public void partVisible(IWorkbenchPartReference shown) {
				if (shown.getPart(false) == part) {
					runIfDue();
				}
			}
		};
		IWorkbenchPage page = part.getSite().getPage();
		page.addPartListener(listener);
		control.addDisposeListener(event -> page.removePartListener(listener));
	}

	/** The part shows something that is no longer so; nothing happens once it is closed. */
	public void soon() {
		due = true;
		later.soon();
	}

	private void runIfDue() {
		if (due) {
			due = false;
			refresh.run();
		}
	}
}
