/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.screenshots.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Runs the workbench and takes a picture of each perspective: {@code --out FOLDER} and, to name the files,
 * {@code --suffix tr}; {@code --theme dark} chooses the theme, {@code --only query,rounds} some scenes. What else is
 * given goes to the workbench, such as {@code --project FILE}.
 */
public final class ScreenshotApplication implements IApplication {

	private IApplication workbench;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Path out = Path.of(option(arguments, "--out", "screenshots"));
		Files.createDirectories(out);
		Photographer photographer = new Photographer(out, option(arguments, "--suffix", ""),
				option(arguments, "--theme", "light"), option(arguments, "--only", ""));
		Thread thread = new Thread(photographer, "screenshots");
		thread.setDaemon(true);
		thread.start();
		workbench = (IApplication) Platform.getExtensionRegistry()
				.getExtension("org.eclipse.core.runtime.applications", "org.imece.app.application")
				.getConfigurationElements()[0].getChildren("run")[0].createExecutableExtension("class");
		workbench.start(context);
		return photographer.failure() == null ? EXIT_OK : Integer.valueOf(1);
	}

	private static String option(String[] arguments, String name, String otherwise) {
		int index = Arrays.asList(arguments).indexOf(name);
		return index < 0 || index + 1 >= arguments.length ? otherwise : arguments[index + 1];
	}

	@Override
	public void stop() {
		if (workbench != null) {
			workbench.stop();
		}
	}
}
