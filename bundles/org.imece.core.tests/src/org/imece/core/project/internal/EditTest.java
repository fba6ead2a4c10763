/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.imece.core.project.IProjectListener;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.StakeholderFactory;
import org.junit.jupiter.api.Test;

/** Edits: one step each, nothing by half, nowhere else. */
class EditTest extends ProjectTestBase {

	@Test
	void anEditIsOneStep() throws CoreException {
		Organisation organisation = addOrganisation("Eski");
		project.edit("Yeniden adlandır", () -> {
			organisation.getNames().put("tr", "Yeni");
			organisation.setKind(OrganisationKind.CSO);
		});
		assertEquals("Yeniden adlandır", project.undoLabel());
		assertFalse(project.canRedo());
		project.undo();
		assertEquals("Eski", organisation.getNames().get("tr"));
		assertEquals(OrganisationKind.OTHER, organisation.getKind());
		assertEquals("Add", project.undoLabel());
		assertEquals("Yeniden adlandır", project.redoLabel());
		project.redo();
		assertEquals("Yeni", organisation.getNames().get("tr"));
		assertEquals(OrganisationKind.CSO, organisation.getKind());
	}

	@Test
	void whatAnEditAddsHasAnIdentity() throws CoreException {
		Organisation organisation = addOrganisation("Ad");
		Role role = StakeholderFactory.eINSTANCE.createRole();
		project.edit("Add role", () -> organisation.getRoles().add(role));
		assertEquals(36, role.getId().length());
		String id = role.getId();
		project.undo();
		project.redo();
		assertEquals(id, organisation.getRoles().get(0).getId());
	}

	@Test
	void anEditFindsWhatItHasAdded() throws CoreException {
		int before = project.all(Organisation.class).size();
		project.edit("Add two", () -> {
			Organisation organisation = project.add(StakeholderFactory.eINSTANCE.createOrganisation());
			assertEquals(organisation, project.root(organisation.getId()).orElseThrow());
			assertEquals(before + 1, project.all(Organisation.class).size());
		});
		assertThrows(IllegalStateException.class, () -> project.edit("Fails", () -> {
			project.add(StakeholderFactory.eINSTANCE.createOrganisation());
			throw new IllegalStateException("no");
		}));
		assertEquals(before + 1, project.all(Organisation.class).size());
	}

	@Test
	void anEditThatThrowsLeavesNothing() throws CoreException {
		Organisation organisation = addOrganisation("Ad");
		Map<String, String> before = state();
		for (Exception failure : List.of(new CoreException(Status.error("no")), new IllegalStateException("no"))) {
			Exception thrown = assertThrows(failure.getClass(), () -> project.edit("x", () -> {
				organisation.getNames().put("tr", "Yarım");
				project.add(StakeholderFactory.eINSTANCE.createPerson());
				project.delete(organisation);
				if (failure instanceof CoreException e) {
					throw e;
				}
				throw (RuntimeException) failure;
			}));
			assertEquals(failure, thrown);
			assertEquals(before, state());
			assertEquals("Add", project.undoLabel());
		}
	}

	@Test
	void aNestedEditIsPartOfTheOuterOne() throws CoreException {
		Organisation organisation = addOrganisation("Ad");
		project.edit("outer", () -> {
			organisation.getTags().add("a");
			project.edit("inner", () -> organisation.getTags().add("b"));
			assertThrows(CoreException.class, () -> project.edit("inner that fails", () -> {
				organisation.getTags().add("c");
				throw new CoreException(Status.error("no"));
			}));
			organisation.getTags().add("d");
		});
		assertEquals(List.of("a", "b", "d"), organisation.getTags());
		assertEquals("outer", project.undoLabel());
		project.undo();
		assertEquals(List.of(), organisation.getTags());
		project.redo();
		assertEquals(List.of("a", "b", "d"), organisation.getTags());
	}

	@Test
	void nothingChangesOutsideAnEdit() throws CoreException {
		Organisation organisation = addOrganisation("Ad");
		organisation.eResource(); // loaded and observed
		Map<String, String> before = state();
		assertThrows(IllegalStateException.class, () -> organisation.setKind(OrganisationKind.CSO));
		assertThrows(IllegalStateException.class, () -> organisation.getNames().put("tr", "x"));
		assertThrows(IllegalStateException.class, () -> organisation.getNames().put("en", "x"));
		assertThrows(IllegalStateException.class, () -> organisation.getTags().add("x"));
		assertThrows(IllegalStateException.class,
				() -> organisation.getRoles().add(StakeholderFactory.eINSTANCE.createRole()));
		assertThrows(IllegalStateException.class, () -> organisation.eResource().getContents().clear());
		assertThrows(IllegalStateException.class, () -> project.add(StakeholderFactory.eINSTANCE.createPerson()));
		assertThrows(IllegalStateException.class, () -> project.delete(organisation));
		assertEquals(before, state());
	}

	@Test
	void anEmptyEditIsNoStep() throws CoreException {
		Organisation organisation = addOrganisation("Ad");
		project.edit("nothing", () -> organisation.setKind(OrganisationKind.OTHER));
		assertEquals("Add", project.undoLabel());
	}

	@Test
	void listenersHearWhichRecords() throws CoreException {
		Organisation one = addOrganisation("Bir");
		Organisation two = addOrganisation("İki");
		List<Set<String>> heard = new ArrayList<>();
		project.addListener(new IProjectListener() {
			@Override
			public void edited(Set<String> recordIds) {
				heard.add(recordIds);
			}
		});
		project.edit("both", () -> {
			one.getTags().add("x");
			two.getTags().add("y");
		});
		project.undo();
		project.redo();
		assertEquals(3, heard.size());
		heard.forEach(ids -> assertEquals(Set.of(one.getId(), two.getId()), ids));
	}

	@Test
	void aListenerThatThrowsDoesNotCostTheStep() throws CoreException {
		Organisation organisation = addOrganisation("Ad");
		IProjectListener faulty = new IProjectListener() {
			@Override
			public void edited(Set<String> recordIds) {
				throw new IllegalStateException("faulty listener");
			}
		};
		project.addListener(faulty);
		assertThrows(IllegalStateException.class, () -> project.edit("x", () -> organisation.getTags().add("x")));
		project.removeListener(faulty);
		assertEquals("x", project.undoLabel());
		project.flush();
		reopen();
		assertEquals(List.of("x"), again(organisation).getTags());
	}

	@Test
	void aRecordIsAddedOnce() throws CoreException {
		Organisation organisation = addOrganisation("Ad");
		Organisation second = StakeholderFactory.eINSTANCE.createOrganisation();
		second.setId(organisation.getId());
		assertThrows(IllegalArgumentException.class, () -> project.edit("x", () -> project.add(second)));
		assertEquals(1, project.all(Organisation.class).size());
	}

	@Test
	void titlesFollowEdits() throws CoreException {
		Organisation organisation = addOrganisation("Eski");
		project.edit("x", () -> organisation.getNames().put("tr", "Yeni"));
		assertTrue(project.records().stream().anyMatch(header -> header.title().equals("Yeni")));
		project.undo();
		assertTrue(project.records().stream().anyMatch(header -> header.title().equals("Eski")));
	}

	@Test
	void anEditCannotBeCommittedWhileItRuns() throws CoreException {
		assertThrows(IllegalStateException.class, () -> project.edit("x", () -> project.flush()));
	}
}
