/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.core.store.RecordHeader;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Link;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deleting takes along what points to the deleted, and undo brings all of it back. */
class DeletionTest extends ProjectTestBase {

	@Test
	void referencesInLoadedRecordsGoAndComeBack() throws CoreException {
		Organisation target = addOrganisation("Hedef");
		Role role = addRole(addOrganisation("Kaynak"), target);
		Map<String, String> before = state();
		project.edit("Sil", () -> project.delete(target));
		assertNull(role.getObject());
		assertEquals(Optional.empty(), project.root(target.getId()));
		assertEquals(2, project.records().size());
		project.undo();
		assertEquals(before, state());
		assertEquals(target, role.getObject());
		project.redo();
		assertNull(role.getObject());
	}

	@Test
	void referencesInRecordsThatAreNotLoaded() throws CoreException {
		Organisation target = addOrganisation("Hedef");
		Organisation source = addOrganisation("Kaynak");
		addRole(source, target);
		Map<String, String> before = state();
		reopen();
		project.edit("Sil", () -> project.delete(again(target)));
		assertNull(again(source).getRoles().get(0).getObject());
		project.flush();
		project.undo();
		assertEquals(before, state());
		reopen();
		assertEquals(before, state());
		project.edit("Sil", () -> project.delete(again(target)));
		reopen();
		assertNull(again(source).getRoles().get(0).getObject());
		assertEquals(Optional.empty(), project.root(target.getId()));
	}

	@Test
	void referencesMadeInTheSameEdit() throws CoreException {
		Organisation target = addOrganisation("Hedef");
		Organisation source = addOrganisation("Kaynak");
		project.flush();
		project.edit("Sil", () -> {
			addRole(source, target);
			project.delete(target);
		});
		assertNull(source.getRoles().get(0).getObject());
		reopen();
		assertNull(again(source).getRoles().get(0).getObject());
	}

	@Test
	void aPartOfARecord() throws CoreException {
		Organisation owner = addOrganisation("Sahip");
		Role role = addRole(owner, owner);
		Role other = addRole(owner, owner);
		Organisation source = addOrganisation("Kaynak");
		project.edit("Bağla", () -> {
			source.getLinks().addAll(List.of(link(role), link(other), link(owner)));
			owner.getLinks().add(link(role));
		});
		project.flush();
		assertEquals(List.of(source.getId()), ids(project.referencing(other)));
		Map<String, String> before = state();
		project.edit("Sil", () -> project.delete(role));
		assertEquals(java.util.Arrays.asList(null, other, owner),
				source.getLinks().stream().map(Link::getTarget).toList());
		assertNull(owner.getLinks().get(0).getTarget());
		assertEquals(Optional.empty(), project.find(project.uriOf(owner).replaceFirst("#.*", "#" + role.getId())));
		project.undo();
		assertEquals(before, state());
	}

	@Test
	void whatIsTakenOutOfItsPlaceIsDeleted() throws CoreException {
		Organisation owner = addOrganisation("Sahip");
		Organisation source = addOrganisation("Kaynak");
		Role role = addRole(owner, owner);
		project.edit("Bağla", () -> {
			owner.getLinks().add(link(role));
			source.getLinks().add(link(role));
		});
		Map<String, String> before = state();
		reopen();
		project.edit("Çıkar", () -> again(owner).getRoles().clear());
		assertNull(again(owner).getLinks().get(0).getTarget());
		assertNull(again(source).getLinks().get(0).getTarget());
		Map<String, String> after = state();
		project.undo();
		assertEquals(before, state());
		project.redo();
		reopen();
		assertEquals(after, state());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatIsMovedKeepsItsReferences(boolean loaded) throws CoreException {
		Organisation owner = addOrganisation("Sahip");
		Organisation heir = addOrganisation("Devralan");
		Organisation source = addOrganisation("Kaynak");
		Role role = addRole(owner, owner);
		project.edit("Bağla", () -> {
			owner.getLinks().add(link(role));
			source.getLinks().add(link(role));
		});
		Map<String, String> before = state();
		reopen();
		if (loaded) {
			again(source).getLinks().get(0).getTarget();
		}
		project.edit("Taşı", () -> {
			Role moved = again(owner).getRoles().remove(0);
			again(heir).getRoles().add(moved);
		});
		Map<String, String> after = state();
		for (int i = 0; i < 2; i++) {
			for (Organisation referring : List.of(owner, source)) {
				assertEquals(again(heir).getRoles().get(0), again(referring).getLinks().get(0).getTarget());
			}
			assertEquals(after, state());
			reopen();
		}
		project.edit("Geri taşı", () -> again(owner).getRoles().addAll(again(heir).getRoles()));
		project.flush();
		assertEquals(before, state());
		project.undo();
		reopen();
		assertEquals(after, state());
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatIsReplacedByItsLikeKeepsItsReferences(boolean loaded) throws CoreException {
		Organisation owner = addOrganisation("Sahip");
		Organisation source = addOrganisation("Kaynak");
		addRole(owner, owner);
		addRole(owner, owner);
		project.edit("Bağla", () -> owner.getRoles().forEach(role -> source.getLinks().add(link(role))));
		Map<String, String> before = state();
		reopen();
		if (loaded) {
			again(source).getLinks().get(0).getTarget();
		}
		project.edit("Yeniden içe aktar", () -> {
			Role anew = EcoreUtil.copy(again(owner).getRoles().get(0));
			again(owner).getRoles().clear();
			again(owner).getRoles().add(anew);
		});
		assertEquals(again(owner).getRoles().get(0), again(source).getLinks().get(0).getTarget());
		assertNull(again(source).getLinks().get(1).getTarget());
		Map<String, String> after = state();
		project.undo();
		assertEquals(before, state());
		project.redo();
		reopen();
		assertEquals(after, state());
	}

	@Test
	void manyElementsOfOneRecord() throws CoreException {
		Organisation owner = addOrganisation("Sahip");
		Organisation source = addOrganisation("Kaynak");
		for (int i = 0; i < 60; i++) {
			addRole(owner, owner);
		}
		project.edit("Bağla", () -> owner.getRoles().forEach(role -> source.getLinks().add(link(role))));
		Map<String, String> before = state();
		reopen();
		project.edit("Sil", () -> again(owner).getRoles().removeIf(role -> true));
		assertTrue(again(source).getLinks().stream().allMatch(link -> link.getTarget() == null));
		project.undo();
		assertEquals(before, state());
	}

	@Test
	void referencingNamesTheRecordsOnce() throws CoreException {
		Organisation target = addOrganisation("Hedef");
		Organisation source = addOrganisation("Kaynak");
		addRole(source, target);
		addRole(source, target);
		assertEquals(List.of(source.getId()), ids(project.referencing(target)));
		assertTrue(project.referencing(source).isEmpty());
		project.edit("x", () -> project.delete(target));
		assertEquals(List.of(), project.referencing(target), "somebody may ask while it is deleted");
	}

	private static List<String> ids(List<RecordHeader> headers) {
		return headers.stream().map(RecordHeader::id).toList();
	}

	private static Link link(org.imece.model.core.Element target) {
		Link link = CoreFactory.eINSTANCE.createLink();
		link.setTarget(target);
		return link;
	}
}
