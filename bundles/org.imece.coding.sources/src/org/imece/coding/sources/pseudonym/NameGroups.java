/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;


/** Puts the places of one name together, and the first or last name alone with the whole name if only one fits. */
final class NameGroups {

	/** One name while it is gathered. */
	private static final class Group {

		private NameKind kind;
		private boolean certain;
		private final Set<String> forms = new LinkedHashSet<>();
		private final NavigableMap<Integer, Occurrence> occurrences = new TreeMap<>();

		private Group(NameKind kind) {
			this.kind = kind;
		}

		private void take(NameKind other, boolean isCertain, int order, Occurrence occurrence) {
			if (kind == NameKind.OTHER) {
				kind = other;
			}
			certain |= isCertain;
			forms.add(occurrence.text().replaceAll("\\s+", " "));
			occurrences.put(order, occurrence);
		}

		private String name() {
			return forms.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
		}

		private NameCandidate candidate() {
			return new NameCandidate(kind, name(), forms, certain, List.copyOf(occurrences.values()));
		}
	}

	private final Map<String, Group> groups = new LinkedHashMap<>();
	private int count;

	void add(Found found, Occurrence occurrence) {
		String identity = switch (found.kind()) {
		case PHONE, NATIONAL_ID -> found.kind() + occurrence.text().replaceAll("\\D", "").replaceFirst("^0*(90)?0?", "");
		case IBAN, PLATE -> found.kind() + occurrence.text().replace(" ", "");
		default -> PseudonymKey.identity(occurrence.text());
		};
		groups.computeIfAbsent(identity, key -> new Group(found.kind())).take(found.kind(), found.certain(), count++,
				occurrence);
	}

	/** In the order in which they first occur. */
	List<NameCandidate> candidates() {
		Map<String, Set<Group>> whole = new HashMap<>();
		groups.forEach((identity, group) -> {
			String[] words = identity.split(" ");
			if (group.kind == NameKind.PERSON && words.length > 1) {
				whole.computeIfAbsent(words[0], word -> new HashSet<>()).add(group);
				whole.computeIfAbsent(words[words.length - 1], word -> new HashSet<>()).add(group);
			}
		});
		List<Group> separate = new ArrayList<>();
		groups.forEach((identity, group) -> {
			Set<Group> owners = group.kind == NameKind.PERSON || group.kind == NameKind.OTHER
					? whole.getOrDefault(identity, Set.of())
					: Set.of();
			if (owners.size() == 1) {
				Group owner = owners.iterator().next();
				owner.forms.addAll(group.forms);
				owner.occurrences.putAll(group.occurrences);
			} else {
				separate.add(group);
			}
		});
		return separate.stream().sorted(Comparator.comparing((Group group) -> group.occurrences.firstKey()))
				.map(Group::candidate).toList();
	}
}
