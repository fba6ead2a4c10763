/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.coding.segment.Passages;

/** Finds the passage that a row of a table quotes. */
final class PassageFinder {

	private final String text;

	PassageFinder(String text) {
		this.text = text;
	}

	/** A place in the text. */
	record Place(int start, int end) {
	}

	/**
	 * The places where a passage occurs: as it is, or with other white space.
	 *
	 * @param beginning of the passage, in code points or as the number of its line; chooses among several
	 */
	List<Place> find(String passage, String beginning) {
		List<Place> places = exact(passage);
		if (places.isEmpty()) {
			places = tolerant(passage);
		}
		if (places.size() < 2) {
			return places;
		}
		List<Place> meant = places.stream().filter(place -> isAt(place, beginning)).toList();
		return meant.size() == 1 ? meant : places;
	}

	private List<Place> exact(String passage) {
		List<Place> places = new ArrayList<>();
		for (int at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
			places.add(new Place(at, at + passage.length()));
		}
		return places;
	}

	private List<Place> tolerant(String passage) {
		StringBuilder pattern = new StringBuilder();
		for (String word : passage.strip().split("\\s+")) {
			pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
		}
		List<Place> places = new ArrayList<>();
		Matcher matcher = Pattern.compile(pattern.toString()).matcher(text);
		while (matcher.find()) {
			places.add(new Place(matcher.start(), matcher.end()));
		}
		return places;
	}

	private boolean isAt(Place place, String beginning) {
		return beginning.equals(String.valueOf(text.codePointCount(0, place.start())))
				|| beginning.equals(String.valueOf(Passages.line(text, place.start())));
	}
}
