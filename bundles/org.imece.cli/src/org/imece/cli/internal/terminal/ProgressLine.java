/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.terminal;

import org.eclipse.core.runtime.NullProgressMonitor;

/** Tells on the error output how far long work is: one line that changes, or a new one now and then. */
public final class ProgressLine extends NullProgressMonitor implements AutoCloseable {

	private static final long QUIET_MILLIS = 1_000;
	private static final long WATCHED_INTERVAL = 200;
	private static final long LOGGED_INTERVAL = 5_000;
	private static final String CLEAR = "\r\u001B[K";

	private final Terminal terminal;
	private long next = System.currentTimeMillis() + QUIET_MILLIS;
	private String task = "";
	private String step = "";
	private double total;
	private double done;
	private boolean shown;

	public ProgressLine(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		task = name == null ? "" : name;
		total = totalWork;
	}

	@Override
	public void setTaskName(String name) {
		task = name == null ? "" : name;
		show();
	}

	@Override
	public void subTask(String name) {
		step = name == null ? "" : name;
		show();
	}

	@Override
	public void internalWorked(double work) {
		done += work;
		show();
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	private void show() {
		long now = System.currentTimeMillis();
		if (now < next) {
			return;
		}
		next = now + (terminal.decorated() ? WATCHED_INTERVAL : LOGGED_INTERVAL);
		String percent = total > 0 ? "%3d %%".formatted(Math.min(100, Math.round(100 * done / total))) : "";
		String text = String.join("  ", percent, task, step).strip().replaceAll(" {3,}", "  ");
		if (terminal.decorated()) {
			terminal.error().print(CLEAR + text);
			terminal.error().flush();
		} else {
			terminal.error().println(text);
		}
		shown = true;
	}

	/** Leaves a clean line behind. */
	@Override
	public void close() {
		if (shown && terminal.decorated()) {
			terminal.error().print(CLEAR);
			terminal.error().flush();
		}
	}
}
