/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Searches once the user pauses typing; what was started before is given up, and its result is not shown. */
final class SearchJob<T> extends Job {

	/** Searches in the background. */
	@FunctionalInterface
	interface Search<T> {
		T run() throws CoreException;
	}

	private final Display display;
	private final Consumer<T> found;
	private final Consumer<String> refused;
	private volatile Search<T> next;

	/** @param found and {@code refused} are called on the user interface thread */
	SearchJob(Display display, Consumer<T> found, Consumer<String> refused) {
		super(Messages.Search_job);
		this.display = display;
		this.found = found;
		this.refused = refused;
		setSystem(true);
		setPriority(INTERACTIVE);
	}

	void start(Search<T> search, long delayMillis) {
		next = search;
		cancel();
		schedule(delayMillis);
	}

	/** Nothing that is under way is shown any more. */
	void giveUp() {
		next = null;
		cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Search<T> current = next;
		if (current == null || monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		try {
			T result = current.run();
			show(current, () -> found.accept(result));
		} catch (CoreException e) {
			show(current, () -> refused.accept(e.getMessage()));
		}
		return Status.OK_STATUS;
	}

	private void show(Search<T> finished, Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (finished == next) {
					task.run();
				}
			});
		}
	}
}
