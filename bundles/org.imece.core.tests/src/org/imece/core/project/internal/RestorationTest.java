/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IProjectListener;
import org.imece.core.store.RevisionHeader;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Link;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Role;
import org.junit.jupiter.api.Test;

/** What a record was can be looked at and brought back, as an edit like others. */
class RestorationTest extends ProjectTestBase {

	@Test
	void restoredAndUndone() throws CoreException {
		Organisation organisation = addOrganisation("Birinci");
		project.flush();
		project.edit("x", () -> organisation.getNames().put("tr", "İkinci"));
		project.flush();
		assertEquals(List.of(2L, 1L),
				store.revisions(organisation.getId()).stream().map(RevisionHeader::version).toList());
		Organisation old = (Organisation) project.revision(organisation.getId(), 1).orElseThrow();
		assertEquals("Birinci", old.getNames().get("tr"));
		Map<String, String> before = state();
		project.restore(organisation.getId(), 1);
		assertEquals("Birinci", again(organisation).getNames().get("tr"));
		Map<String, String> restored = state();
		project.undo();
		assertEquals(before, state());
		project.redo();
		assertEquals(restored, state());
		reopen();
		assertEquals(restored, state());
		assertEquals(3, project.store().read(organisation.getId()).orElseThrow().header().version());
	}

	@Test
	void whatIsForgottenCannotBeUndoneNorRestored() throws CoreException {
		Organisation organisation = addOrganisation("Birinci");
		project.flush();
		project.edit("x", () -> organisation.getNames().put("tr", "İkinci"));
		Set<String> told = new HashSet<>();
		project.addListener(new IProjectListener() {
			@Override
			public void edited(Set<String> recordIds) {
				told.addAll(recordIds);
			}

			@Override
			public void forgotten() {
				told.add("forgotten");
			}
		});
		project.forgetHistory(List.of(organisation.getId()), List.of());
		assertEquals(Set.of(organisation.getId(), "forgotten"), told);
		assertFalse(project.canUndo());
		assertEquals(Optional.empty(), project.revision(organisation.getId(), 1));
		assertEquals("İkinci", again(organisation).getNames().get("tr"));
		project.edit("x", () -> organisation.getNames().put("tr", "Üçüncü"));
		project.undo();
		assertEquals("İkinci", again(organisation).getNames().get("tr"));
		reopen();
		assertEquals("İkinci", again(organisation).getNames().get("tr"));
	}

	@Test
	void referencesLeadToWhatWasRestored() throws CoreException {
		Organisation target = addOrganisation("Hedef");
		Role kept = addRole(target, target);
		project.flush();
		Role added = addRole(target, target);
		Organisation source = addOrganisation("Kaynak");
		project.edit("Bağla", () -> source.getLinks().addAll(List.of(link(target), link(kept), link(added))));
		project.flush();
		project.restore(target.getId(), 1);
		assertSame(again(target), source.getLinks().get(0).getTarget());
		assertSame(again(target).getRoles().get(0), source.getLinks().get(1).getTarget());
		assertNull(source.getLinks().get(2).getTarget());
		assertSame(again(target), project.find(project.uriOf(again(target))).orElseThrow());
		assertSame(again(target).getRoles().get(0),
				project.find(project.uriOf(again(target).getRoles().get(0))).orElseThrow());
		Map<String, String> restored = state();
		reopen();
		assertEquals(restored, state());
	}

	@Test
	void referencesInRecordsThatAreNotLoaded() throws CoreException {
		Organisation target = addOrganisation("Hedef");
		project.flush();
		Role added = addRole(target, target);
		Organisation source = addOrganisation("Kaynak");
		project.edit("Bağla", () -> source.getLinks().addAll(List.of(link(target), link(added))));
		reopen();
		project.restore(target.getId(), 1);
		assertSame(again(target), again(source).getLinks().get(0).getTarget());
		assertNull(again(source).getLinks().get(1).getTarget());
		reopen();
		assertNull(again(source).getLinks().get(1).getTarget());
	}

	@Test
	void referencesToWhatIsInBothStay() throws CoreException {
		Organisation target = addOrganisation("Hedef");
		Role role = addRole(target, target);
		project.flush();
		Organisation source = addOrganisation("Kaynak");
		project.edit("Bağla", () -> source.getLinks().addAll(List.of(link(target), link(role))));
		project.edit("x", () -> target.getNames().put("tr", "Değişti"));
		reopen();
		project.restore(target.getId(), 1);
		assertSame(again(target), again(source).getLinks().get(0).getTarget());
		assertSame(again(target).getRoles().get(0), again(source).getLinks().get(1).getTarget());
		assertSame(again(target), again(target).getRoles().get(0).getObject());
		Map<String, String> restored = state();
		reopen();
		assertEquals(restored, state());
		assertEquals(role.getId(), again(source).getLinks().get(1).getTarget().getId());
	}

	@Test
	void aDeletedRecordComesBack() throws CoreException {
		Organisation organisation = addOrganisation("Ad");
		project.flush();
		project.edit("Sil", () -> project.delete(organisation));
		reopen();
		project.restore(organisation.getId(), 1);
		assertEquals("Ad", again(organisation).getNames().get("tr"));
		reopen();
		assertEquals("Ad", again(organisation).getNames().get("tr"));
	}

	@Test
	void thereIsNoSuchRevision() throws CoreException {
		Organisation organisation = addOrganisation("Ad");
		CoreException refusal = assertThrows(CoreException.class, () -> project.restore(organisation.getId(), 7));
		assertEquals(Messages.format(Messages.Restore_noSuchRevision, 7L), refusal.getMessage());
		assertEquals("Ad", organisation.getNames().get("tr"));
	}

	@Test
	void aCheckpointIsWrittenAfterAllEdits() throws CoreException {
		addOrganisation("Ad");
		project.checkpoint("Rapor öncesi");
		RevisionHeader checkpoint = store.history(1).get(0);
		assertEquals("Rapor öncesi", checkpoint.label());
		assertEquals(store.sequence(), checkpoint.sequence());
		assertEquals(2, store.sequence());
	}

	private static Link link(org.imece.model.core.Element target) {
		Link link = CoreFactory.eINSTANCE.createLink();
		link.setTarget(target);
		return link;
	}
}
