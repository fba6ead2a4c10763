/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

/** Commits within a second of each edit, on a thread of its own; tries again while a commit fails. */
final class Autosave {

	/** Leaves most of the promised second for the commit itself. */
	private static final long DELAY_MILLIS = 300;
	private static final long RETRY_MILLIS = 5_000;

	/** Commits what is pending; throws if it could not. */
	@FunctionalInterface
	interface Commit {
		void run() throws CoreException;
	}

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
		Thread daemon = new Thread(task, "imece-autosave");
		daemon.setDaemon(true);
		return daemon;
	});
	private final AtomicBoolean scheduled = new AtomicBoolean();
	private final Commit commit;

	Autosave(Commit commit) {
		this.commit = commit;
	}

	void soon() {
		schedule(DELAY_MILLIS);
	}

	private void schedule(long millis) {
		if (scheduled.compareAndSet(false, true)) {
			thread.schedule(this::commitQuietly, millis, TimeUnit.MILLISECONDS);
		}
	}

	private void commitQuietly() {
		scheduled.set(false);
		try {
			commit.run();
		} catch (CoreException e) {
			schedule(RETRY_MILLIS); // the save state tells the user why
		}
	}

	/** Commits now and waits for it. */
	void now() throws CoreException {
		try {
			thread.submit(() -> {
				commit.run();
				return null;
			}).get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CoreException(Status.error("Interrupted while saving", e));
		} catch (RejectedExecutionException e) {
			throw new OperationCanceledException("The project is closed"); // while a background reader was at work
		} catch (ExecutionException e) {
			if (e.getCause() instanceof CoreException failure) {
				throw failure;
			}
			throw new CoreException(Status.error(String.valueOf(e.getCause().getMessage()), e.getCause()));
		}
	}

	void stop() {
		thread.shutdown();
	}
}
