/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.coding.sources.pseudonym.KeyFile;
import org.imece.coding.sources.ui.internal.Messages;

/** Opens a key, so that somebody can see who the people behind the pseudonyms are, or destroy it. */
public final class OpenKeyHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText(Messages.OpenKey_title);
		dialog.setFilterExtensions(new String[] { "*." + KeyFile.EXTENSION });
		dialog.setFilterNames(new String[] { NLS.bind(Messages.Key_filter, KeyFile.EXTENSION) });
		String chosen = dialog.open();
		if (chosen != null) {
			new KeyDialog(window.getShell(), new KeyFile(Path.of(chosen))).open();
		}
		return null;
	}
}
