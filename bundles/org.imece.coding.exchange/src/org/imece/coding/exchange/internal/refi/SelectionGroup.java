/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imece.core.project.RecordReader;
import org.imece.model.coding.Area;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Region;
import org.imece.model.coding.TimeSpan;

/**
 * Codings of the same passage that share a selection.
 *
 * @param guid    of the selection
 * @param codings the one with a memo first, so that a reader gives it the comment of the selection
 */
record SelectionGroup(String guid, List<Coding> codings) {

	/** Groups the codings of a document; a coding that was moved since it shared a selection gets one of its own. */
	static List<SelectionGroup> of(Stream<Coding> codings) {
		Map<String, List<Coding>> byPlace = new LinkedHashMap<>();
		codings.sorted(Comparator.comparingInt(Coding::getStart).thenComparing(Coding::getEnd)
				.thenComparing(coding -> coding.getCode() == null ? "" : RecordReader.targetId(coding.getCode()))
				.thenComparing(Coding::getId))
				.forEach(coding -> byPlace.computeIfAbsent(guid(coding) + place(coding), key -> new ArrayList<>())
						.add(coding));
		Set<String> used = new HashSet<>();
		List<SelectionGroup> groups = new ArrayList<>();
		byPlace.values().forEach(same -> {
			same.sort(Comparator.comparing(coding -> hasMemo(coding) ? 0 : 1));
			String guid = guid(same.get(0));
			groups.add(new SelectionGroup(used.add(guid) ? guid : CodingMapper.selectionGuid(same.get(0)),
					List.copyOf(same)));
		});
		return groups;
	}

	private static String guid(Coding coding) {
		if (coding.getSelection() != null && !coding.getSelection().isEmpty()) {
			return coding.getSelection();
		}
		return hasCode(coding) ? CodingMapper.selectionGuid(coding) : coding.getId();
	}

	private static String place(Coding coding) {
		return " " + coding.getStart() + ' ' + coding.getEnd() + switch (coding.getRegion()) {
		case TimeSpan span -> " t" + span.getBegin() + ' ' + span.getEnd();
		case Area area -> " a" + area.getPage() + ' ' + area.getLeft() + ' ' + area.getTop() + ' ' + area.getRight()
				+ ' ' + area.getBottom();
		case null, default -> isWhole(coding) ? " whole" : "";
		};
	}

	static boolean hasMemo(Coding coding) {
		return coding.getMemo() != null && !coding.getMemo().isBlank();
	}

	static boolean hasCode(Coding coding) {
		return coding.eGet(CodingPackage.Literals.CODING__CODE, false) != null;
	}

	private static boolean isWhole(Coding coding) {
		return coding.getProperties().containsKey(Kept.WHOLE);
	}

	Coding first() {
		return codings.get(0);
	}

	int start() {
		return first().getStart();
	}

	int end() {
		return first().getEnd();
	}

	/** {@code null} if it is in the text only. */
	Region region() {
		return first().getRegion();
	}

	/** Whether the codings are of the source as a whole, which has a text of this length; 0 if it has none. */
	boolean isWhole(int length) {
		return region() == null && start() == 0 && end() == length && hasCode(first())
				&& (length == 0 || isWhole(first()));
	}

	/** What a property of one of the codings says of the selection. */
	Optional<String> property(String key) {
		return codings.stream().map(coding -> coding.getProperties().get(key)).filter(value -> value != null)
				.findFirst();
	}
}
