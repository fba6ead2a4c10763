/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.law.turkish.TurkishBlocks.Block;

/** Footnotes: markers such as [3] in the text, notes behind it, and notes that a page break put into it. */
final class Footnotes {

	private static final Pattern MARKER = Pattern.compile("\\[(\\d{1,3})\\]");
	private static final Pattern ONLY_MARKERS = Pattern.compile("(?:\\[\\d{1,3}\\]\\s*)+");
	private static final Pattern DEFINITION = Pattern.compile("^\\[(\\d{1,3})\\]\\s*(.*)$", Pattern.DOTALL);
	/** A note that the page layout put between the lines: its number, then the date of an act or a court. */
	private static final Pattern PAGE_NOTE = Pattern
			.compile("^(\\d{1,3}) ((?:\\d{1,2}/\\d{1,2}/\\d{4} [Tt]arih|Anayasa Mahkemesi|Bu (?:fıkra|madde|bent|bölüm|Kanun|ibare)).*)");
	private static final Pattern PAGE_NOTE_END = Pattern.compile(
			".*(?:[mM][iıuü]ş(?:t[iıuü]r)?|alınm[ıi]ştır|bakınız|bkz)[”\")]*\\.?\\)?$");
	private static final int LONGEST_PAGE_NOTE = 14;

	private final Map<Integer, String> notes = new LinkedHashMap<>();

	/** Notes by number. */
	Map<Integer, String> notes() {
		return notes;
	}

	static boolean isOnlyMarkers(String text) {
		return ONLY_MARKERS.matcher(text).matches();
	}

	static String withoutMarkers(String text) {
		int end = text.length();
		Matcher matcher = Pattern.compile("\\s*\\[\\d{1,3}\\]\\s*$").matcher(text);
		while (matcher.region(0, end).find()) {
			end = matcher.start();
		}
		return text.substring(0, end).strip();
	}

	/** The numbers of the notes to which a text refers. */
	static List<Integer> markersIn(String text) {
		List<Integer> numbers = new ArrayList<>();
		Matcher matcher = MARKER.matcher(text);
		while (matcher.find()) {
			numbers.add(Integer.valueOf(matcher.group(1)));
		}
		return numbers;
	}

	/**
	 * Takes the notes that stand behind the text.
	 *
	 * @param table where the table of amendments begins; notes stand behind it
	 * @return the blocks before them
	 */
	List<Block> takeFromEnd(List<Block> blocks, int table) {
		for (int i = blocks.size() - 1; i >= 0; i--) {
			String text = blocks.get(i).text();
			if (Labels.article(text).filter(label -> !label.dash().isEmpty()).isPresent()) {
				break;
			}
			if (text.startsWith("[1]")) {
				define(blocks.subList(i, blocks.size()), text);
				return blocks.subList(0, i);
			}
			if (i > table && text.endsWith("[1]")) { // a marker on a line of its own was joined to the cell before it
				List<Block> before = new ArrayList<>(blocks.subList(0, i));
				before.add(blocks.get(i).with(withoutMarkers(text)));
				define(blocks.subList(i, blocks.size()), "[1]");
				return before;
			}
		}
		return blocks;
	}

	private void define(List<Block> blocks, String first) {
		int number = 0;
		for (int i = 0; i < blocks.size(); i++) {
			String rest = i == 0 ? first : blocks.get(i).text();
			Matcher start = DEFINITION.matcher(rest);
			if (start.matches()) {
				number = Integer.parseInt(start.group(1));
				rest = start.group(2);
			}
			Matcher next = Pattern.compile("^(.*?)\\s*\\[" + (number + 1) + "\\]\\s*$", Pattern.DOTALL).matcher(rest);
			boolean opensNext = next.matches();
			add(number, opensNext ? next.group(1) : rest);
			if (opensNext) {
				add(++number, "");
			}
		}
	}

	private void add(int number, String text) {
		notes.merge(number, text, (one, more) -> one.isEmpty() ? more : more.isEmpty() ? one : one + '\n' + more);
	}

	/**
	 * Takes the notes that page breaks put into the text, and turns the bare figures that refer to them into markers.
	 *
	 * @return the text without them
	 */
	String takeFromPages(String text) {
		List<String> kept = new ArrayList<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			Matcher matcher = PAGE_NOTE.matcher(lines.get(i));
			if (!matcher.matches() || i > 0 && !lines.get(i - 1).isBlank() && notes.isEmpty()) {
				kept.add(lines.get(i));
				continue;
			}
			int end = endOfNote(lines, i);
			if (end < 0) {
				kept.add(lines.get(i));
				continue;
			}
			add(Integer.parseInt(matcher.group(1)), matcher.group(2) + lines.subList(i + 1, end + 1).stream()
					.map(line -> ' ' + line.strip()).reduce("", String::concat));
			i = end;
			while (!kept.isEmpty() && kept.getLast().isBlank() && !endsParagraph(kept)) {
				kept.removeLast();
			}
		}
		return notes.isEmpty() ? text : mark(String.join("\n", kept));
	}

	private static boolean endsParagraph(List<String> kept) {
		for (int i = kept.size() - 1; i >= 0; i--) {
			if (!kept.get(i).isBlank()) {
				return kept.get(i).startsWith("#");
			}
		}
		return false;
	}

	private static int endOfNote(List<String> lines, int start) {
		for (int i = start; i < Math.min(lines.size(), start + LONGEST_PAGE_NOTE); i++) {
			if (i > start && lines.get(i).isBlank()) {
				return -1;
			}
			if (PAGE_NOTE_END.matcher(lines.get(i).strip()).matches()) {
				return i;
			}
		}
		return -1;
	}

	/** "düzenlenir.5" and "kapsam1" refer to notes 5 and 1, each of which is marked once, in order. */
	private String mark(String text) {
		StringBuilder marked = new StringBuilder(text);
		int from = 0;
		for (Integer number : notes.keySet().stream().sorted().toList()) {
			Matcher matcher = Pattern.compile("(?m)(?<=[\\p{L}.,;)”\"])" + number + "(?=\\s|$)|(?<=\\p{Ll}) " + number + "$")
					.matcher(marked);
			if (matcher.find(from)) {
				String marker = " [" + number + ']';
				marked.replace(matcher.start(), matcher.end(), marker);
				from = matcher.start() + marker.length();
			}
		}
		return marked.toString();
	}
}
