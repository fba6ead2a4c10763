/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.operation;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.core.operation.IOperation;
import org.imece.ui.internal.Messages;

/**
 * Runs an operation as a job. Work of more than half a second shows its progress, with a button to cancel, in the
 * corner of the window; what the operation refuses is shown in a dialog; its result is handed over on the user
 * interface thread.
 *
 * @since 0.1
 */
public final class OperationRunner {

	private final Shell shell;

	public OperationRunner(IWorkbenchWindow window) {
		this(window.getShell());
	}

	public OperationRunner(Shell shell) {
		this.shell = shell;
	}

	/** As {@link #run(String, IOperation, Consumer)}, saying in a toast that it is done. */
	public Job run(String name, IOperation<?> operation, String doneMessage) {
		return run(name, operation, result -> Toast.show(shell, doneMessage));
	}

	/**
	 * Starts an operation.
	 *
	 * @param name what it does, as users read it: "Rapor oluşturuluyor"
	 * @param done gets the result on the user interface thread, unless the operation fails or is cancelled or the
	 *             window is closed meanwhile
	 * @return the job, already scheduled
	 */
	public <R> Job run(String name, IOperation<R> operation, Consumer<? super R> done) {
		Display display = shell.getDisplay();
		Job job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				ProgressToast progress = new ProgressToast(shell, this, monitor);
				try {
					R result = operation.run(progress);
					ifOpen(display, () -> done.accept(result));
					return Status.OK_STATUS;
				} catch (OperationCanceledException e) {
					ifOpen(display, () -> Toast.show(shell, Messages.format(Messages.OperationRunner_cancelled, name)));
					return Status.CANCEL_STATUS;
				} catch (CoreException e) {
					ifOpen(display, () -> Refusal.show(shell, e.getStatus()));
					return Status.OK_STATUS; // the user has been told
				} catch (RuntimeException | LinkageError e) {
					ILog.of(OperationRunner.class).error(name, e);
					ifOpen(display, () -> Refusal.show(shell,
							Status.error(Messages.format(Messages.OperationRunner_unexpected, name), e)));
					return Status.OK_STATUS;
				} finally {
					progress.close();
				}
			}
		};
		job.setSystem(true); // shown by us
		job.schedule();
		return job;
	}

	private void ifOpen(Display display, Runnable task) {
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (!shell.isDisposed()) {
				task.run();
			}
		});
	}
}
