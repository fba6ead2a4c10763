/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.party;

import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.model.PartialDate;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.RoleKind;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.stakeholder.text.Messages;

/**
 * Changes of parties, each one step that can be undone.
 *
 * @since 0.1
 */
public final class PartyEdits {

	private final IResearchProject project;

	public PartyEdits(IResearchProject project) {
		this.project = project;
	}

	/** @param name in the main language of the project; may be empty */
	public Organisation createOrganisation(String name) throws CoreException {
		Organisation organisation = StakeholderFactory.eINSTANCE.createOrganisation();
		if (!name.isBlank()) {
			organisation.getNames().put(project.mainLanguage(), name.strip());
		}
		project.edit(Messages.Edit_createOrganisation, () -> project.add(organisation));
		return organisation;
	}

	/**
	 * @param givenName  may be empty
	 * @param familyName may be empty
	 */
	public Person createPerson(String givenName, String familyName) throws CoreException {
		Person person = StakeholderFactory.eINSTANCE.createPerson();
		person.setGivenName(givenName.isBlank() ? null : givenName.strip());
		person.setFamilyName(familyName.isBlank() ? null : familyName.strip());
		project.edit(Messages.Edit_createPerson, () -> project.add(person));
		return person;
	}

	/** @param from {@code null} if it is not known when the role began */
	public Role addRole(Party subject, Party object, RoleKind kind, String title, PartialDate from)
			throws CoreException {
		Role role = StakeholderFactory.eINSTANCE.createRole();
		role.setId(UUID.randomUUID().toString());
		role.setKind(kind);
		role.setObject(object);
		role.setTitle(title);
		role.setFrom(from);
		project.edit(Messages.Affiliation_add, () -> subject.getRoles().add(role));
		return role;
	}

	/** Ends a role; the others of the party stay as they are. */
	public void endRole(Role role, PartialDate to) throws CoreException {
		project.edit(Messages.Affiliation_end, () -> role.setTo(to));
	}
}
