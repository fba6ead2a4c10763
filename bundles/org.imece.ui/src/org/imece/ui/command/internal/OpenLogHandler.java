/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Refusal;

/** Shows the end of the log, to be copied into a report of a problem. */
public final class OpenLogHandler extends AbstractHandler {

	private static final int SHOWN = 100_000;

	@Override
	public Object execute(ExecutionEvent event) {
		Path log = Platform.getLogFileLocation().toPath();
		try {
			String text = Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
			new TextWindow(HandlerUtil.getActiveShell(event), Messages.Log_title, log.toString(),
					text.substring(Math.max(0, text.length() - SHOWN))).open();
		} catch (IOException e) {
			Refusal.show(HandlerUtil.getActiveShell(event), Messages.Log_title,
					Messages.format(Messages.Log_unreadable, log, e.getLocalizedMessage()));
		}
		return null;
	}
}
