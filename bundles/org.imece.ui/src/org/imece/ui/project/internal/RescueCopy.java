/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.project.ProjectLifecycle;

/** Copies a damaged project file, with what its journal still holds, to where the user wants it. */
final class RescueCopy {

	private static final String[] PARTS = { "", "-wal" };

	private final IWorkbenchWindow window;
	private final ProjectLifecycle lifecycle;
	private final URI location;

	RescueCopy(IWorkbenchWindow window, ProjectLifecycle lifecycle, URI location) {
		this.window = window;
		this.lifecycle = lifecycle;
		this.location = location;
	}

	void offer() {
		Path source = Path.of(location);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText(Messages.OpenRefusal_rescue);
		dialog.setFilterPath(String.valueOf(source.getParent()));
		dialog.setFileName(source.getFileName().toString().replaceFirst("(\\.imece)?$", Messages.RescueCopy_suffix + "$1"));
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null && !Path.of(chosen).equals(source)) {
			new OperationRunner(window).run(Messages.RescueCopy_copying, monitor -> copy(source, Path.of(chosen)),
					Messages.format(Messages.RescueCopy_done, chosen));
		}
	}

	private static Path copy(Path source, Path target) throws CoreException {
		try {
			for (String part : PARTS) {
				Path from = Path.of(source + part);
				if (Files.exists(from)) {
					Files.copy(from, Path.of(target + part), StandardCopyOption.REPLACE_EXISTING);
				}
			}
			return target;
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.format(Messages.RescueCopy_failed, target, e.getMessage()), e));
		}
	}
}
