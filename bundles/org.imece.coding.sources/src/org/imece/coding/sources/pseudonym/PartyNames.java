/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Person;

/** What the registry calls somebody. */
final class PartyNames {

	private PartyNames() {
	}

	static void addTo(KnownNames known, Party party) {
		NameKind kind = party instanceof Organisation ? NameKind.ORGANISATION : NameKind.PERSON;
		List<String> names = new ArrayList<>(party.getNames().values());
		party.getNameVariants().forEach(variant -> names.add(variant.getText()));
		names.stream().filter(Objects::nonNull).forEach(name -> known.add(name, kind, true));
		if (party instanceof Person person) {
			String given = Objects.toString(person.getGivenName(), "").strip();
			String family = Objects.toString(person.getFamilyName(), "").strip();
			known.add(given + ' ' + family, kind, true);
			known.add(given, kind, true);
			known.add(family, kind, false); // Demir, Kaya and Taş are words too
		}
	}
}
