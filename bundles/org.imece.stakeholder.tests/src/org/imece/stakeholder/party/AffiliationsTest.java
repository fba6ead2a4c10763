/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.imece.core.project.IResearchProject;
import org.imece.model.PartialDate;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.EngagementMethod;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.RoleKind;
import org.imece.stakeholder.TwoCountries;
import org.imece.stakeholder.engagement.EngagementEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AffiliationsTest {

	@TempDir
	Path folder;

	@Test
	void anOldMeetingKeepsTheOrganisationOfItsDay() throws Exception {
		try (IResearchProject project = TwoCountries.create(folder.resolve("test.imece"))) {
			PartyEdits edits = new PartyEdits(project);
			Organisation before = edits.createOrganisation("Eski Vakıf");
			Organisation after = edits.createOrganisation("Yeni Şirket");
			Person person = edits.createPerson("Işıl", "Çağ");
			Role staff = edits.addRole(person, before, RoleKind.STAFF, "uzman", PartialDate.ofYear(2015));
			Role board = edits.addRole(person, before, RoleKind.BOARD_MEMBER, "üye", null);
			edits.endRole(staff, PartialDate.ofMonth(2019, 6));
			Role later = edits.addRole(person, after, RoleKind.STAFF, "yönetici", PartialDate.of(2019, 7, 1));

			assertEquals(List.of(staff, board), Affiliations.at(person, LocalDate.of(2019, 6, 30)));
			assertEquals(List.of(later, board), Affiliations.at(person, LocalDate.of(2019, 7, 1)));
			assertEquals(List.of(board), Affiliations.at(person, LocalDate.of(2014, 12, 31)));
			assertTrue(Affiliations.towards(project, before, LocalDate.of(2020, 1, 1)).equals(List.of(board)),
					"the end of one role leaves the other alone");
			assertEquals(List.of(staff, board), Affiliations.towards(project, before, null));

			Engagement meeting = new EngagementEdits(project).create(PartialDate.of(2019, 3, 5), EngagementMethod.MEETING,
					List.of(person));
			assertSame(staff, meeting.getParticipations().get(0).getRole());
			new EngagementEdits(project).addCommitment(meeting, person, "Rapor gönderecek", PartialDate.of(2019, 4, 1));
			project.undo();
			assertTrue(meeting.getCommitments().isEmpty());
		}
	}
}
