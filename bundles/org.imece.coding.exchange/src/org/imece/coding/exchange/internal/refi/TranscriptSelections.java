/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.imece.coding.exchange.internal.Messages;

/** Selections of a transcript, which run from one sync point to another. */
final class TranscriptSelections {

	private final RefiContext context;
	private final String place;

	TranscriptSelections(RefiContext context, String place) {
		this.context = context;
		this.place = place;
	}

	List<Passage> place(QdeNode transcript, SourceText text, OffsetConvention convention) {
		List<QdeNode> selections = transcript.children("TranscriptSelection").toList();
		if (selections.isEmpty()) {
			return List.of();
		}
		int[] offsets = convention.offsets(text.raw());
		Map<String, Integer> positions = new HashMap<>();
		Map<String, Long> times = new HashMap<>();
		transcript.children("SyncPoint").forEach(point -> {
			positions.put(point.id(), point.number("position").orElse(-1));
			point.longNumber("timeStamp").ifPresent(time -> times.put(point.id(), time));
		});
		List<Passage> passages = new ArrayList<>();
		for (QdeNode selection : selections) {
			int from = positions.getOrDefault(selection.id("fromSyncPoint"), -1);
			int to = positions.getOrDefault(selection.id("toSyncPoint"), -1);
			if (from < 0 || to < from || to >= offsets.length || offsets[from] < 0 || offsets[to] < 0) {
				context.tally().refuse(PassagePlacer.items(selection), place, Messages.Refi_syncPointUnknown);
			} else {
				Long begin = times.get(selection.id("fromSyncPoint"));
				Long end = times.get(selection.id("toSyncPoint"));
				passages.add(new Passage(selection, offsets[from], offsets[to],
						begin == null || end == null ? null : Regions.time(begin, Math.max(begin, end)), null));
			}
		}
		return passages;
	}
}
