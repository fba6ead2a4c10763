/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.Table;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.RevisionHeader;

/** Shows what was changed, by whom and when. */
public final class HistoryCommand extends Command {

	private static final int LIMIT = 50;

	public HistoryCommand() {
		super("history");
	}

	@Override
	public String summary() {
		return Messages.History_summary;
	}

	@Override
	public String usage() {
		return Messages.History_usage;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project()).addOption(value("limit", Messages.Argument_number, Messages.History_optionLimit));
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		Optional<String> id = invocation.arguments(1).stream().findFirst();
		int limit = invocation.number("limit", LIMIT, 1);
		OutputForm form = invocation.form();
		try (IResearchProject project = invocation.openProject()) {
			IRecordStore store = project.store();
			Map<String, RecordHeader> headers = new HashMap<>();
			store.changedSince(0).forEach(header -> headers.put(header.id(), header));
			List<RevisionHeader> revisions = id.isEmpty() ? store.history(limit)
					: store.revisions(record(id.get(), headers, project)).stream().limit(limit).toList();
			invocation.terminal().print(table(revisions, headers, form, invocation), form);
		}
		return ExitCode.DONE;
	}

	/** A record may be deleted and still have a history. */
	static String record(String id, Map<String, RecordHeader> headers, IResearchProject project) throws CoreException {
		String wanted = id.toLowerCase(Locale.ROOT).replaceFirst("^imece:/([^#]*).*$", "$1");
		if (headers.containsKey(wanted)) {
			return wanted;
		}
		return new ElementFinder(project).record(wanted, id)
				.orElseThrow(() -> ElementFinder.refusal(Messages.format(Messages.Show_notFound, id)));
	}

	private static Table table(List<RevisionHeader> revisions, Map<String, RecordHeader> headers, OutputForm form,
			Invocation invocation) {
		Times times = new Times(invocation.terminal().locale());
		Table table = new Table().column("at", Messages.Column_changed).column("author", Messages.Column_author)
				.column("what", Messages.Column_what).column("version", Messages.Column_version)
				.column("id", Messages.Column_id).column("sequence", "").column("deleted", "");
		for (RevisionHeader revision : revisions) {
			RecordHeader header = headers.get(revision.recordId());
			String title = revision.isCheckpoint() ? Messages.format(Messages.History_checkpoint, revision.label())
					: header == null ? "" : header.title();
			String what = revision.deleted() && form == OutputForm.TEXT
					? Messages.format(Messages.History_deleted, title)
					: title;
			table.row(form == OutputForm.TEXT ? times.of(revision.at()) : revision.at(), revision.author(), what,
					revision.isCheckpoint() ? null : revision.version(), revision.recordId(), revision.sequence(),
					revision.deleted());
		}
		return table;
	}
}
