/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.ProgressLine;
import org.imece.cli.internal.terminal.Table;
import org.imece.cli.internal.terminal.Terminal;
import org.imece.core.contribution.Contributions.Exporter;
import org.imece.core.exports.ExportAccount;
import org.imece.core.exports.ExportLoss;
import org.imece.core.exports.IExporter;
import org.imece.core.operation.ExportFileOperation;
import org.imece.core.project.IResearchProject;
import org.imece.report.database.QueryResult;
import org.imece.report.database.ReportView;
import org.imece.report.database.ReportingDatabase;

/** Writes data to a file: in a format that a plug-in knows, or any view of the reporting database as CSV or JSON. */
public final class ExportCommand extends Command {

	private static final int PLACES = 5;

	public ExportCommand() {
		super("export");
	}

	@Override
	public String summary() {
		return Messages.Export_summary;
	}

	@Override
	public String usage() {
		return Messages.Export_usage;
	}

	@Override
	public String details() {
		return Messages.Export_details;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project()).addOption(value("format", Messages.Argument_format, Messages.Export_optionFormat))
				.addOption(value("out", Messages.Argument_file, Messages.Export_optionOut))
				.addOption(value("option", Messages.Argument_pair, Messages.Import_optionOption))
				.addOption(flag("formats", Messages.Export_optionFormats));
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException, IOException {
		invocation.arguments(0);
		OutputForm form = invocation.form();
		List<Exporter> exporters = invocation.services().contributions().exporters();
		try (IResearchProject project = invocation.openProject();
				ProgressLine progress = new ProgressLine(invocation.terminal())) {
			ReportingDatabase database = invocation.services().reports().get().database(project);
			database.update(progress);
			if (invocation.has("formats")) {
				invocation.terminal().print(formats(exporters, database), form);
				return ExitCode.DONE;
			}
			String format = invocation.required("format");
			Path out = invocation.path(invocation.required("out"));
			IExporter exporter = exporter(format, exporters, database, out);
			ExportAccount account = new ExportFileOperation(project, exporter, out, invocation.pairs("option"))
					.run(progress);
			report(account, out, form, invocation.terminal());
		}
		return ExitCode.DONE;
	}

	private static Table formats(List<Exporter> exporters, ReportingDatabase database) {
		Table table = new Table().column("format", Messages.Column_format).column("label", Messages.Column_meaning)
				.column("extensions", Messages.Column_extensions);
		exporters.forEach(exporter -> table.row(exporter.id(), exporter.label(), List.of(exporter.extension())));
		database.views().forEach(view -> table.row(view.name(), view.description(), List.of("csv", "json")));
		return table;
	}

	private static IExporter exporter(String format, List<Exporter> exporters, ReportingDatabase database, Path out)
			throws UsageError {
		Optional<Exporter> contributed = exporters.stream().filter(each -> each.id().equals(format)).findFirst();
		if (contributed.isPresent()) {
			return contributed.get().exporter();
		}
		if (database.views().stream().noneMatch(view -> view.name().equals(format))) {
			throw new UsageError(Messages.format(Messages.Export_unknownFormat, format,
					Stream.concat(exporters.stream().map(Exporter::id),
							database.views().stream().map(ReportView::name)).collect(Collectors.joining(", "))));
		}
		String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
		if (!name.endsWith(".csv") && !name.endsWith(".json")) {
			throw new UsageError(Messages.format(Messages.Export_csvOrJson, out.getFileName()));
		}
		OutputForm form = name.endsWith(".csv") ? OutputForm.CSV : OutputForm.JSON;
		return (project, stream, options, monitor) -> {
			QueryResult rows = database.query(format, Integer.MAX_VALUE, monitor);
			Terminal.to(stream, OutputStream.nullOutputStream(), Locale.ROOT).print(QueryCommand.table(rows), form);
			return new ExportAccount(Messages.Export_rows, rows.rows().size(), List.of());
		};
	}

	private static void report(ExportAccount account, Path out, OutputForm form, Terminal terminal) {
		if (form == OutputForm.TEXT) {
			terminal.line(Messages.format(Messages.Export_done, account.written(), account.unit(), out));
			account.remarks().forEach(remark -> terminal.line("  " + remark));
			account.lossesByReason().forEach((reason, places) -> terminal.line("  ! " + Messages
					.format(Messages.Export_loss, reason, places.size(), shortened(places))));
		} else if (form == OutputForm.JSON) {
			Table losses = new Table().column("place", "").column("reason", "");
			account.losses().forEach(loss -> losses.row(loss.place(), loss.reason()));
			Map<String, Object> json = new LinkedHashMap<>();
			json.put("file", out.toString());
			json.put("unit", account.unit());
			json.put("written", account.written());
			json.put("remarks", account.remarks());
			json.put("losses", losses);
			terminal.json(json);
		} else {
			terminal.print(new Table().column("file", "").column("unit", "").column("written", "")
					.column("remarks", "").column("losses", "").row(out, account.unit(), account.written(),
							account.remarks(), account.losses().stream().map(ExportLoss::reason).toList()), form);
		}
	}

	private static String shortened(List<String> places) {
		return places.stream().limit(PLACES).collect(Collectors.joining("; ")) + (places.size() > PLACES ? "; …" : "");
	}
}
