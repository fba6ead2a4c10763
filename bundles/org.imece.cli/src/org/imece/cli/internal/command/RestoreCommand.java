/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.HashMap;
import java.util.Map;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;

/** Puts a record back to an earlier version, as an edit of its own. */
public final class RestoreCommand extends Command {

	public RestoreCommand() {
		super("restore");
	}

	@Override
	public String summary() {
		return Messages.Restore_summary;
	}

	@Override
	public String usage() {
		return Messages.Restore_usage;
	}

	@Override
	public String details() {
		return Messages.Restore_details;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project())
				.addOption(value("version", Messages.Argument_number, Messages.Restore_optionVersion));
	}

	@Override
	protected boolean hasMachineForms() {
		return false;
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		String id = invocation.argument(Messages.Argument_id);
		invocation.required("version");
		int version = invocation.number("version", 0, 1);
		try (IResearchProject project = invocation.openProject()) {
			Map<String, RecordHeader> headers = new HashMap<>();
			project.store().changedSince(0).forEach(header -> headers.put(header.id(), header));
			String record = HistoryCommand.record(id, headers, project);
			project.restore(record, version);
			project.flush();
			invocation.terminal().line(Messages.format(Messages.Restore_done, headers.get(record).title(), version));
		}
		return ExitCode.DONE;
	}
}
