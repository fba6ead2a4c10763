/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.reports.internal;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The command that creates a report, with a template. */
final class CreateCommand {

	private static final String ID = "org.imece.report.ui.createReport";

	private final IWorkbenchPartSite site;

	CreateCommand(IWorkbenchPartSite site) {
		this.site = site;
	}

	void run(String templateId) {
		Command command = site.getService(ICommandService.class).getCommand(ID);
		try {
			site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command,
					templateId == null ? Map.of() : Map.of(ID + ".template", templateId)), null);
		} catch (CommandException e) {
			ILog.of(CreateCommand.class).error("Command " + ID + " cannot be run", e);
		}
	}
}
