/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.Terminal;

/** Finds the command, reads its options strictly, and makes exit codes of what can go wrong. */
public final class CommandLineInterface {

	private static final List<String> HELP = List.of("help", "--help", "-h", "-help");

	private final Map<String, Command> commands = new LinkedHashMap<>();
	private final Services services;
	private final Terminal terminal;
	private final FailureLog log;

	/** Keeps the details of a failure that users are spared. */
	@FunctionalInterface
	public interface FailureLog {
		/** @return where a user finds them */
		String write(Throwable failure);
	}

	public CommandLineInterface(Services services, Terminal terminal, FailureLog log) {
		this.services = services;
		this.terminal = terminal;
		this.log = log;
		for (Command command : List.of(NewCommand.ofAnyKind(), NewCommand.ofSample(), new ImportCommand(),
				new ListCommand(), new ShowCommand(), new QueryCommand(), new SearchCommand(), new FindCommand(),
				new CheckCommand(), new ReportCommand(), new ExportCommand(), new AgreementCommand(), new HistoryCommand(),
				new RestoreCommand())) {
			commands.put(command.name(), command);
		}
	}

	/** @return one of {@link ExitCode} */
	public int run(String... arguments) {
		boolean debug = List.of(arguments).contains("--debug");
		try {
			return dispatch(arguments);
		} catch (UsageError e) {
			terminal.note(e.getMessage());
			trace(e, debug);
			return ExitCode.WRONG_USAGE;
		} catch (CoreException e) {
			terminal.note(e.getMessage());
			trace(e, debug);
			return ExitCode.REFUSED;
		} catch (OperationCanceledException e) {
			terminal.note(Messages.Failure_cancelled);
			return ExitCode.REFUSED;
		} catch (IOException | RuntimeException | LinkageError e) {
			terminal.note(Messages.format(Messages.Failure_unexpected, log.write(e)));
			trace(e, debug);
			return ExitCode.REFUSED;
		}
	}

	private void trace(Throwable failure, boolean debug) {
		if (debug) {
			failure.printStackTrace(terminal.error());
		}
	}

	private int dispatch(String[] arguments) throws UsageError, CoreException, IOException {
		if (arguments.length == 0 || HELP.contains(arguments[0])) {
			return help(arguments);
		}
		Command command = command(arguments[0]);
		String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
		CommandLine line = parse(command, rest);
		if (line.hasOption("help")) {
			new Help(terminal).of(command);
			return ExitCode.DONE;
		}
		return command.run(new Invocation(line, services, terminal));
	}

	private int help(String[] arguments) throws UsageError {
		if (arguments.length > 2) {
			throw new UsageError(Messages.format(Messages.Usage_tooMany, arguments[2]));
		}
		if (arguments.length == 2) {
			new Help(terminal).of(command(arguments[1]));
		} else {
			new Help(terminal).of(commands.values());
		}
		return ExitCode.DONE;
	}

	private Command command(String name) throws UsageError {
		Command command = commands.get(name.toLowerCase(Locale.ROOT));
		if (command == null) {
			throw new UsageError(Messages.format(Messages.Usage_unknownCommand, name)
					+ similar(name, List.copyOf(commands.keySet()), "") + ' ' + Messages.Usage_seeHelp);
		}
		return command;
	}

	private static CommandLine parse(Command command, String[] arguments) throws UsageError {
		Options options = command.options();
		try {
			return DefaultParser.builder().setAllowPartialMatching(false).get().parse(options, arguments);
		} catch (UnrecognizedOptionException e) {
			List<String> known = new ArrayList<>();
			options.getOptions().forEach(option -> known.add(option.getLongOpt()));
			throw new UsageError(Messages.format(Messages.Usage_unknownOption, e.getOption(), command.name())
					+ similar(e.getOption().replaceFirst("^-+", "").replaceFirst("=.*$", ""), known, "--") + ' '
					+ Messages.format(Messages.Usage_seeHelpOf, command.name()));
		} catch (MissingArgumentException e) {
			Option option = e.getOption();
			throw new UsageError(Messages.format(Messages.Usage_missingValue, option.getLongOpt(),
					option.getArgName()));
		} catch (ParseException e) {
			throw new UsageError(Messages.format(Messages.Usage_wrong, e.getMessage(), command.name()));
		}
	}

	/** A suggestion for something that was nearly right. */
	private static String similar(String typed, List<String> known, String prefix) {
		return Similarity.nearest(typed, known).map(name -> ' ' + Messages.format(Messages.Usage_didYouMean,
				prefix + name)).orElse("");
	}
}
