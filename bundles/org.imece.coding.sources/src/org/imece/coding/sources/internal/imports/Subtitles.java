/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * The cues of a subtitle file: SubRip as players read it, and WebVTT (W3C, 4 April 2019, section 4). Formatting is left
 * out; the voice of a cue ({@code <v Ad>}) becomes its speaker.
 */
final class Subtitles {

	private static final Pattern TIMES = Pattern.compile(
			"[ \\t]*(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})[ \\t]*-->[ \\t]*(?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}.*");
	private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ \\t>]*)?[ \\t]+([^>]*)>");
	private static final Pattern TAG = Pattern.compile("</?[^<>\\n]{0,200}>|\\{\\\\[^}\\n]{0,100}\\}");

	/** @param voice empty if nobody is named */
	record Cue(long millis, String voice, String text) {
	}

	private final List<Cue> cues = new ArrayList<>();
	private int backwards;

	private Subtitles() {
	}

	/** @param text canonical */
	static Subtitles of(String text) {
		Subtitles subtitles = new Subtitles();
		String[] lines = text.split("\n", -1);
		int at = 0;
		while (at < lines.length) {
			Matcher times = TIMES.matcher(lines[at]);
			at++;
			if (times.matches()) {
				StringBuilder content = new StringBuilder();
				while (at < lines.length && !lines[at].isBlank() && !TIMES.matcher(lines[at]).matches()) {
					content.append(lines[at]).append('\n');
					at++;
				}
				subtitles.add(millis(times), content.toString());
			}
		}
		return subtitles;
	}

	private static long millis(Matcher times) {
		long hours = times.group(1) == null ? 0 : Long.parseLong(times.group(1));
		String fraction = (times.group(4) + "00").substring(0, 3);
		return (hours * 3600 + Long.parseLong(times.group(2)) * 60 + Long.parseLong(times.group(3))) * 1000
				+ Long.parseLong(fraction);
	}

	/** A cue in which several speak becomes one for each of them. */
	private void add(long millis, String content) {
		if (!cues.isEmpty() && millis < cues.get(cues.size() - 1).millis()) {
			backwards++;
		}
		Matcher voice = VOICE.matcher(content);
		int from = 0;
		String speaker = "";
		while (voice.find()) {
			addPart(millis, speaker, content.substring(from, voice.start()));
			speaker = Parser.unescapeEntities(voice.group(1), false).strip();
			from = voice.end();
		}
		addPart(millis, speaker, content.substring(from));
	}

	private void addPart(long millis, String voice, String raw) {
		String plain = Parser.unescapeEntities(TAG.matcher(raw).replaceAll(""), false);
		String text = plain.replaceAll("[\\u200E\\u200F]", "").strip().replaceAll("\\s*\\n\\s*", " ");
		if (!text.isEmpty()) {
			cues.add(new Cue(millis, voice, text));
		}
	}

	List<Cue> cues() {
		return cues;
	}

	/** Cues that begin before the one that stands before them. */
	int backwards() {
		return backwards;
	}

	/** One line for each cue; where the voice changes, the line begins with its name. */
	ReadText text() {
		StringBuilder text = new StringBuilder();
		List<ReadText.TimeMark> times = new ArrayList<>();
		List<ReadText.VoiceMark> voices = new ArrayList<>();
		String voice = "";
		int begun = -1;
		for (Cue cue : cues) {
			if (!cue.voice().equals(voice) && begun >= 0) {
				voices.add(new ReadText.VoiceMark(begun, text.length(), voice));
				begun = -1;
			}
			if (!text.isEmpty()) {
				text.append('\n');
			}
			times.add(new ReadText.TimeMark(text.length(), cue.millis()));
			if (!cue.voice().equals(voice)) {
				voice = cue.voice();
				if (!voice.isEmpty()) {
					begun = text.length();
					text.append(voice).append(": ");
				}
			}
			text.append(cue.text());
		}
		if (begun >= 0) {
			voices.add(new ReadText.VoiceMark(begun, text.length(), voice));
		}
		ReadText read = new ReadText(text.toString());
		read.times.addAll(times);
		read.voices.addAll(voices);
		return read;
	}
}
