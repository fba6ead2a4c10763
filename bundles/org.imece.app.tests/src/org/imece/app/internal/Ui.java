/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
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

	/**
	 * Runs something that opens a dialog and does not return before that is closed, and does something with the dialog.
	 *
	 * @param title text of the title bar
	 */
	static <T> T inDialog(String title, Callable<T> opening, DialogUse use) throws Exception {
		Throwable[] failure = new Throwable[1];
		T result = call(() -> {
			Display display = Display.getCurrent();
			Listener shown = event -> {
				if (event.widget instanceof Shell shell && shell.getText().equals(title)) {
					display.asyncExec(() -> {
						try {
							use.run(shell);
						} catch (Exception | AssertionError e) {
							failure[0] = e;
							shell.close();
						}
					});
				}
			};
			display.addFilter(SWT.Show, shown);
			try {
				return opening.call();
			} finally {
				display.removeFilter(SWT.Show, shown);
			}
		});
		if (failure[0] != null) {
			throw new AssertionError("In the dialog " + title, failure[0]);
		}
		return result;
	}

	/** What a user does in a dialog. */
	@FunctionalInterface
	interface DialogUse {
		void run(Shell dialog) throws Exception;
	}

	/** The first control of a kind. */
	static <T extends Control> T find(Composite parent, Class<T> type) {
		return find(parent, type, control -> true);
	}

	/** The first control of a kind for which something holds. */
	static <T extends Control> T find(Composite parent, Class<T> type, Predicate<T> wanted) {
		return all(parent).filter(type::isInstance).map(type::cast).filter(wanted).findFirst()
				.orElseThrow(() -> new AssertionError("There is no such " + type.getSimpleName()));
	}

	private static Stream<Control> all(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(
				child -> Stream.concat(Stream.of(child), child instanceof Composite inner ? all(inner) : Stream.empty()));
	}

	static Button button(Composite parent, String text) {
		return find(parent, Button.class, button -> button.getText().replace("&", "").equals(text));
	}

	static void press(Button button) {
		assertTrue(button.isEnabled(), button.getText() + " is not enabled");
		button.notifyListeners(SWT.Selection, new Event());
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}
}
