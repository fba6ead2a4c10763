/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.search.ISearchContribution;
import org.imece.core.search.SearchText;
import org.imece.model.core.Element;
import org.imece.model.core.Note;
import org.imece.model.stakeholder.ContactPoint;
import org.imece.model.stakeholder.Identifier;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.Role;

/** Names, descriptions, numbers, contacts, notes and roles of parties. */
public final class PartyTexts implements ISearchContribution {

	@Override
	public void texts(Element root, Consumer<SearchText> texts) {
		if (root instanceof Party party) {
			write(party, Texts.of(party, texts));
			for (Role role : party.getRoles()) {
				new Texts(role, Titles.of(party, "tr"), texts).write(role.getTitle());
			}
		}
	}

	private static void write(Party party, Texts texts) {
		List<String> keys = new ArrayList<>();
		party.getIdentifiers().stream().map(Identifier::getValue).filter(Objects::nonNull).forEach(keys::add);
		party.getContactPoints().stream().map(ContactPoint::getValue).filter(Objects::nonNull).forEach(keys::add);
		if (party.getNames().isEmpty()) {
			texts.write("", Titles.of(party, "tr"), keys);
		}
		texts.localized(party.getNames(), keys);
		if (party instanceof Person person && !person.getNames().isEmpty()) {
			texts.write(person.getFamilyName());
		}
		party.getNameVariants().forEach(name -> texts.write(name.getLanguage(), name.getText(), keys));
		texts.localized(party.getDescriptions(), List.of());
		party.getNotes().stream().map(Note::getText).forEach(texts::write);
		party.getProperties().forEach(property -> texts.write(property.getValue()));
		if (!party.getTags().isEmpty()) {
			texts.write(String.join(", ", party.getTags()));
		}
	}
}
