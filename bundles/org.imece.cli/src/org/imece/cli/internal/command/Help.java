/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.commons.cli.Option;
import org.imece.cli.internal.terminal.Messages;
import org.imece.cli.internal.terminal.Terminal;

/** Prints what the commands do. */
final class Help {

	private static final int WIDTH = 100;

	private final Terminal terminal;

	Help(Terminal terminal) {
		this.terminal = terminal;
	}

	void of(Collection<Command> commands) {
		terminal.line(Messages.Help_intro);
		terminal.line("");
		int width = commands.stream().mapToInt(command -> command.name().length()).max().orElse(0);
		commands.forEach(command -> entry(command.name(), command.summary(), width));
		entry("help", Messages.Help_summary, width);
		terminal.line("");
		terminal.line(Messages.Help_exitCodes);
		terminal.line("");
		terminal.line(Messages.Help_more);
	}

	void of(Command command) {
		terminal.line(command.summary());
		terminal.line("");
		terminal.line("  imece " + command.name() + ' ' + command.usage());
		if (!command.details().isEmpty()) {
			terminal.line("");
			wrap(command.details(), WIDTH).forEach(terminal::line);
		}
		terminal.line("");
		List<Option> options = new ArrayList<>(command.options().getOptions());
		int width = options.stream().mapToInt(option -> form(option).length()).max().orElse(0);
		options.forEach(option -> entry(form(option), option.getDescription(), width));
	}

	private static String form(Option option) {
		return "--" + option.getLongOpt() + (option.hasArg() ? ' ' + option.getArgName() : "");
	}

	private void entry(String name, String text, int width) {
		String indent = " ".repeat(width + 4);
		List<String> lines = wrap(text, WIDTH - indent.length());
		terminal.line("  " + name + " ".repeat(width - name.length()) + "  " + lines.get(0));
		lines.stream().skip(1).forEach(line -> terminal.line(indent + line));
	}

	private static List<String> wrap(String text, int width) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split("\n")) {
			StringBuilder line = new StringBuilder();
			for (String word : paragraph.split(" ")) {
				if (line.length() > 0 && line.length() + 1 + word.length() > width) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			lines.add(line.toString());
		}
		return lines;
	}
}
