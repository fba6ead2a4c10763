/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.imece.model.coding.Document;
import org.imece.model.stakeholder.Party;

/** A search through several texts: what is surely a name in one place is looked for everywhere else. */
final class NameSearch {

	private static final int SHORT_LABEL = 3;

	private final Lexicon lexicon = new Lexicon();
	private final KnownNames known = new KnownNames(lexicon);

	NameSearch(PseudonymKey key) {
		key.entries().forEach(entry -> entry.names().forEach(name -> {
			if (entry.kind() == NameKind.PERSON || entry.kind() == NameKind.ORGANISATION
					|| entry.kind() == NameKind.OTHER) {
				known.add(name, entry.kind(), true);
			}
		}));
	}

	/** Names of the registry. */
	void know(Party party) {
		PartyNames.addTo(known, party);
	}

	/** Names of speakers, unless they only say which part somebody has. */
	void know(Document document) {
		document.getSpeakers().forEach(speaker -> {
			String label = speaker.getLabel() == null ? "" : speaker.getLabel();
			String first = label.split("[ .(\\d]", 2)[0];
			if (label.length() > SHORT_LABEL && !lexicon.isNoName(first)) {
				known.add(label.replaceAll("\\(.*", ""), NameKind.PERSON, true);
			}
			if (speaker.getParty() != null && !speaker.getParty().eIsProxy()) {
				know(speaker.getParty());
			}
		});
	}

	/** @param texts by identifier of their document */
	List<NameCandidate> find(Map<String, String> texts, SubMonitor monitor) {
		monitor.setWorkRemaining(2 * texts.size());
		NameFinder finder = new NameFinder(lexicon, known);
		List<NameCandidate> sure = new ArrayList<>();
		texts.forEach((id, text) -> {
			monitor.split(1);
			NameGroups groups = new NameGroups();
			finder.find(text).forEach(found -> groups.add(found, Occurrence.of(id, text, found.start(), found.end())));
			groups.candidates().stream().filter(NameCandidate::certain).forEach(sure::add);
		});
		for (NameCandidate candidate : sure) {
			if (candidate.kind() == NameKind.PERSON || candidate.kind() == NameKind.ORGANISATION) {
				candidate.forms().forEach(form -> known.add(form, candidate.kind(), true));
			}
		}
		NameGroups groups = new NameGroups();
		texts.forEach((id, text) -> {
			monitor.split(1);
			finder.find(text).forEach(found -> groups.add(found, Occurrence.of(id, text, found.start(), found.end())));
		});
		return groups.candidates();
	}
}
