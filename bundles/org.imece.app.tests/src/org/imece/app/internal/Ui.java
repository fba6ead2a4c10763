/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Drives the workbench of a test on the user interface thread. */
final class Ui {

	private static final long PATIENCE_MILLIS = 30_000;
	private static final int TICK_MILLIS = 50;

	private Ui() {
	}

	static void assumeWorkbench() {
		assumeTrue(PlatformUI.isWorkbenchRunning(), "There is no workbench; run this under the UI harness");
	}

	/** Runs something on the user interface thread and hands on what it throws. */
	static <T> T call(Callable<T> task) throws Exception {
		Object[] result = new Object[1];
		Throwable[] failure = new Throwable[1];
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
			try {
				result[0] = task.call();
			} catch (Exception | AssertionError e) {
				failure[0] = e;
			}
		});
		if (failure[0] instanceof Exception e) {
			throw e;
		}
		if (failure[0] instanceof AssertionError e) {
			throw e;
		}
		@SuppressWarnings("unchecked")
		T typed = (T) result[0];
		return typed;
	}

	/** Lets the event loop run until something holds; fails if it does not in half a minute. */
	static void await(String what, BooleanSupplier condition) throws Exception {
		call(() -> {
			Display display = Display.getCurrent();
			long end = System.currentTimeMillis() + PATIENCE_MILLIS;
			while (!condition.getAsBoolean()) {
				if (System.currentTimeMillis() > end) {
					throw new AssertionError("In vain waited for " + what);
				}
				display.timerExec(TICK_MILLIS, () -> { });
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
			return null;
		});
	}

	/** Handles the events that are waiting now. */
	static void settle() throws Exception {
		call(() -> {
			while (Display.getCurrent().readAndDispatch()) {
				continue;
			}
			return null;
		});
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}
}
