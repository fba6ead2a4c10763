/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.ProgressLine;
import org.imece.cli.internal.terminal.Table;
import org.imece.cli.internal.terminal.Terminal;
import org.imece.core.check.Issue;
import org.imece.core.check.Issue.Severity;
import org.imece.core.operation.RunChecksOperation;
import org.imece.core.contribution.Contributions.Check;
import org.imece.core.project.IResearchProject;

/** Runs the checks, that of the project file included. */
public final class CheckCommand extends Command {

	private static final String STORE = "store";

	public CheckCommand() {
		super("check");
	}

	@Override
	public String summary() {
		return Messages.Check_summary;
	}

	@Override
	public String usage() {
		return Messages.Check_usage;
	}

	@Override
	public String details() {
		return Messages.Check_details;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project());
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		invocation.arguments(0);
		OutputForm form = invocation.form();
		List<Issue> issues = new ArrayList<>();
		try (IResearchProject project = invocation.openProject();
				ProgressLine progress = new ProgressLine(invocation.terminal())) {
			SubMonitor parts = SubMonitor.convert(progress, 10);
			for (String fault : project.store().verify(parts.split(3))) {
				issues.add(new Issue(Severity.ERROR, STORE, "", project.name(), fault));
			}
			List<Check> checks = invocation.services().contributions().checks();
			issues.addAll(new RunChecksOperation(project, checks).run(parts.split(7)));
		}
		print(issues, form, invocation.terminal());
		return issues.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
	}

	private static void print(List<Issue> issues, OutputForm form, Terminal terminal) {
		if (form != OutputForm.TEXT) {
			Table table = new Table().column("severity", "").column("title", "").column("message", "")
					.column("check", "").column("target", "");
			issues.forEach(issue -> table.row(issue.severity(), issue.title(), issue.message(), issue.check(),
					issue.target()));
			terminal.print(table, form);
		} else if (issues.isEmpty()) {
			terminal.line(Messages.Check_clean);
		} else {
			issues.forEach(issue -> terminal.line(Messages.format(Messages.Check_line, label(issue.severity()),
					terminal.emphasised(issue.title()), issue.message())));
			terminal.line(Messages.format(Messages.Check_found, issues.size()));
		}
	}

	private static String label(Severity severity) {
		return switch (severity) {
		case ERROR -> Messages.Severity_error;
		case WARNING -> Messages.Severity_warning;
		case INFO -> Messages.Severity_info;
		};
	}
}
