/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an {@link EditingRun} said that it did. */
final class Ledger {

	/** One edit: digests of the records it changed, "-" for a deleted one. */
	record Edit(long nanoTime, Map<String, String> records) {
	}

	final List<Edit> edits = new ArrayList<>();
	long committed;
	volatile long killed;

	void add(String line) {
		String[] words = line.split(" ");
		if (words[0].equals("C")) {
			committed = Long.parseLong(words[1]);
			return;
		}
		if (!line.startsWith("E " + (edits.size() + 1) + ' ')) {
			return; // the last line, torn by the kill
		}
		Map<String, String> records = new HashMap<>();
		for (int i = 2; i < words.length; i++) {
			int sign = words[i].indexOf('=');
			records.put(words[i].substring(0, sign), words[i].substring(sign + 1));
		}
		edits.add(new Edit(System.nanoTime(), records));
	}

	/** Number of the last edit before a moment; 0 if there is none. */
	long lastBefore(long nanoTime) {
		long last = 0;
		while (last < edits.size() && edits.get((int) last).nanoTime() - nanoTime < 0) {
			last++;
		}
		return last;
	}

	/**
	 * @return number of the last edit after which the records were as they were found; -1 if there is none. One more
	 *         than was said is possible: the kill may come between an edit and its line
	 */
	long find(Map<String, String> before, Map<String, String> found) {
		Map<String, String> state = new HashMap<>(before);
		long last = state.equals(found) ? 0 : -1;
		for (int i = 0; i < edits.size(); i++) {
			edits.get(i).records().forEach((id, digest) -> {
				if (digest.equals("-")) {
					state.remove(id);
				} else {
					state.put(id, digest);
				}
			});
			if (state.equals(found)) {
				last = i + 1;
			}
		}
		return last;
	}
}
