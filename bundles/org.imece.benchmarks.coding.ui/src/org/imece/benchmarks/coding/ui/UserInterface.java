/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks.coding.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Future;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Runs the events of the user interface and says how long it was busy with them. On its thread only. */
final class UserInterface {

	/** What comes later belongs to something else. */
	private static final int QUIET_MILLIS = 300;
	/** Blinking carets and the like take less. */
	private static final long NOTICEABLE_NANOS = 3_000_000;

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Display display;

	UserInterface(Display display) {
		this.display = display;
	}

	/** Milliseconds of processor time that the thread has had; other programs do not count. */
	double processorMillis() {
		return threads.getCurrentThreadCpuTime() / 1e6;
	}

	/** Runs something, what it asked to be run afterwards, and the painting: until the user sees what has been done. */
	double millis(Runnable work) {
		long start = System.nanoTime();
		work.run();
		Shell shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		boolean[] painted = new boolean[1];
		Listener seen = event -> painted[0] = true;
		display.asyncExec(() -> {
			shell.addListener(SWT.Paint, seen);
			shell.redraw(0, 0, 1, 1, true); // all that has to be painted is, together with this
		});
		while (!painted[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		shell.removeListener(SWT.Paint, seen);
		return (System.nanoTime() - start) / 1e6;
	}

	/**
	 * Waits until nothing happens any more.
	 *
	 * @return milliseconds that it took
	 */
	double settle() {
		long start = System.nanoTime();
		long last = start;
		while (System.nanoTime() - last < QUIET_MILLIS * 1_000_000L) {
			long before = System.nanoTime();
			if (!display.readAndDispatch()) {
				display.timerExec(QUIET_MILLIS / 10, () -> { });
				display.sleep();
			} else if (System.nanoTime() - before > NOTICEABLE_NANOS) {
				last = System.nanoTime();
			}
		}
		return (last - start) / 1e6;
	}

	/** Waits until something is done and nothing happens any more. */
	void settle(Future<?> until) {
		do {
			settle();
		} while (!until.isDone());
	}
}
