/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.ProgressLine;
import org.imece.core.contribution.Contributions.Template;
import org.imece.core.project.IProjectTemplate;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.text.UserLocale;

/** Makes a project, empty or from a template. */
public final class NewCommand extends Command {

	private static final String SAMPLE = "sample";

	private final boolean sample;

	private NewCommand(String name, boolean sample) {
		super(name);
		this.sample = sample;
	}

	public static Command ofAnyKind() {
		return new NewCommand("new", false);
	}

	public static Command ofSample() {
		return new NewCommand(SAMPLE, true);
	}

	@Override
	public String summary() {
		return sample ? Messages.Sample_summary : Messages.New_summary;
	}

	@Override
	public String usage() {
		return sample ? Messages.Sample_usage : Messages.New_usage;
	}

	@Override
	protected void addOptions(Options options) {
		options.addOption(project());
		if (!sample) {
			options.addOption(value("name", Messages.Argument_text, Messages.New_optionName))
					.addOption(value("language", Messages.Argument_language, Messages.New_optionLanguage))
					.addOption(flag("illustrative", Messages.New_optionIllustrative))
					.addOption(value("template", Messages.Argument_template, Messages.New_optionTemplate));
		}
	}

	@Override
	protected boolean hasMachineForms() {
		return false;
	}

	@Override
	public int run(Invocation invocation) throws UsageError, CoreException {
		invocation.arguments(0);
		Path file = invocation.path(invocation.required("project"));
		Optional<IProjectTemplate> template = template(invocation);
		NewProject project = describe(invocation, file, template);
		try (IResearchProject created = invocation.services().projects().create(file.toUri(), project,
				invocation.projectOptions()); ProgressLine progress = new ProgressLine(invocation.terminal())) {
			if (template.isPresent()) {
				template.get().fill(created, progress);
				created.flush();
			}
			invocation.terminal().line(Messages.format(Messages.New_done, created.name(), file));
		}
		return ExitCode.DONE;
	}

	private Optional<IProjectTemplate> template(Invocation invocation) throws UsageError, CoreException {
		Optional<String> wanted = sample ? Optional.of(SAMPLE) : invocation.option("template");
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		List<Template> templates = invocation.services().contributions().projectTemplates();
		Optional<IProjectTemplate> found = templates.stream().filter(each -> each.id().equals(wanted.get()))
				.map(Template::template).findFirst();
		if (found.isEmpty()) {
			String message = Messages.format(Messages.New_noTemplate, wanted.get(),
					templates.stream().map(Template::id).collect(Collectors.joining(", ")));
			if (sample) {
				throw new CoreException(Status.error(message));
			}
			throw new UsageError(message);
		}
		return found;
	}

	private static NewProject describe(Invocation invocation, Path file, Optional<IProjectTemplate> template)
			throws UsageError {
		NewProject defaults = template.map(IProjectTemplate::defaults).orElseGet(
				() -> new NewProject(file.getFileName().toString().replaceFirst("\\.imece$", ""),
						UserLocale.language(), false));
		return new NewProject(invocation.option("name").orElse(defaults.name()),
				invocation.option("language").orElse(defaults.mainLanguage()),
				invocation.has("illustrative") || defaults.illustrative());
	}
}
