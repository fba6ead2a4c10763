/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Writes the milliseconds from the start of the process until the user interface thread has nothing left to do, to the
 * file that the property {@code imece.benchmark.startup} names, and closes the workbench.
 */
public final class StartupProbe implements IStartup {

	@Override
	public void earlyStartup() {
		String file = System.getProperty("imece.benchmark.startup");
		if (file == null) {
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			display.update();
			Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
			write(Path.of(file), Duration.between(started, Instant.now()).toMillis());
			PlatformUI.getWorkbench().close();
		});
	}

	private static void write(Path file, long millis) {
		try {
			Files.writeString(file, Long.toString(millis));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
