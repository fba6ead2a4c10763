/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.model.PartialDate;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.RoleKind;

/**
 * Who belongs to whom on a day. What is current is derived from the times of the roles, never stored, so that the end
 * of one role leaves the others alone and an old conversation keeps the organisation of its day.
 *
 * @since 0.1
 */
public final class Affiliations {

	/** Roles that speak for somebody go first, then those that tell most about a person. */
	private static final Comparator<Role> TELLING = Comparator.comparing((Role role) -> !role.isRepresentative())
			.thenComparing(role -> role.getKind() == RoleKind.MEMBER || role.getKind() == RoleKind.OTHER)
			.thenComparing(role -> role.getFrom() == null ? PartialDate.ofYear(0) : role.getFrom(),
					Comparator.reverseOrder());

	private Affiliations() {
	}

	/**
	 * Whether a role may have been held on a day: a date known to the year or month counts from the first to the last
	 * day that it may mean; a missing date is open.
	 */
	public static boolean isHeld(Role role, LocalDate day) {
		return (role.getFrom() == null || !role.getFrom().firstDay().isAfter(day))
				&& (role.getTo() == null || !role.getTo().lastDay().isBefore(day));
	}

	/** Roles of a party towards others on a day, the most telling first. */
	public static List<Role> at(Party party, LocalDate day) {
		return party.getRoles().stream().filter(role -> role.getObject() != null && isHeld(role, day)).sorted(TELLING)
				.toList();
	}

	/** The role in which a party took part in something that happened on a date. */
	public static Optional<Role> roleAt(Party party, PartialDate date) {
		return at(party, (date == null ? PartialDate.of(LocalDate.now()) : date).firstDay()).stream().findFirst();
	}

	/**
	 * Roles that others have towards a party on a day: the people and members of an organisation.
	 *
	 * @param day {@code null} for all times
	 */
	public static List<Role> towards(IResearchProject project, Party object, LocalDate day) throws CoreException {
		return towards(project, project.referencing(object), object, day);
	}

	/**
	 * As {@link #towards(IResearchProject, Party, LocalDate)}, in two steps: looking up the records may take a moment and
	 * can be done in the background, reading them is for the model thread.
	 *
	 * @param records those that refer to the party
	 */
	public static List<Role> towards(IResearchProject project, List<RecordHeader> records, Party object, LocalDate day) {
		List<Role> roles = new ArrayList<>();
		for (RecordHeader header : records) {
			project.root(header.id()).filter(Party.class::isInstance).map(Party.class::cast)
					.ifPresent(party -> party.getRoles().stream()
							.filter(role -> role.getObject() == object && (day == null || isHeld(role, day)))
							.forEach(roles::add));
		}
		return roles;
	}
}
