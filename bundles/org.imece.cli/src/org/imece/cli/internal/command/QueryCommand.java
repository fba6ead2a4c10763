/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.List;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.ProgressLine;
import org.imece.cli.internal.terminal.Table;
import org.imece.core.project.IResearchProject;
import org.imece.core.reporting.Column;
import org.imece.report.database.QueryResult;
import org.imece.report.database.ReportView;
import org.imece.report.database.ReportingDatabase;

/** Asks the reporting database, or lists its views. */
public final class QueryCommand extends Command {

	/** Rows that people read; machines get all. */
	private static final int READABLE = 1_000;

	public QueryCommand() {
		super("query");
	}

	@Override
	public String summary() {
		return Messages.Query_summary;
	}

	@Override
	public String usage() {
		return Messages.Query_usage;
	}

	@Override
	public String details() {
		return Messages.Query_details;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project()).addOption(value("limit", Messages.Argument_number, Messages.Query_optionLimit));
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		List<String> arguments = invocation.arguments(1);
		OutputForm form = invocation.form();
		int limit = invocation.number("limit", form == OutputForm.TEXT ? READABLE : Integer.MAX_VALUE, 1);
		try (IResearchProject project = invocation.openProject();
				ProgressLine progress = new ProgressLine(invocation.terminal())) {
			ReportingDatabase database = invocation.services().reports().get().database(project);
			if (arguments.isEmpty()) {
				database.update(progress);
				invocation.terminal().print(views(database), form);
				return ExitCode.DONE;
			}
			QueryResult result = database.query(arguments.get(0), limit, progress);
			invocation.terminal().print(table(result), form);
			if (result.truncated()) {
				invocation.terminal().note(Messages.format(Messages.Query_truncated, limit));
			}
		}
		return ExitCode.DONE;
	}

	static Table table(QueryResult result) {
		Table table = new Table();
		result.columns().forEach(column -> table.column(column.name(), column.name()));
		result.rows().forEach(row -> table.row(row.toArray()));
		return table;
	}

	private static Table views(ReportingDatabase database) {
		Table table = new Table().column("view", Messages.Column_view).column("description", Messages.Column_meaning)
				.column("columns", Messages.Column_columns);
		for (ReportView view : database.views()) {
			table.row(view.name(), view.description(), view.columns().stream().map(Column::name).toList());
		}
		return table;
	}
}
