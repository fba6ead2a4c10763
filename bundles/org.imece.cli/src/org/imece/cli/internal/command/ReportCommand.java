/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.ProgressLine;
import org.imece.cli.internal.terminal.Table;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.UserLocale;
import org.imece.report.CreateReportOperation;
import org.imece.report.CreatedReport;
import org.imece.report.IReports;
import org.imece.report.ReportRequest;
import org.imece.report.ReportTemplate;

/** Makes a report, or lists the templates. */
public final class ReportCommand extends Command {

	public ReportCommand() {
		super("report");
	}

	@Override
	public String summary() {
		return Messages.Report_summary;
	}

	@Override
	public String usage() {
		return Messages.Report_usage;
	}

	@Override
	public String details() {
		return Messages.Report_details;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project()).addOption(value("template", Messages.Argument_template, Messages.Report_optionTemplate))
				.addOption(value("format", Messages.Argument_format, Messages.Report_optionFormat))
				.addOption(value("language", Messages.Argument_language, Messages.Report_optionLanguage))
				.addOption(value("parameter", Messages.Argument_pair, Messages.Report_optionParameter))
				.addOption(value("out", Messages.Argument_file, Messages.Report_optionOut))
				.addOption(flag("templates", Messages.Report_optionTemplates));
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		invocation.arguments(0);
		OutputForm form = invocation.form();
		IReports reports = invocation.services().reports().get();
		if (invocation.has("templates")) {
			invocation.terminal().print(templates(reports), form);
			return ExitCode.DONE;
		}
		ReportRequest request = request(invocation);
		try (IResearchProject project = invocation.openProject();
				ProgressLine progress = new ProgressLine(invocation.terminal())) {
			CreatedReport report = new CreateReportOperation(reports, project, request).run(progress);
			if (form == OutputForm.TEXT) {
				invocation.terminal().line(Messages.format(Messages.Report_done, report.file()));
			} else {
				invocation.terminal().print(new Table().column("file", "").column("result", "")
						.row(report.file(), report.resultId()), form);
			}
		}
		return ExitCode.DONE;
	}

	private static ReportRequest request(Invocation invocation) throws UsageError {
		String template = invocation.required("template");
		Path out = invocation.path(invocation.required("out"));
		String name = out.getFileName().toString();
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		String format = invocation.option("format").orElse(extension).toLowerCase(Locale.ROOT);
		String language = invocation.option("language").orElse(UserLocale.language());
		Map<String, String> parameters = new LinkedHashMap<>(invocation.pairs("parameter"));
		return new ReportRequest(template, format, language, parameters, out);
	}

	private static Table templates(IReports reports) {
		Table table = new Table().column("template", Messages.Column_template)
				.column("label", Messages.Column_meaning).column("formats", Messages.Column_format)
				.column("languages", Messages.Column_languages).column("description", "");
		for (ReportTemplate template : reports.templates()) {
			table.row(template.id(), template.label(), template.formats(), template.languages(),
					template.description());
		}
		return table;
	}
}
