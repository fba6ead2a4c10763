/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.cli.CommandLine;
import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.OutputForm;
import org.imece.cli.internal.terminal.Terminal;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ProjectOptions;

/** A command with what stands behind it on the command line. */
public final class Invocation {

	private final CommandLine line;
	private final Services services;
	private final Terminal terminal;

	public Invocation(CommandLine line, Services services, Terminal terminal) {
		this.line = line;
		this.services = services;
		this.terminal = terminal;
	}

	public Services services() {
		return services;
	}

	public Terminal terminal() {
		return terminal;
	}

	/** What stands there without being an option. */
	public List<String> arguments() {
		return line.getArgList();
	}

	/** @param most how many the command takes */
	public List<String> arguments(int most) throws UsageError {
		if (arguments().size() > most) {
			throw new UsageError(Messages.format(Messages.Usage_tooMany, arguments().get(most)));
		}
		return arguments();
	}

	/** The only argument of a command that needs one. */
	public String argument(String name) throws UsageError {
		return arguments(1).stream().findFirst()
				.orElseThrow(() -> new UsageError(Messages.format(Messages.Usage_missingArgument, name)));
	}

	public boolean has(String option) {
		return line.hasOption(option);
	}

	public Optional<String> option(String option) throws UsageError {
		String[] values = line.getOptionValues(option);
		if (values != null && values.length > 1) {
			throw new UsageError(Messages.format(Messages.Usage_twice, option));
		}
		return Optional.ofNullable(line.getOptionValue(option));
	}

	public String required(String option) throws UsageError {
		return option(option).filter(value -> !value.isBlank())
				.orElseThrow(() -> new UsageError(Messages.format(Messages.Usage_missingOption, option)));
	}

	public int number(String option, int otherwise, int least) throws UsageError {
		Optional<String> value = option(option);
		if (value.isEmpty()) {
			return otherwise;
		}
		try {
			int number = Integer.parseInt(value.get());
			if (number >= least) {
				return number;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new UsageError(Messages.format(Messages.Usage_noNumber, option, value.get(), least));
	}

	/** Options that may be repeated, each as {@code name=value}. */
	public Map<String, String> pairs(String option) throws UsageError {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (String pair : line.hasOption(option) ? line.getOptionValues(option) : new String[0]) {
			int equals = pair.indexOf('=');
			if (equals < 1) {
				throw new UsageError(Messages.format(Messages.Usage_noPair, option, pair));
			}
			if (pairs.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
				throw new UsageError(
						Messages.format(Messages.Usage_twice, option + ' ' + pair.substring(0, equals)));
			}
		}
		return pairs;
	}

	public OutputForm form() throws UsageError {
		if (has("json") && has("csv")) {
			throw new UsageError(Messages.Usage_jsonOrCsv);
		}
		return has("json") ? OutputForm.JSON : has("csv") ? OutputForm.CSV : OutputForm.TEXT;
	}

	public Path path(String text) throws UsageError {
		try {
			return Path.of(text).toAbsolutePath().normalize();
		} catch (InvalidPathException e) {
			throw new UsageError(Messages.format(Messages.Usage_noPath, text));
		}
	}

	/** Opens the project that {@code --project} names; to be closed by the command. */
	public IResearchProject openProject() throws UsageError, CoreException {
		return services.projects().open(path(required("project")).toUri(), projectOptions());
	}

	public ProjectOptions projectOptions() {
		return ProjectOptions.headless(System.getProperty("user.name", ""));
	}
}
