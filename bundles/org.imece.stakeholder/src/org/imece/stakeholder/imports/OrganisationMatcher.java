/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.imece.core.text.Folding;
import org.imece.model.stakeholder.Identifier;
import org.imece.model.stakeholder.Organisation;
import org.imece.stakeholder.party.RegisterNumber;

/**
 * Says whether an organisation is known. Identity is the same register number, or exactly the same name in the same
 * province; a name that is the same but for case and accents makes a candidate, never an identity.
 *
 * @param <K> what stands for a known organisation
 */
final class OrganisationMatcher<K> {

	private record Known<K>(K key, String name, String province, Map<String, String> numbers) {
	}

	private final Map<String, Known<K>> byId = new HashMap<>();
	private final Map<String, Known<K>> byNumber = new HashMap<>();
	private final Map<String, List<Known<K>>> byName = new HashMap<>();
	private final Map<String, Known<K>> byFold = new HashMap<>();

	void add(K key, Organisation organisation) {
		Known<K> known = new Known<>(key, organisation.getNames().stream().map(Map.Entry::getValue).findFirst().orElse(""),
				province(organisation), numbers(organisation));
		if (organisation.getId() != null) {
			byId.putIfAbsent(organisation.getId(), known);
		}
		known.numbers().forEach((scheme, number) -> byNumber.putIfAbsent(scheme + '\n' + number, known));
		for (var name : organisation.getNames()) {
			byName.computeIfAbsent(name.getValue() + '\n' + known.province(), text -> new ArrayList<>(1)).add(known);
			byFold.putIfAbsent(Folding.fold(name.getValue()), known);
		}
	}

	/** The known organisation that this one is. */
	Optional<K> identify(Organisation organisation) {
		if (organisation.getId() != null && byId.containsKey(organisation.getId())) {
			return Optional.of(byId.get(organisation.getId()).key());
		}
		Map<String, String> numbers = numbers(organisation);
		Optional<K> sameNumber = numbers.entrySet().stream()
				.map(number -> byNumber.get(number.getKey() + '\n' + number.getValue())).filter(Objects::nonNull)
				.map(Known::key).findFirst();
		if (sameNumber.isPresent()) {
			return sameNumber;
		}
		String province = province(organisation);
		return organisation.getNames().stream()
				.flatMap(name -> byName.getOrDefault(name.getValue() + '\n' + province, List.of()).stream())
				.filter(known -> !contradict(known.numbers(), numbers)).map(Known::key).findFirst();
	}

	/** Two numbers of one register are two organisations, however alike their names. */
	private static boolean contradict(Map<String, String> some, Map<String, String> others) {
		return some.entrySet().stream().anyMatch(number -> others.containsKey(number.getKey())
				&& !others.get(number.getKey()).equals(number.getValue()));
	}

	/** Name of an organisation that might be the same, for the user to look at. */
	Optional<String> candidate(Organisation organisation) {
		return organisation.getNames().stream().map(name -> byFold.get(Folding.fold(name.getValue())))
				.filter(Objects::nonNull).map(Known::name).findFirst();
	}

	private static String province(Organisation organisation) {
		return organisation.getAddresses().isEmpty() ? ""
				: Objects.requireNonNullElse(organisation.getAddresses().get(0).getProvince(), "");
	}

	private static Map<String, String> numbers(Organisation organisation) {
		Map<String, String> numbers = new HashMap<>();
		for (Identifier identifier : organisation.getIdentifiers()) {
			if (identifier.getScheme() != null && identifier.getValue() != null) {
				RegisterNumber number = new RegisterNumber(identifier.getScheme(), identifier.getValue());
				if (number.identifies()) {
					numbers.put(number.scheme(), number.key());
				}
			}
		}
		return numbers;
	}
}
