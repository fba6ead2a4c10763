/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.view;

import org.eclipse.swt.widgets.Control;

/**
 * Does something a moment after it was asked to, once for askings that follow each other: what the user does is seen
 * before what follows from it is shown elsewhere. On the thread of the user interface.
 *
 * @since 0.1
 */
public final class Later {

	private static final int PAUSE_MILLIS = 60;

	private final Control control;
	private final Runnable work;
	private boolean waiting;

	/** @param control nothing is done any more once it is disposed of */
	public Later(Control control, Runnable work) {
		this.control = control;
		this.work = work;
	}

	/** Asks for it. */
	public void soon() {
		if (waiting || control.isDisposed()) {
			return;
		}
		waiting = true;
		control.getDisplay().timerExec(PAUSE_MILLIS, () -> {
			waiting = false;
			if (!control.isDisposed()) {
				work.run();
			}
		});
	}

	/** Whether it was asked for and is not done yet. */
	public boolean isWaiting() {
		return waiting;
	}
}
