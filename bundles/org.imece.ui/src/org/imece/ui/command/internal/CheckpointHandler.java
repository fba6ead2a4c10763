/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.core.project.IResearchProject;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.project.IProjectSession;

/** Names the present state of the project. Everything is stored already. */
public final class CheckpointHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		window.getService(IProjectSession.class).project().ifPresent(project -> ask(window, project));
		return null;
	}

	private static void ask(IWorkbenchWindow window, IResearchProject project) {
		String now = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(LocalDateTime.now());
		TextDialog dialog = new TextDialog(window.getShell(), Messages.Checkpoint_title, Messages.Checkpoint_explanation,
				Messages.Checkpoint_label, now, Messages.Checkpoint_action);
		if (dialog.open() == Window.OK) {
			new OperationRunner(window).run(Messages.Checkpoint_title, monitor -> {
				project.checkpoint(dialog.text());
				return project;
			}, Messages.format(Messages.Checkpoint_done, dialog.text()));
		}
	}
}
