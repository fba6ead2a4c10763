/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.parties.internal;

import java.util.List;

import org.imece.core.store.RecordHeader;
import org.imece.model.PartialDate;
import org.imece.ui.list.IRecordRow;

/**
 * What the list shows of a party.
 *
 * @param kind     in words
 * @param country  in words
 * @param place    country code and province
 * @param roles    labels of the roles held today, the most telling first
 * @param contact  date of the last engagement; {@code null} if there was none
 * @param searched folded words by which the row is found
 */
record PartyRow(RecordHeader header, boolean person, String name, String kind, String country, String place, String region,
		String sector, List<String> roles, PartialDate contact, String searched) implements IRecordRow {

	PartyRow {
		roles = List.copyOf(roles);
	}

	PartyRow withContact(PartialDate last) {
		return new PartyRow(header, person, name, kind, country, place, region, sector, roles, last, searched);
	}

	/** The role shown in the list. */
	String role() {
		return roles.isEmpty() ? "" : roles.get(0);
	}
}
