/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.check;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.Titles;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.RoleKind;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.party.LegalBases;
import org.imece.stakeholder.text.Messages;

/**
 * Memberships of persons in associations, foundations and unions, which are special-category data (KVKK m. 6/1), without a
 * ground of m. 6/3 and without the role being public representation.
 */
public final class MembershipBasisCheck extends RecordCheck {

	public MembershipBasisCheck() {
		super("membershipWithoutBasis", Literals.PERSON);
	}

	@Override
	void check(Element root, String language, Report report) {
		Person person = (Person) root;
		LocalDate today = LocalDate.now();
		if (LegalBases.allowSpecialCategories(person, today)) {
			return;
		}
		person.getRoles().stream().filter(MembershipBasisCheck::isPrivateMembership)
				.forEach(role -> report.add(Severity.ERROR, role, NLS.bind(Messages.Check_membershipWithoutBasis,
						Titles.of(person, language), Titles.of(role.getObject(), language))));
	}

	private static boolean isPrivateMembership(Role role) {
		return role.getKind() == RoleKind.MEMBER && !role.isRepresentative()
				&& role.getObject() instanceof Organisation organisation && organisation.getKind() == OrganisationKind.CSO;
	}
}
