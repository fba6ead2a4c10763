/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.RecordReader;
import org.imece.core.project.SaveState;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.core.store.StoredRecord;
import org.imece.model.PartialDate;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.StakeholderFactory;
import org.junit.jupiter.api.Test;

/** Everything is on disk soon, and the save state tells when it is not. */
class SavingTest extends ProjectTestBase {

	private BlockingQueue<SaveState> listen() {
		BlockingQueue<SaveState> states = new ArrayBlockingQueue<>(100);
		project.addListener(new IProjectListener() {
			@Override
			public void saveStateChanged(SaveState state) {
				states.add(state);
			}
		});
		return states;
	}

	@Test
	void anEditIsCommittedByItself() throws Exception {
		Organisation organisation = addOrganisation("Ad");
		project.flush();
		BlockingQueue<SaveState> states = listen();
		long begin = System.nanoTime();
		project.edit("x", () -> organisation.getTags().add("x"));
		assertTrue(states.poll(1, TimeUnit.SECONDS).pending());
		SaveState saved = states.poll(5, TimeUnit.SECONDS);
		long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
		assertFalse(saved.pending());
		assertNotNull(saved.savedAt());
		assertNull(saved.failure());
		assertTrue(millis < 1000, "committed after " + millis + " ms");
		assertEquals(2, store.read(organisation.getId()).orElseThrow().header().version());
	}

	@Test
	void manyEditsAreFewCommits() throws Exception {
		Organisation organisation = addOrganisation("Ad");
		project.flush();
		int before = store.commits();
		for (int i = 0; i < 100; i++) {
			int number = i;
			project.edit("x", () -> organisation.getTags().add("x" + number));
		}
		project.flush();
		assertTrue(store.commits() - before <= 10, store.commits() - before + " commits");
	}

	@Test
	void recordsThatAreEditedWhileACommitRunsAreOfOneState() throws Exception {
		Organisation first = addOrganisation("Uzun");
		Organisation second = addOrganisation("Kısa");
		project.edit("x", () -> {
			first.getTags().add("0");
			for (int i = 0; i < 20_000; i++) {
				first.getTags().add("etiket " + i); // is encoded for so long that edits come between
			}
			second.getTags().add("0");
		});
		try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
			for (int round = 1; round <= 10; round++) {
				CountDownLatch saving = new CountDownLatch(1);
				Future<?> commit = thread.submit(() -> {
					saving.countDown();
					project.flush();
					return null;
				});
				saving.await();
				for (int i = 0; i < 20; i++) {
					String tag = round + "." + i;
					project.edit("x", () -> {
						first.getTags().set(0, tag);
						second.getTags().set(0, tag);
					});
				}
				commit.get();
				assertOneState(first, second);
			}
		}
		project.flush();
		assertEquals("10.19", storedTag(first));
	}

	private void assertOneState(Organisation first, Organisation second) throws CoreException {
		long sequence;
		String one;
		String other;
		do {
			sequence = store.sequence();
			one = storedTag(first);
			other = storedTag(second);
		} while (sequence != store.sequence()); // the autosave came between
		assertEquals(one, other);
	}

	private String storedTag(Organisation organisation) throws CoreException {
		StoredRecord stored = store.read(organisation.getId()).orElseThrow();
		return new RecordReader().read(stored).orElseThrow().getTags().get(0);
	}

	@Test
	void whatCannotBeSavedStaysPendingAndIsSavedLater() throws Exception {
		Organisation organisation = addOrganisation("Ad");
		project.flush();
		store.fail(StoreProblem.DISK_FULL);
		project.edit("x", () -> organisation.getTags().add("x"));
		StoreException failure = assertThrows(StoreException.class, () -> project.flush());
		assertEquals(StoreProblem.DISK_FULL, failure.problem());
		assertTrue(project.saveState().pending());
		assertEquals("The test wants it so.", project.saveState().failure());
		assertEquals(1, store.read(organisation.getId()).orElseThrow().header().version());
		project.edit("y", () -> organisation.getTags().add("y"));
		assertEquals("The test wants it so.", project.saveState().failure(), "an edit does not mend the disk");
		store.fail(null);
		project.flush();
		assertFalse(project.saveState().pending());
		assertNull(project.saveState().failure());
		reopen();
		assertEquals(List.of("x", "y"), again(organisation).getTags());
	}

	@Test
	void aFaultOfTheProgramIsNotHidden() throws Exception {
		Organisation organisation = addOrganisation("Ad");
		project.flush();
		store.breakDown(new IllegalArgumentException("fault"));
		project.edit("x", () -> organisation.getTags().add("x"));
		CoreException failure = assertThrows(CoreException.class, () -> project.flush());
		assertTrue(failure.getMessage().contains("fault"), failure.getMessage());
		assertEquals(failure.getMessage(), project.saveState().failure());
		store.breakDown(null);
		project.flush();
		assertNull(project.saveState().failure());
		reopen();
		assertEquals(List.of("x"), again(organisation).getTags());
	}

	@Test
	void anAddedAndDeletedRecordIsNeverStored() throws Exception {
		project.edit("x", () -> {
			Organisation organisation = project.add(StakeholderFactory.eINSTANCE.createOrganisation());
			project.delete(organisation);
		});
		project.flush();
		assertEquals(1, store.changedSince(0).size());
	}

	@Test
	void undoneDeletionIsStored() throws Exception {
		Organisation organisation = addOrganisation("Ad");
		project.edit("Sil", () -> project.delete(organisation));
		project.flush();
		project.undo();
		reopen();
		assertEquals("Ad", again(organisation).getNames().get("tr"));
	}

	@Test
	void recordsOfAnUnknownTypeAreLeftAlone() throws Exception {
		byte[] content = { 1, 2, 3, 0, -1 };
		store.commit(List.of(new RecordWrite("partner-1", "http://partner.example/model#Ölçüm", "Ortak kaydı", content, 0,
				Set.of())), "partner");
		reopen();
		RecordHeader header = project.records().stream().filter(h -> h.id().equals("partner-1")).findFirst()
				.orElseThrow();
		assertFalse(project.isUnderstood(header));
		assertEquals("Ortak kaydı", header.title());
		assertEquals(Optional.empty(), project.root("partner-1"));
		addOrganisation("Ad");
		reopen();
		assertArrayEquals(content, store.read("partner-1").orElseThrow().content());
		assertEquals(1, store.read("partner-1").orElseThrow().header().version());
	}

	@Test
	void charactersThatXmlCannotHold() throws Exception {
		Organisation organisation = addOrganisation("a\u0000b\u0007c\uFFFEd\uD800e\uDC00f");
		project.edit("x", () -> organisation.getTags().add("😀\t\n\r ğıİşçöü \u0085"));
		reopen();
		assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf", again(organisation).getNames().get("tr"));
		assertEquals("😀\t\n\r ğıİşçöü \u0085", again(organisation).getTags().get(0));
	}

	@Test
	void underATurkishDefaultLocale() throws Exception {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.of("tr", "TR"));
		try {
			Organisation organisation = addOrganisation("IĞDIR iğne");
			project.edit("x", () -> {
				organisation.setKind(OrganisationKind.UNIVERSITY);
				organisation.setFounded(PartialDate.of(1998, 12, 31));
			});
			reopen();
			assertEquals(OrganisationKind.UNIVERSITY, again(organisation).getKind());
			assertEquals(PartialDate.of(1998, 12, 31), again(organisation).getFounded());
			assertEquals("IĞDIR iğne", project.records().get(1).title());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void aProjectThatCannotBeBegunIsNotHeld() {
		MemoryStore full = new MemoryStore();
		full.fail(StoreProblem.DISK_FULL);
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(full);
		assertThrows(StoreException.class, () -> factory.create(MemoryStore.LOCATION, new NewProject("x", "tr", false),
				ProjectOptions.headless("x")));
		assertTrue(full.isClosed());
	}

	@Test
	void aProjectWithoutSettingsCanBeOpened() throws Exception {
		RecordHeader settings = project.records().get(0);
		project.close();
		store.commit(List.of(new RecordWrite(settings.id(), settings.type(), "", null, settings.version(), Set.of())),
				"x");
		reopenClosed();
		assertNotNull(project.settings());
		assertEquals("tr", project.mainLanguage());
	}

	private void reopenClosed() throws CoreException {
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(store);
		project = factory.open(MemoryStore.LOCATION, ProjectOptions.headless("x"));
	}
}
