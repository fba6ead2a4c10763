/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.operation;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.imece.core.operation.IOperation;

/**
 * Works in the background on what the user asked for last, once they pause typing; what was started before is given up,
 * and its result is not shown.
 *
 * @since 0.1
 */
public final class LatestJob<T> extends Job {

	private final Display display;
	private final Consumer<T> done;
	private final Consumer<CoreException> refused;
	private volatile IOperation<T> next;

	/**
	 * @param name    what it does, as users read it
	 * @param done    gets results on the user interface thread
	 * @param refused gets refusals on the user interface thread
	 */
	public LatestJob(String name, Display display, Consumer<T> done, Consumer<CoreException> refused) {
		super(name);
		this.display = display;
		this.done = done;
		this.refused = refused;
		setSystem(true);
		setPriority(INTERACTIVE);
	}

	/** @param delayMillis how long the user may still change their mind */
	public void start(IOperation<T> operation, long delayMillis) {
		next = operation;
		cancel();
		schedule(delayMillis);
	}

	/** Nothing that is under way is shown any more. */
	public void giveUp() {
		next = null;
		cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		IOperation<T> current = next;
		if (current == null || monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		try {
			T result = current.run(monitor);
			show(current, () -> done.accept(result));
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			show(current, () -> refused.accept(e));
		}
		return Status.OK_STATUS;
	}

	private void show(IOperation<T> finished, Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (finished == next) {
					task.run();
				}
			});
		}
	}
}
