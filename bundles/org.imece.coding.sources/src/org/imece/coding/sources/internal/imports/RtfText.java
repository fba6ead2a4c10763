/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;

/** Collects the text of an RTF file: one line for each paragraph and each row of a table, footnotes at the end. */
final class RtfText extends RtfListenerAdaptor {

	/** Destinations that are no part of the text beyond those that RTF marks so with {@code \*}. */
	private static final Set<Command> LEFT_OUT = EnumSet.of(Command.fonttbl, Command.colortbl, Command.stylesheet,
			Command.info, Command.header, Command.headerl, Command.headerr, Command.headerf, Command.footer,
			Command.footerl, Command.footerr, Command.footerf, Command.listtable, Command.listoverridetable,
			Command.object, Command.objdata, Command.annotation, Command.fldinst, Command.nonshppict,
			Command.pntext);

	/** A group: whether its text counts, and which note it belongs to. */
	private record Group(boolean leftOut, StringBuilder target) {
	}

	private final IProgressMonitor monitor;
	private final StringBuilder text = new StringBuilder();
	private final List<StringBuilder> notes = new ArrayList<>();
	private final Deque<Group> groups = new ArrayDeque<>();
	private Group group = new Group(false, text);
	private boolean deleted;
	private int pictures;
	private int unbalanced;

	RtfText(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	/** Whether every group was closed; a file that was cut off has open ones. */
	boolean isComplete() {
		return unbalanced == 0;
	}

	int pictures() {
		return pictures;
	}

	String text() {
		StringBuilder all = new StringBuilder(text.toString().strip());
		for (int i = 0; i < notes.size(); i++) {
			all.append(i == 0 ? "\n\n[" : "\n[").append(i + 1).append("] ")
					.append(notes.get(i).toString().strip().replaceAll("\\s*\\n\\s*", " "));
		}
		return all.toString();
	}

	@Override
	public void processGroupStart() {
		unbalanced++;
		groups.push(group);
	}

	@Override
	public void processGroupEnd() {
		unbalanced--;
		if (!groups.isEmpty()) {
			group = groups.pop();
		}
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	@Override
	public void processString(String string) {
		if (!group.leftOut() && !deleted) {
			group.target().append(string);
		}
	}

	@Override
	public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
		if (command == Command.pict && !group.leftOut()) {
			pictures++;
		}
		if (command == Command.footnote && !group.leftOut()) {
			notes.add(new StringBuilder());
			group.target().append('[').append(notes.size()).append(']');
			group = new Group(false, notes.get(notes.size() - 1));
		} else if (command == Command.pict || command == Command.optionalcommand // before one that nobody knows
				|| LEFT_OUT.contains(command)
				|| optional && command.getCommandType() == CommandType.Destination && command != Command.shppict) {
			group = new Group(true, group.target());
		}
		if (command == Command.deleted) {
			deleted = !hasParameter || parameter != 0;
		}
		if (!group.leftOut() && !deleted) {
			symbol(command);
		}
	}

	private void symbol(Command command) {
		StringBuilder target = group.target();
		switch (command) {
		case par, sect, page, line, column, softline, softpage -> target.append('\n');
		case row, nestrow -> endRow(target);
		case cell, nestcell, tab -> target.append('\t');
		case emdash -> target.append('\u2014');
		case endash -> target.append('\u2013');
		case emspace, enspace, qmspace -> target.append(' ');
		case bullet -> target.append('\u2022');
		case lquote -> target.append('\u2018');
		case rquote -> target.append('\u2019');
		case ldblquote -> target.append('\u201C');
		case rdblquote -> target.append('\u201D');
		default -> {
			// formatting
		}
		}
	}

	/** The tab that the last cell has set separates nothing. */
	private static void endRow(StringBuilder target) {
		int end = target.length();
		while (end > 0 && target.charAt(end - 1) == '\t') {
			end--;
		}
		target.setLength(end);
		target.append('\n');
	}
}
