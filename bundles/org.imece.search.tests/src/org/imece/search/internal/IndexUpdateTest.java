/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.imece.core.project.IResearchProject;
import org.imece.core.search.ISearchContribution;
import org.imece.core.search.SearchText;
import org.imece.model.coding.Document;
import org.imece.search.ISearchIndex;
import org.imece.search.SearchHit;
import org.imece.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index follows the change sequence and makes itself again when it does not fit. */
class IndexUpdateTest {

	@TempDir
	Path folder;
	private final List<IStatus> log = new ArrayList<>();

	@Test
	void leavesOutWhatIsHiddenUntilItIsShown() throws CoreException {
		Set<String> hidden = new HashSet<>();
		IResearchProject project = SearchFixture.project(folder.resolve("test.imece"));
		SearchService service = new SearchService(List.of(new SearchFixture.TestTexts()), List.of(it -> hidden), status -> {
		});
		try (project; ISearchIndex index = service.open(project, folder.resolve("index"))) {
			IndexedProject.add(project, "gizli söz");
			hidden.add(project.all(Document.class).get(0).getId());
			index.update(null);
			assertEquals(0, index.search(new SearchRequest("gizli")).total());
			hidden.clear();
			index.update(null);
			assertEquals(1, index.search(new SearchRequest("gizli")).total());
			hidden.add(project.all(Document.class).get(0).getId());
			index.update(null);
			assertEquals(0, index.search(new SearchRequest("gizli")).total());
		}
		try (IResearchProject again = IndexedProject.open(folder.resolve("test.imece"));
				ISearchIndex index = new IndexedProject(folder.resolve("index")).index(again)) {
			index.update(null);
			assertEquals(1, index.search(new SearchRequest("gizli")).total(), "the index says what it leaves out");
		}
	}

	@Test
	void takesInOnlyWhatChanged() throws CoreException {
		try (SearchFixture fixture = SearchFixture.onDisk(folder)) {
			fixture.document("Bir", "tr", "birinci metin");
			fixture.document("İki", "tr", "ikinci metin");
			assertFalse(fixture.index.isUpToDate());
			fixture.update();
			assertTrue(fixture.index.isUpToDate());
			assertEquals(0, fixture.update());
			fixture.document("Üç", "tr", "üçüncü metin");
			assertEquals(1, fixture.update());
			assertEquals(3, fixture.find("metin").size());
		}
	}

	@Test
	void goesOnWhereItStoppedAfterReopening() throws CoreException {
		try (SearchFixture fixture = SearchFixture.onDisk(folder)) {
			fixture.document("Bir", "tr", "birinci metin");
			fixture.update();
			fixture.index.close();
			fixture.document("İki", "tr", "ikinci metin");
			fixture.project.flush();
			try (ISearchIndex again = SearchFixture.service().open(fixture.project, folder.resolve("index"))) {
				assertEquals(1, again.search(new SearchRequest("metin")).total());
				assertEquals(1, again.update(null));
				assertEquals(2, again.search(new SearchRequest("metin")).total());
			}
		}
	}

	@Test
	void followsEditsRenamesAndDeletions() throws CoreException {
		try (SearchFixture fixture = SearchFixture.inMemory(folder)) {
			Document document = fixture.document("Eski ad", "tr", "eski metin");
			fixture.update();
			fixture.project.edit("rename", () -> document.getNames().put("tr", "Yeni ad"));
			fixture.update();
			assertEquals(List.of("Yeni ad"), fixture.find("metin"));
			assertEquals(List.of(), fixture.index.goTo("eski", 5));
			fixture.project.edit("text", () -> document.setText("yeni sözler"));
			fixture.update();
			assertEquals(List.of(), fixture.find("metin"));
			assertEquals(List.of("Yeni ad"), fixture.find("sözler"));
			fixture.project.edit("delete", () -> fixture.project.delete(document));
			fixture.update();
			assertEquals(List.of(), fixture.find("sözler"));
			fixture.project.undo();
			fixture.update();
			assertEquals(List.of("Yeni ad"), fixture.find("sözler"));
		}
	}

	@Test
	void whatTheProjectForgotIsInNoFileAnyMore() throws CoreException, IOException {
		try (SearchFixture fixture = SearchFixture.onDisk(folder)) {
			for (int i = 0; i < 20; i++) {
				fixture.document("Belge " + i, "tr", "kalan metin " + i);
			}
			Document document = fixture.document("Sakıncalı", "tr", "Nerminxyz Hanım anlattı");
			fixture.update();
			fixture.project.edit("text", () -> document.setText("Kişi 1 anlattı"));
			fixture.update();
			assertEquals(List.of(), fixture.find("Nerminxyz"));
			assertTrue(onDisk("nerminxyz"), "Lucene still has what was replaced");

			fixture.project.forgetHistory(List.of(document.getId()), List.of());
			assertFalse(fixture.index.isUpToDate());
			assertEquals(22, fixture.update());
			assertFalse(onDisk("nerminxyz"));
			assertTrue(onDisk("anlattı"));
			assertEquals(List.of("Sakıncalı"), fixture.find("anlattı"));
			assertTrue(fixture.index.isUpToDate());
			assertEquals(0, fixture.update());
		}
	}

	@Test
	void whatWasForgottenWithoutTheIndexIsNotReadFromIt() throws CoreException, IOException {
		try (SearchFixture fixture = SearchFixture.onDisk(folder)) {
			Document document = fixture.document("Belge", "tr", "Nerminxyz Hanım");
			fixture.update();
			fixture.index.close();
			fixture.project.edit("text", () -> document.setText("Kişi 1"));
			fixture.project.forgetHistory(List.of(document.getId()), List.of());
			try (ISearchIndex again = SearchFixture.service().open(fixture.project, folder.resolve("index"))) {
				again.update(null);
				assertFalse(onDisk("nerminxyz"));
			}
		}
	}

	/** Whether a text is in any file of the index, in any letter case. */
	private boolean onDisk(String text) throws IOException {
		byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
		String bytes = new String(wanted, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
		try (Stream<Path> files = Files.list(folder.resolve("index"))) {
			for (Path file : files.toList()) {
				if (Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains(bytes)) {
					return true;
				}
			}
		}
		return false;
	}

	@Test
	void anIndexOfAnotherProjectIsMadeAgain() throws CoreException {
		try (SearchFixture fixture = SearchFixture.onDisk(folder)) {
			fixture.document("Yabancı", "tr", "yabancı metin");
			fixture.update();
		}
		try (IResearchProject other = SearchFixture.project(folder.resolve("other.imece"));
				ISearchIndex index = SearchFixture.service().open(other, folder.resolve("index"))) {
			assertEquals(0, index.search(new SearchRequest("metin")).total());
			index.update(null);
			assertEquals(0, index.search(new SearchRequest("metin")).total());
		}
	}

	@Test
	void anotherSetOfPlugInsMakesAnotherIndex() throws CoreException {
		ISearchContribution partner = (root, texts) -> texts
				.accept(new SearchText(root.getId(), "Partner", "Ortak", "en", "partner text", List.of()));
		try (SearchFixture fixture = SearchFixture.onDisk(folder)) {
			fixture.document("Belge", "tr", "metin");
			fixture.update();
			fixture.index.close();
			SearchService service = SearchFixture.service(List.of(new SearchFixture.TestTexts(), partner), log::add);
			try (ISearchIndex index = service.open(fixture.project, folder.resolve("index"))) {
				assertFalse(index.isUpToDate());
				index.update(null);
				assertTrue(index.search(new SearchRequest("partner")).total() > 0);
			}
		}
	}

	@Test
	void aSequenceBehindTheIndexMakesItAgain() throws Exception {
		Path file = folder.resolve("test.imece");
		try (IResearchProject project = SearchFixture.project(file)) {
			project.flush();
		}
		Path copy = folder.resolve("copy.imece");
		Files.copy(file, copy);
		IndexedProject open = new IndexedProject(folder.resolve("index"));
		try (IResearchProject project = IndexedProject.open(file); ISearchIndex index = open.index(project)) {
			IndexedProject.add(project, "yalnız burada");
			index.update(null);
			assertEquals(1, index.search(new SearchRequest("yalnız")).total());
		}
		try (IResearchProject project = IndexedProject.open(copy); ISearchIndex index = open.index(project)) {
			index.update(null);
			assertEquals(0, index.search(new SearchRequest("yalnız")).total());
			assertTrue(index.isUpToDate());
		}
	}

	@Test
	void whatWasTakenInBeforeCancellingIsKept() throws CoreException {
		try (SearchFixture fixture = SearchFixture.inMemory(folder)) {
			for (int i = 0; i < 10; i++) {
				fixture.document("Belge " + i, "tr", "metin");
				fixture.project.flush();
			}
			NullProgressMonitor cancelling = new NullProgressMonitor() {
				private int records;

				@Override
				public boolean isCanceled() {
					return ++records > 6;
				}
			};
			assertThrows(OperationCanceledException.class, () -> fixture.index.update(cancelling));
			assertFalse(fixture.index.isUpToDate());
			int rest = fixture.update();
			assertTrue(rest > 0 && rest < 11, () -> rest + " records");
			assertEquals(10, fixture.index.search(new SearchRequest("metin")).total());
		}
	}

	@Test
	void aPlugInThatFailsDoesNotKeepOthersFromBeingFound() throws CoreException {
		ISearchContribution bad = (root, texts) -> {
			throw new IllegalStateException("bad plug-in");
		};
		try (SearchFixture fixture = SearchFixture.inMemory(folder);
				ISearchIndex index = SearchFixture
						.service(List.of(bad, new SearchFixture.TestTexts()), log::add).openInMemory(fixture.project)) {
			fixture.document("Belge", "tr", "metin");
			fixture.project.flush();
			index.update(null);
			assertEquals(1, index.search(new SearchRequest("metin")).total());
			assertEquals(2, log.size(), "the settings and the document");
			assertTrue(log.stream().allMatch(status -> status.getSeverity() == IStatus.ERROR));
		}
	}

	@Test
	void searchesGoOnWhileTheIndexIsUpdated() throws Exception {
		try (SearchFixture fixture = SearchFixture.onDisk(folder)) {
			fixture.document("Belge", "tr", "metin");
			fixture.update();
			AtomicBoolean done = new AtomicBoolean();
			Thread updates = Thread.ofVirtual().unstarted(() -> {
				try {
					for (int i = 0; i < 40; i++) {
						fixture.document("Belge " + i, "tr", "metin " + "dolgu ".repeat(200));
						fixture.update();
					}
				} catch (CoreException e) {
					throw new IllegalStateException(e);
				} finally {
					done.set(true);
				}
			});
			updates.start();
			long last = 0;
			while (!done.get()) {
				var result = fixture.index.search(new SearchRequest("metin").withCounts());
				assertTrue(result.total() >= last, "a search never sees less than one before it");
				assertTrue(result.hits().stream().map(SearchHit::title).allMatch(title -> title.startsWith("Belge")));
				last = result.total();
			}
			updates.join();
			assertEquals(41, fixture.index.search(new SearchRequest("metin")).total());
		}
	}

	@Test
	void aSecondProcessIsToldThatTheIndexIsInUse() throws CoreException {
		try (SearchFixture fixture = SearchFixture.onDisk(folder)) {
			CoreException refusal = assertThrows(CoreException.class,
					() -> SearchFixture.service().open(fixture.project, folder.resolve("index")));
			assertTrue(refusal.getMessage().contains(folder.resolve("index").toString()), refusal.getMessage());
		}
	}

	@Test
	void aFileInThePlaceOfTheFolderIsRefused() throws Exception {
		Files.writeString(folder.resolve("index"), "a file");
		try (IResearchProject project = SearchFixture.project(folder.resolve("test.imece"))) {
			assertThrows(CoreException.class, () -> SearchFixture.service().open(project, folder.resolve("index")));
		}
		assertEquals("a file", Files.readString(folder.resolve("index")));
	}
}
