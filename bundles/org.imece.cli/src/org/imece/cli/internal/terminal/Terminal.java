/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.imece.core.text.UserLocale;

/**
 * Where a command writes: results to the output, progress and complaints to the error output, both in UTF-8 whatever
 * the platform.
 *
 * @param decorated whether people watch, so that found words may be emphasised and progress rewrites its line
 */
public record Terminal(PrintStream out, PrintStream error, boolean decorated, Locale locale) {

	/** The terminal of this process. */
	public static Terminal ofProcess() {
		// The start scripts set jdk.console=java.base, so that a redirected stream has no console on any Java.
		boolean watched = System.console() != null && System.getenv("NO_COLOR") == null;
		return new Terminal(utf8(new FileOutputStream(FileDescriptor.out)),
				utf8(new FileOutputStream(FileDescriptor.err)), watched, UserLocale.get());
	}

	/** One that writes somewhere else, for nobody to watch. */
	public static Terminal to(OutputStream out, OutputStream error, Locale locale) {
		return new Terminal(utf8(out), utf8(error), false, locale);
	}

	private static PrintStream utf8(OutputStream stream) {
		return new PrintStream(stream, true, StandardCharsets.UTF_8);
	}

	/** Writes a table in the form that was asked for. */
	public void print(Table table, OutputForm form) {
		switch (form) {
		case JSON -> Machine.json(table, out);
		case CSV -> Machine.csv(table, out);
		case TEXT -> new TextTable(table, locale).print(out);
		}
	}

	/** Writes maps, lists, tables, texts, numbers and booleans as JSON. */
	public void json(Object value) {
		Machine.json(value, out);
	}

	public void line(String text) {
		out.println(text);
	}

	/** A line beside the result, which machines that read the output do not want. */
	public void note(String text) {
		error.println(text);
	}

	/** A text that should be seen among others. */
	public String emphasised(String text) {
		return decorated ? "\u001B[1m" + text + "\u001B[0m" : text;
	}
}
