/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.ProgressLine;
import org.imece.cli.internal.terminal.Table;
import org.imece.cli.internal.terminal.Terminal;
import org.imece.core.contribution.Contributions.Importer;
import org.imece.core.operation.FileOutcome;
import org.imece.core.imports.ImportAccount;
import org.imece.core.operation.ImportFilesOperation;
import org.imece.core.imports.ImportRemark;
import org.imece.core.project.IResearchProject;

/** Imports files and folders and gives an account of each file. */
public final class ImportCommand extends Command {

	/** Remarks on one file that people read before they ask for all. */
	private static final int REMARKS = 10;

	public ImportCommand() {
		super("import");
	}

	@Override
	public String summary() {
		return Messages.Import_summary;
	}

	@Override
	public String usage() {
		return Messages.Import_usage;
	}

	@Override
	public String details() {
		return Messages.Import_details;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project()).addOption(flag("dry-run", Messages.Import_optionDryRun))
				.addOption(value("format", Messages.Argument_format, Messages.Import_optionFormat))
				.addOption(value("option", Messages.Argument_pair, Messages.Import_optionOption))
				.addOption(flag("formats", Messages.Import_optionFormats));
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		List<Importer> importers = invocation.services().contributions().importers();
		if (invocation.has("formats")) {
			return listFormats(importers, invocation);
		}
		List<Path> paths = new ArrayList<>();
		for (String argument : invocation.arguments()) {
			paths.add(invocation.path(argument));
		}
		if (paths.isEmpty()) {
			throw new UsageError(Messages.format(Messages.Usage_missingArgument, Messages.Argument_file));
		}
		Optional<String> format = invocation.option("format");
		if (format.isPresent() && importers.stream().noneMatch(importer -> importer.id().equals(format.get()))) {
			throw new UsageError(Messages.format(Messages.Import_unknownFormat, format.get(),
					importers.stream().map(Importer::id).sorted().collect(Collectors.joining(", "))));
		}
		OutputForm form = invocation.form();
		Map<String, String> options = invocation.pairs("option");
		boolean dryRun = invocation.has("dry-run");
		List<FileOutcome> outcomes;
		try (IResearchProject project = invocation.openProject();
				ProgressLine progress = new ProgressLine(invocation.terminal())) {
			ImportFilesOperation operation = new ImportFilesOperation(project, importers, paths, format, options);
			outcomes = dryRun ? operation.preview(progress) : operation.run(progress);
		}
		if (outcomes.isEmpty()) {
			throw new CoreException(Status.error(Messages.Import_nothingFound));
		}
		print(outcomes, form, dryRun, invocation.terminal());
		return exitCode(outcomes);
	}

	private static int listFormats(List<Importer> importers, Invocation invocation) throws UsageError {
		Table table = new Table().column("format", Messages.Column_format).column("label", Messages.Column_meaning)
				.column("extensions", Messages.Column_extensions);
		importers.forEach(each -> table.row(each.id(), each.label(), each.extensions().stream().sorted().toList()));
		invocation.terminal().print(table, invocation.form());
		return ExitCode.DONE;
	}

	/** Nothing but refused files changes nothing. */
	private static int exitCode(List<FileOutcome> outcomes) {
		if (outcomes.stream().allMatch(FileOutcome::isRefused)) {
			return ExitCode.REFUSED;
		}
		boolean refused = outcomes.stream().anyMatch(each -> each.isRefused() || each.account().refused() > 0);
		return refused ? ExitCode.FINDINGS : ExitCode.DONE;
	}

	private static void print(List<FileOutcome> outcomes, OutputForm form, boolean dryRun, Terminal terminal) {
		Table table = new Table().column("file", Messages.Column_file).column("format", Messages.Column_format)
				.column("unit", Messages.Column_unit).column("read", Messages.Column_read)
				.column("created", Messages.Column_created).column("updated", Messages.Column_updated)
				.column("unchanged", Messages.Column_unchanged).column("refused", Messages.Column_refused)
				.column("refusal", "");
		for (FileOutcome outcome : outcomes) {
			ImportAccount account = outcome.account();
			String file = outcome.file().getFileName().toString();
			if (account == null) {
				table.row(file, null, Messages.Import_fileRefused, null, null, null, null, null, outcome.refusal());
			} else {
				table.row(file, account.format(), account.unit(), account.read(), account.created(), account.updated(),
						account.unchanged(), account.refused(), null);
			}
		}
		switch (form) {
		case JSON -> terminal.json(json(outcomes, dryRun));
		case CSV -> terminal.print(table, form);
		case TEXT -> {
			if (outcomes.size() > 1) {
				table.row(Messages.Import_total, null, null, sum(outcomes, ImportAccount::read),
						sum(outcomes, ImportAccount::created), sum(outcomes, ImportAccount::updated),
						sum(outcomes, ImportAccount::unchanged), sum(outcomes, ImportAccount::refused), null);
			}
			terminal.print(table, form);
			outcomes.forEach(outcome -> printRemarks(outcome, terminal));
			if (dryRun) {
				terminal.line("");
				terminal.line(Messages.Import_dryRun);
			}
		}
		}
	}

	private static void printRemarks(FileOutcome outcome, Terminal terminal) {
		if (outcome.isRefused()) {
			terminal.line("");
			terminal.line(outcome.refusal());
			return;
		}
		List<ImportRemark> remarks = outcome.account().remarks();
		if (!remarks.isEmpty()) {
			terminal.line("");
			terminal.line(terminal.emphasised(outcome.account().file()));
			remarks.stream().limit(REMARKS).forEach(remark -> terminal.line("  " + severity(remark) + " "
					+ (remark.place().isEmpty() ? "" : remark.place() + ": ") + remark.message()));
			if (remarks.size() > REMARKS) {
				terminal.line("  " + Messages.format(Messages.Import_moreRemarks, remarks.size() - REMARKS));
			}
		}
	}

	private static String severity(ImportRemark remark) {
		return switch (remark.severity()) {
		case INFO -> "·";
		case WARNING -> "!";
		case ERROR -> "✗";
		};
	}

	private static int sum(List<FileOutcome> outcomes, ToIntFunction<ImportAccount> count) {
		return outcomes.stream().filter(outcome -> !outcome.isRefused()).map(FileOutcome::account).mapToInt(count)
				.sum();
	}

	private static Map<String, Object> json(List<FileOutcome> outcomes, boolean dryRun) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("dryRun", dryRun);
		json.put("files", outcomes.stream().map(ImportCommand::json).toList());
		return json;
	}

	private static Map<String, Object> json(FileOutcome outcome) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("file", outcome.file().toString());
		json.put("refusal", outcome.refusal());
		if (!outcome.isRefused()) {
			ImportAccount account = outcome.account();
			json.put("format", account.format());
			json.put("unit", account.unit());
			json.put("read", account.read());
			json.put("created", account.created());
			json.put("updated", account.updated());
			json.put("unchanged", account.unchanged());
			json.put("refused", account.refused());
			Table remarks = new Table().column("severity", "").column("place", "").column("message", "");
			account.remarks().forEach(each -> remarks.row(each.severity(), each.place(), each.message()));
			json.put("remarks", remarks);
		}
		return json;
	}
}
