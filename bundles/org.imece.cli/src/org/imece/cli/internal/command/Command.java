/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.io.IOException;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.eclipse.core.runtime.CoreException;
import org.imece.cli.internal.terminal.Messages;

/** A command of the command line. */
public abstract class Command {

	private final String name;

	protected Command(String name) {
		this.name = name;
	}

	public String name() {
		return name;
	}

	/** What it does, in a line. */
	public abstract String summary();

	/** How it is written, behind its name. */
	public abstract String usage();

	/** What else there is to know; may be empty. */
	public String details() {
		return "";
	}

	/** Options of this command alone. */
	protected abstract void addOptions(Options options);

	/** Whether it prints a table or a structure that machines may want. */
	protected boolean hasMachineForms() {
		return true;
	}

	/** All options that may stand behind the name of the command. */
	public final Options options() {
		Options options = new Options();
		addOptions(options);
		if (hasMachineForms()) {
			options.addOption(flag("json", Messages.Option_json)).addOption(flag("csv", Messages.Option_csv));
		}
		return options.addOption(flag("debug", Messages.Option_debug)).addOption(flag("help", Messages.Option_help));
	}

	/**
	 * @return one of {@link ExitCode}
	 * @throws CoreException if it was refused, in a sentence; nothing was changed
	 */
	public abstract int run(Invocation invocation) throws UsageError, CoreException, IOException;

	protected static Option flag(String option, String description) {
		return Option.builder().longOpt(option).desc(description).get();
	}

	protected static Option value(String option, String argument, String description) {
		return Option.builder().longOpt(option).hasArg().argName(argument).desc(description).get();
	}

	protected static Option project() {
		return value("project", Messages.Argument_file, Messages.Option_project);
	}
}
