/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.SyncPoint;
import org.imece.model.coding.Turn;

/**
 * Recognises who speaks when in a transcript. A turn starts at a line such as {@code Ayşe Demir: ...}, {@code M: ...}
 * or {@code [00:12:31] M: ...} and ends before the next one. A label counts only if it starts at least two lines, or
 * is one of two or more short ones ({@code M:}, {@code G:}), so that "Not: ..." does not become a speaker. Time stamps
 * {@code [00:12:31]}, {@code (12:31)} and {@code #00:12:31-5#} become sync points.
 *
 * @since 0.1
 */
public final class Transcript {

	private static final String TIME = "[\\[(#]?(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?:[.,-](\\d{1,3}))?[\\])#]?";
	private static final Pattern BRACKETED_TIME = Pattern
			.compile("[\\[(#](?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?:[.,-](\\d{1,3}))?[\\])#]");
	private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’-]*";
	private static final Pattern LABEL = Pattern.compile("^[ \\t]*(?:" + TIME + "[ \\t]*)?(" + WORD + "(?:[ ]" + WORD
			+ "){0,3}(?:[ ]?\\([^()\\n]{1,30}\\))?)[ ]?:(?=\\s|$)", Pattern.MULTILINE);
	private static final int LABEL_GROUP = 5;
	private static final int SHORT_LABEL = 3;

	private Transcript() {
	}

	private record Start(int offset, String label) {
	}

	/** Replaces speakers, turns and sync points of a document by what its text shows. */
	public static void recognise(Document document) {
		document.getSpeakers().clear();
		recogniseSpeakers(document);
		document.getSyncPoints().clear();
		if (document.getText() != null) {
			addSyncPoints(document, document.getText());
		}
	}

	/**
	 * Replaces speakers and turns of a document by what its text shows now. Speakers whose label is still there are
	 * kept, with the persons that they are.
	 */
	public static void recogniseSpeakers(Document document) {
		String text = document.getText() == null ? "" : document.getText();
		document.getTurns().clear();
		Map<String, Speaker> known = new LinkedHashMap<>();
		document.getSpeakers().forEach(speaker -> known.putIfAbsent(speaker.getLabel(), speaker));
		List<Speaker> speaking = addTurns(document, text, starts(text), known);
		document.getSpeakers().retainAll(speaking);
	}

	private static List<Start> starts(String text) {
		List<Start> starts = new ArrayList<>();
		Map<String, Integer> counts = new HashMap<>();
		Matcher matcher = LABEL.matcher(text);
		while (matcher.find()) {
			String label = matcher.group(LABEL_GROUP);
			if (label.chars().anyMatch(Character::isLetter)) {
				starts.add(new Start(matcher.start(), label));
				counts.merge(label, 1, Integer::sum);
			}
		}
		boolean severalShort = counts.keySet().stream().filter(Transcript::isShort).count() >= 2;
		starts.removeIf(start -> counts.get(start.label()) < 2 && !(severalShort && isShort(start.label())));
		return starts;
	}

	private static boolean isShort(String label) {
		return label.length() <= SHORT_LABEL && label.chars().noneMatch(Character::isLowerCase);
	}

	private static List<Speaker> addTurns(Document document, String text, List<Start> starts,
			Map<String, Speaker> speakers) {
		List<Speaker> speaking = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			Start start = starts.get(i);
			Speaker speaker = speakers.computeIfAbsent(start.label(), label -> {
				Speaker added = CodingFactory.eINSTANCE.createSpeaker();
				added.setLabel(label);
				document.getSpeakers().add(added);
				return added;
			});
			int end = i + 1 < starts.size() ? starts.get(i + 1).offset() : text.length();
			while (end > start.offset() && Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
			Turn turn = CodingFactory.eINSTANCE.createTurn();
			turn.setStart(start.offset());
			turn.setEnd(end);
			turn.setSpeaker(speaker);
			document.getTurns().add(turn);
			speaking.add(speaker);
		}
		return speaking;
	}

	private static void addSyncPoints(Document document, String text) {
		Matcher matcher = BRACKETED_TIME.matcher(text);
		while (matcher.find()) {
			int minutes = Integer.parseInt(matcher.group(2));
			int seconds = Integer.parseInt(matcher.group(3));
			if (seconds > 59 || matcher.group(1) != null && minutes > 59) {
				continue;
			}
			long hours = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
			SyncPoint point = CodingFactory.eINSTANCE.createSyncPoint();
			point.setPosition(matcher.start());
			point.setMillis((hours * 3600 + minutes * 60L + seconds) * 1000 + millis(matcher.group(4)));
			document.getSyncPoints().add(point);
		}
	}

	private static int millis(String fraction) {
		return fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
	}
}
