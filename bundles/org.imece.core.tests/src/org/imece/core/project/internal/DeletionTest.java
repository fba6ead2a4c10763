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
import org.imece.core.store.RecordHeader;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Link;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Role;
import org.junit.jupiter.api.Test;

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
		assertEquals(Optional.empty(), project.find(project.uriOf(owner) .replaceFirst("#.*", "#" + role.getId())));
		project.undo();
		assertEquals(before, state());
	}

	@Test
	void aRecordCanStillBeReadWhenItsReferenceLedToWhatIsGone() throws CoreException {
		Organisation owner = addOrganisation("Sahip");
		Role role = addRole(owner, owner);
		project.edit("Bağla", () -> owner.getLinks().add(link(role)));
		project.edit("Çıkar", () -> owner.getRoles().remove(role)); // not by delete: the link still points to it
		reopen();
		assertEquals(1, again(owner).getLinks().size());
		assertNull(again(owner).getLinks().get(0).getTarget());
	}

	@Test
	void referencingNamesTheRecordsOnce() throws CoreException {
		Organisation target = addOrganisation("Hedef");
		Organisation source = addOrganisation("Kaynak");
		addRole(source, target);
		addRole(source, target);
		assertEquals(List.of(source.getId()), ids(project.referencing(target)));
		assertTrue(project.referencing(source).isEmpty());
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
