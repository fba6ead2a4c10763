/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project.internal;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.core.project.IProjectFactory;
import org.imece.core.store.RescueAccount;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.project.ProjectLifecycle;

/** Copies what can still be read of a damaged project to where the user wants it. */
final class RescueCopy {

	private static final int LOSSES_SHOWN = 10;

	private final IWorkbenchWindow window;
	private final IProjectFactory factory;
	private final ProjectLifecycle lifecycle;
	private final URI location;

	RescueCopy(IWorkbenchWindow window, IProjectFactory factory, ProjectLifecycle lifecycle, URI location) {
		this.window = window;
		this.factory = factory;
		this.lifecycle = lifecycle;
		this.location = location;
	}

	void offer() {
		Path source = Path.of(location);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText(Messages.OpenRefusal_rescue);
		dialog.setFilterPath(String.valueOf(source.getParent()));
		dialog.setFileName(source.getFileName().toString().replaceFirst("(\\.imece)?$", Messages.RescueCopy_suffix + "$1"));
		dialog.setOverwrite(false); // the store refuses to write over a file and says so
		String chosen = dialog.open();
		if (chosen != null && !Path.of(chosen).equals(source)) {
			new OperationRunner(window).run(Messages.RescueCopy_copying,
					monitor -> factory.rescue(location, Path.of(chosen).toUri(), monitor),
					account -> done(account, Path.of(chosen)));
		}
	}

	private void done(RescueAccount account, Path copy) {
		StringBuilder text = new StringBuilder(Messages.format(Messages.RescueCopy_done, copy,
				Integer.valueOf(account.records()), Integer.valueOf(account.older())));
		account.losses().stream().limit(LOSSES_SHOWN).forEach(loss -> text.append("\n• ").append(loss));
		int answer = new MessageDialog(window.getShell(), Messages.OpenRefusal_rescue, null, text.toString(),
				MessageDialog.INFORMATION, 0, Messages.RescueCopy_open, Messages.Dialog_close).open();
		if (answer == 0) {
			lifecycle.open(window, copy.toUri());
		}
	}
}
