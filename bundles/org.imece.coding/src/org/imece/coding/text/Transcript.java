/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.SyncPoint;
import org.imece.model.coding.Turn;

/**
 * Recognises who speaks when in a transcript. A turn starts at a line such as {@code Ayşe Demir: ...}, {@code M: ...},
 * {@code [00:12:31] M: ...} or {@code Ayşe Demir (00:12:31)} and ends before the next one. So that "Not: ..." does not
 * become a speaker, a label counts only if
 * <ul>
 * <li>it starts at least two lines, or
 * <li>it is one of two or more short ones ({@code M:}, {@code G:}), or
 * <li>it names a part in an interview ({@code Görüşmeci:}, {@code Interviewer 2:}), or
 * <li>its line has a time stamp, as those of other speakers have.
 * </ul>
 * Time stamps at the beginning of a line, and {@code [00:12:31]}, {@code (00:12:31)} and {@code #00:12:31-5#} anywhere,
 * become sync points; a time of day in the text, {@code 14:30} or {@code (14:30)}, does not.
 *
 * @since 0.1
 */
public final class Transcript {

	private static final Pattern INLINE_TIME = Pattern.compile("\\[" + TranscriptLine.TIME + "\\]|#"
			+ TranscriptLine.TIME + "#|\\((\\d{1,2}):(\\d{1,2}):(\\d{2})(?:[.,-](\\d{1,3}))?\\)");
	private static final int SHORT_LABEL = 3;
	private static final Locale TURKISH = Locale.of("tr");
	private static final Set<String> PARTS = Set.of(("görüşmeci görüşülen katılımcı moderatör "
			+ "araştırmacı soru yanıt cevap konuşmacı sunucu interviewer interviewee participant respondent moderator "
			+ "researcher question answer speaker facilitator").split(" "));

	private Transcript() {
	}

	private record Start(int offset, String label, boolean timed) {
	}

	/** Replaces speakers, turns and sync points of a document by what its text shows. */
	public static void recognise(Document document) {
		recogniseSpeakers(document);
		document.getSyncPoints().clear();
		times(document.getText() == null ? "" : document.getText()).forEach((position, millis) -> {
			SyncPoint point = CodingFactory.eINSTANCE.createSyncPoint();
			point.setPosition(position);
			point.setMillis(millis);
			document.getSyncPoints().add(point);
		});
	}

	/**
	 * Replaces speakers and turns of a document by what its text shows now. Speakers whose label is still there are
	 * kept, with the persons that they are.
	 */
	public static void recogniseSpeakers(Document document) {
		String text = document.getText() == null ? "" : document.getText();
		List<Start> starts = new ArrayList<>();
		forEachLine(text, (start, line) -> {
			if (line.label() != null) {
				starts.add(new Start(start, line.label(), line.hasTime()));
			}
		});
		keepSpeakers(starts);
		setTurns(document, text, starts);
	}

	private static void forEachLine(String text, BiConsumer<Integer, TranscriptLine> consumer) {
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			consumer.accept(start, TranscriptLine.of(text.substring(start, end), start));
			start = end + 1;
		}
	}

	private static Map<Integer, Long> times(String text) {
		Map<Integer, Long> times = new TreeMap<>();
		forEachLine(text, (start, line) -> {
			if (line.hasTime()) {
				times.put(line.time(), line.millis());
			}
		});
		addInlineTimes(text, times);
		return times;
	}

	private static void addInlineTimes(String text, Map<Integer, Long> times) {
		Matcher matcher = INLINE_TIME.matcher(text);
		while (matcher.find()) {
			for (int form = 1; form <= matcher.groupCount(); form += 4) {
				if (matcher.group(form + 1) != null) {
					long millis = TranscriptLine.millis(matcher.group(form), matcher.group(form + 1),
							matcher.group(form + 2), matcher.group(form + 3));
					if (millis >= 0) {
						times.putIfAbsent(matcher.start(), millis);
					}
				}
			}
		}
	}

	private static void keepSpeakers(List<Start> starts) {
		Map<String, Integer> counts = new HashMap<>();
		starts.forEach(start -> counts.merge(start.label(), 1, Integer::sum));
		boolean severalShort = counts.keySet().stream().filter(Transcript::isShort).count() >= 2;
		boolean severalTimed = starts.stream().filter(Start::timed).count() >= 2;
		starts.removeIf(start -> counts.get(start.label()) < 2 && !(severalShort && isShort(start.label()))
				&& !(severalTimed && start.timed()) && !isPart(start.label()));
	}

	private static boolean isShort(String label) {
		return label.length() <= SHORT_LABEL && label.chars().noneMatch(Character::isLowerCase);
	}

	private static boolean isPart(String label) {
		String first = label.split("[ .(\\d]", 2)[0];
		return PARTS.contains(first.toLowerCase(TURKISH)) || PARTS.contains(first.toLowerCase(Locale.ROOT));
	}

	private static void setTurns(Document document, String text, List<Start> starts) {
		Map<String, Speaker> known = new HashMap<>();
		document.getSpeakers().forEach(speaker -> known.put(speaker.getLabel(), speaker));
		Map<String, Speaker> speakers = new LinkedHashMap<>();
		List<Turn> turns = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			Start start = starts.get(i);
			int end = i + 1 < starts.size() ? starts.get(i + 1).offset() : text.length();
			while (end > start.offset() && Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
			Turn turn = CodingFactory.eINSTANCE.createTurn();
			turn.setStart(start.offset());
			turn.setEnd(end);
			turn.setSpeaker(speakers.computeIfAbsent(start.label(),
					label -> known.getOrDefault(label, CodingFactory.eINSTANCE.createSpeaker())));
			turn.getSpeaker().setLabel(start.label());
			turns.add(turn);
		}
		document.getTurns().clear();
		document.getSpeakers().retainAll(speakers.values());
		speakers.values().stream().filter(speaker -> speaker.eContainer() == null)
				.forEach(document.getSpeakers()::add);
		document.getTurns().addAll(turns);
	}
}
