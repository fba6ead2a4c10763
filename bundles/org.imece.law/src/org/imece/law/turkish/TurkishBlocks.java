/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts broken lines together: from the lines of a file to blocks, each a paragraph, a label or a heading. Published
 * texts break lines anywhere, even between "Madde" and its number, and set footnote markers on lines of their own.
 */
final class TurkishBlocks {

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
	private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u200C\\u200D\\u2060\\uFEFF]");
	private static final Pattern RULE = Pattern.compile("[-_*=]{3,}");
	/** Above this many lines with text for one empty line, paragraphs are not set apart by empty lines. */
	private static final double DENSE = 4;
	private static final int UNWRAPPED = 200;
	/** A line shorter than this part of the usual width ends its paragraph if it ends a sentence. */
	private static final double SHORT = 0.8;

	private final List<Line> lines = new ArrayList<>();
	private final List<Block> blocks = new ArrayList<>();
	private final int width;
	private final boolean dense;

	/**
	 * A paragraph, label or heading.
	 *
	 * @param line   where it begins, from 1
	 * @param marked whether it is a heading of Markdown
	 */
	record Block(String text, int line, boolean marked) {

		Block with(String more) {
			return new Block(more, line, marked);
		}
	}

	private record Line(String text, int number, boolean marked) {
	}

	private TurkishBlocks(String text, boolean pages) {
		String[] raw = text.split("\\R", -1);
		int filled = 0;
		int longest = 0;
		for (int i = 0; i < raw.length; i++) {
			Line line = line(raw[i], i + 1);
			lines.add(line);
			if (!line.text.isEmpty()) {
				filled++;
				longest = Math.max(longest, line.text.length());
			}
		}
		width = longest;
		dense = pages || filled > DENSE * (lines.size() - filled);
	}

	/** @param pages whether the text was taken from pages, which set no empty line between paragraphs */
	static List<Block> of(String text, boolean pages) {
		TurkishBlocks blocks = new TurkishBlocks(text, pages);
		blocks.cut();
		return blocks.joined();
	}

	private static Line line(String raw, int number) {
		String text = SPACES.matcher(INVISIBLE.matcher(raw).replaceAll("")).replaceAll(" ").strip();
		boolean marked = text.matches("#{1,6} .*");
		if (marked) {
			text = text.replaceFirst("^#+ ", "");
		}
		text = text.replace("**", "").strip();
		return new Line(RULE.matcher(text).matches() ? "" : text, number, marked);
	}

	/** Cuts the lines into blocks: at empty lines, before labels, around headings of divisions. */
	private void cut() {
		List<Line> run = new ArrayList<>();
		for (Line line : lines) {
			if (line.text.isEmpty() || line.marked) {
				cutRun(run);
				run.clear();
			}
			if (line.marked) {
				blocks.add(new Block(line.text, line.number, true));
			} else if (!line.text.isEmpty()) {
				run.add(line);
			}
		}
		cutRun(run);
	}

	private void cutRun(List<Line> run) {
		StringBuilder text = new StringBuilder();
		int start = 0;
		boolean headings = false;
		for (int i = 0; i < run.size(); i++) {
			int division = divisionAt(run, i);
			if (division > 0) {
				add(text, run, start);
				StringBuilder label = new StringBuilder();
				run.subList(i, i + division).forEach(line -> append(label, line.text));
				add(label, run, i);
				i += division - 1;
				start = i + 1;
				headings = true;
				continue;
			}
			if (!text.isEmpty() && (startsBlock(run, i) || headings && isFresh(run.get(i).text))) {
				add(text, run, start);
				start = i;
			}
			if (text.isEmpty()) {
				start = i;
			}
			append(text, run.get(i).text);
		}
		add(text, run, start);
	}

	private static boolean isFresh(String text) {
		return !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
	}

	/** How many lines from here are the label of a division, such as "BİRİNCİ" and "BÖLÜM"; 0 for none. */
	private static int divisionAt(List<Line> run, int i) {
		if (Labels.isDivision(run.get(i).text)) {
			return 1;
		}
		return i + 1 < run.size() && Labels.isDivision(run.get(i).text + ' ' + run.get(i + 1).text) ? 2 : 0;
	}

	private boolean startsBlock(List<Line> run, int i) {
		String line = run.get(i).text;
		String before = run.get(i - 1).text;
		if (Labels.article(joinedFrom(run, i)).filter(label -> !label.dash().isEmpty()).isPresent()
				&& !Labels.endsWithArticlePrefix(before)) {
			return true;
		}
		boolean ended = endsClause(before);
		if (ended && Labels.isItem(line)) {
			return true;
		}
		return dense && ended && isFresh(line) && (width > UNWRAPPED ? endsSentence(before)
				: before.length() < SHORT * width || endsSentence(before) && AmendmentTags.startsLikeTag(line));
	}

	private static String joinedFrom(List<Line> run, int i) {
		StringBuilder text = new StringBuilder();
		run.subList(i, Math.min(run.size(), i + 4)).forEach(line -> append(text, line.text));
		return text.toString();
	}

	static boolean endsClause(String text) {
		String end = Footnotes.withoutMarkers(text);
		return end.isEmpty() || ".,;:)]\"”".indexOf(end.charAt(end.length() - 1)) >= 0;
	}

	static boolean endsSentence(String text) {
		String end = Footnotes.withoutMarkers(text);
		return !end.isEmpty() && ".:;)\"”".indexOf(end.charAt(end.length() - 1)) >= 0;
	}

	/** A line that begins with a full stop or comma belongs to the word before it. */
	private static void append(StringBuilder text, String more) {
		if (!text.isEmpty() && ".,;:".indexOf(more.charAt(0)) < 0) {
			text.append(' ');
		}
		text.append(more);
	}

	private void add(StringBuilder text, List<Line> run, int start) {
		if (!text.isEmpty()) {
			blocks.add(new Block(text.toString(), run.get(start).number, false));
			text.setLength(0);
		}
	}

	/** Joins what empty lines tore apart. */
	private List<Block> joined() {
		List<Block> result = new ArrayList<>();
		for (Block block : blocks) {
			Block last = result.isEmpty() ? null : result.getLast();
			if (last != null && !block.marked && belongTogether(last, block)) {
				result.set(result.size() - 1, last.with(last.text + ' ' + block.text));
			} else {
				result.add(block);
			}
		}
		return result;
	}

	private static boolean belongTogether(Block last, Block block) {
		if (Footnotes.isOnlyMarkers(block.text)) {
			return true;
		}
		if (last.marked || Labels.article(block.text).isPresent() || Labels.isDivision(block.text)
				|| Labels.isDivision(last.text)) {
			return false;
		}
		if (Labels.endsWithArticlePrefix(last.text) && last.text.length() < 30 || hasOpenBracket(last.text)) {
			return true;
		}
		Matcher lower = Pattern.compile("^[\\p{Ll}]").matcher(block.text);
		return lower.find() && !Labels.isItem(block.text) && !endsClauseStrictly(last.text)
				&& Labels.article(last.text).filter(label -> label.rest().isEmpty()).isEmpty();
	}

	private static boolean endsClauseStrictly(String text) {
		String end = Footnotes.withoutMarkers(text);
		if (end.endsWith("(…)") || end.endsWith("(...)")) {
			return false;
		}
		return end.isEmpty() || ".,;:)\"”".indexOf(end.charAt(end.length() - 1)) >= 0;
	}

	/** Whether an amendment tag was opened and not closed. */
	private static boolean hasOpenBracket(String text) {
		int open = text.lastIndexOf('(');
		return open >= 0 && text.indexOf(')', open) < 0
				&& AmendmentTags.startsLikeTag(text.substring(open));
	}
}
