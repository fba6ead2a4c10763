/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.Table;
import org.imece.core.contribution.RecordType;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.TextOrder;

/** Lists the records of a type, or the types. */
public final class ListCommand extends Command {

	public ListCommand() {
		super("list");
	}

	@Override
	public String summary() {
		return Messages.List_summary;
	}

	@Override
	public String usage() {
		return Messages.List_usage;
	}

	@Override
	public String details() {
		return Messages.List_details;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project());
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		List<String> arguments = invocation.arguments(1);
		OutputForm form = invocation.form();
		try (IResearchProject project = invocation.openProject()) {
			RecordTypes types = new RecordTypes(invocation.services().contributions(), project);
			Table table = arguments.isEmpty() ? types(types, project)
					: records(type(arguments.get(0), types), project, invocation);
			invocation.terminal().print(table, form);
		}
		return ExitCode.DONE;
	}

	private static Table types(RecordTypes types, IResearchProject project) {
		Map<String, Long> counts = project.records().stream()
				.collect(Collectors.groupingBy(RecordHeader::type, Collectors.counting()));
		Table table = new Table().column("type", Messages.Column_type).column("label", Messages.Column_meaning)
				.column("records", Messages.Column_records);
		types.all().forEach(type -> table.row(type.name(), type.plural(), counts.getOrDefault(type.type(), 0L)));
		return table;
	}

	private static RecordType type(String name, RecordTypes types) throws UsageError {
		return types.named(name).orElseThrow(() -> new UsageError(Messages.format(Messages.List_unknownType, name,
				types.all().stream().map(RecordType::name).sorted().collect(Collectors.joining(", ")))));
	}

	private static Table records(RecordType type, IResearchProject project, Invocation invocation) {
		List<RecordHeader> records = new ArrayList<>(
				project.records().stream().filter(record -> record.type().equals(type.type())).toList());
		records.sort(TextOrder.by(Locale.forLanguageTag(project.mainLanguage()), RecordHeader::title));
		Table table = new Table().column("id", Messages.Column_id).column("title", type.label())
				.column("changed", Messages.Column_changed).column("author", Messages.Column_author);
		Times times = new Times(invocation.terminal().locale());
		for (RecordHeader record : records) {
			table.row(record.id(), record.title(), times.of(record.changedAt()), record.author());
		}
		return table;
	}
}
