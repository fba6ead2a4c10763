/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.Terminal;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.core.Element;

/** Shows an element with all its fields, as it is or as it was. */
public final class ShowCommand extends Command {

	public ShowCommand() {
		super("show");
	}

	@Override
	public String summary() {
		return Messages.Show_summary;
	}

	@Override
	public String usage() {
		return Messages.Show_usage;
	}

	@Override
	public String details() {
		return Messages.Show_details;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project()).addOption(flag("json", Messages.Option_json))
				.addOption(value("version", Messages.Argument_number, Messages.Show_optionVersion));
	}

	@Override
	protected boolean hasMachineForms() {
		return false; // an element is no table: JSON only
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		String id = invocation.argument(Messages.Argument_id);
		int version = invocation.number("version", 0, 1);
		OutputForm form = invocation.form();
		try (IResearchProject project = invocation.openProject()) {
			Element element = new ElementFinder(project).find(id);
			if (version > 0) {
				element = revision(element, version, project);
			}
			Map<String, Object> fields = new ElementFields(project).of(element);
			if (form == OutputForm.JSON) {
				invocation.terminal().json(fields);
			} else {
				String title = Titles.of(element, project.mainLanguage());
				invocation.terminal().line(invocation.terminal().emphasised(title));
				print(fields, "", invocation.terminal());
			}
		}
		return ExitCode.DONE;
	}

	private static Element revision(Element element, int version, IResearchProject project) throws CoreException {
		Optional<String> record = project.recordOf(element).filter(id -> id.equals(element.getId()));
		if (record.isEmpty()) {
			throw ElementFinder.refusal(Messages.Show_versionOfPart);
		}
		return project.revision(record.get(), version)
				.orElseThrow(() -> ElementFinder.refusal(Messages.format(Messages.Show_noVersion, version)));
	}

	private static void print(Map<?, ?> fields, String indent, Terminal terminal) {
		fields.forEach((name, value) -> print(name.toString(), value, indent, terminal));
	}

	private static void print(String name, Object value, String indent, Terminal terminal) {
		switch (value) {
		case Map<?, ?> map when map.containsKey("uri") -> terminal.line(indent + name + ": " + reference(map));
		case Map<?, ?> map -> {
			terminal.line(indent + name + ":");
			print(map, indent + "  ", terminal);
		}
		case List<?> list when list.stream().noneMatch(Map.class::isInstance) -> terminal.line(
				indent + name + ": " + String.join(", ", list.stream().map(String::valueOf).toList()));
		case List<?> list -> {
			terminal.line(indent + name + ":");
			for (int i = 0; i < list.size(); i++) {
				print(String.valueOf(i + 1), list.get(i), indent + "  ", terminal);
			}
		}
		default -> terminal.line(
				indent + name + ": " + String.valueOf(value).replace("\n", "\n" + indent + "  "));
		}
	}

	private static String reference(Map<?, ?> reference) {
		Object title = reference.get("title");
		return title == null || title.toString().isEmpty() ? reference.get("uri").toString()
				: title + " <" + reference.get("uri") + '>';
	}
}
