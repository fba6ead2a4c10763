/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.core.runtime.IProgressMonitor;

/** Tells a task when the user cancels. */
final class CancelWatch implements AutoCloseable {

	private static final int MILLIS_BETWEEN_CHECKS = 100;

	private final ScheduledExecutorService timer;

	CancelWatch(IEngineTask task, IProgressMonitor monitor) {
		timer = Executors.newSingleThreadScheduledExecutor(work -> {
			Thread thread = new Thread(work, "Report cancel watch");
			thread.setDaemon(true);
			return thread;
		});
		timer.scheduleWithFixedDelay(() -> {
			if (monitor.isCanceled()) {
				task.cancel();
			}
		}, MILLIS_BETWEEN_CHECKS, MILLIS_BETWEEN_CHECKS, TimeUnit.MILLISECONDS);
	}

	@Override
	public void close() {
		timer.shutdownNow();
	}
}
