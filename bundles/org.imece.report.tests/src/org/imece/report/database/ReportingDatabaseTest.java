/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.imece.core.project.IResearchProject;
import org.imece.core.reporting.Column.Type;
import org.imece.core.reporting.IReportTable;
import org.imece.model.core.Jurisdiction;
import org.imece.report.database.QueryResult.ResultColumn;
import org.imece.tests.support.ExpectError;
import org.imece.tests.support.NoErrorLogged;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorLogged.class)
class ReportingDatabaseTest {

	@TempDir
	Path folder;
	private IResearchProject project;
	private final PlaceTable places = new PlaceTable("v1_place");
	private ReportingDatabase database;

	@BeforeEach
	void open() throws CoreException {
		project = TestProject.createFile(folder.resolve("p.imece")).project;
		database = database(places);
	}

	@AfterEach
	void close() throws CoreException {
		project.close();
	}

	private ReportingDatabase database(IReportTable... tables) {
		return new ReportingDatabase(project, folder.resolve("derived/reporting.sqlite"), List.of(tables), List.of());
	}

	private List<List<Object>> rows(String sql) throws CoreException {
		return database.query(sql, 100, null).rows();
	}

	@Test
	void showsWhatIsInTheProject() throws CoreException {
		Jurisdiction place = Places.add(project, "TR", "Iğdır İli");
		QueryResult result = database.query("v1_place", 10, null);
		assertEquals(List.of(List.of(place.getId(), "TR", "Iğdır İli", 9L, 4.5)), result.rows());
		assertEquals(List.of(new ResultColumn("id", Type.TEXT), new ResultColumn("code", Type.TEXT),
				new ResultColumn("name", Type.TEXT), new ResultColumn("length", Type.INTEGER),
				new ResultColumn("half", Type.REAL)), result.columns());
		assertFalse(result.truncated());
	}

	@Test
	void readsOnlyWhatChanged() throws CoreException {
		Places.add(project, "TR", "Türkiye");
		Jurisdiction second = Places.add(project, "EU", "Avrupa");
		database.update(null);
		places.asked.clear();
		project.edit("Rename", () -> second.getNames().put("tr", "Avrupa Birliği"));
		assertEquals(List.of(List.of("Avrupa Birliği"), List.of("Türkiye")),
				rows("select name from v1_place order by name"));
		assertEquals(List.of(second.getId()), places.asked);
	}

	@Test
	void leavesOutWhatIsHiddenUntilItIsShown() throws CoreException {
		Jurisdiction secret = Places.add(project, "TR", "Türkiye");
		Places.add(project, "EU", "Avrupa");
		Set<String> hidden = new HashSet<>(Set.of(secret.getId()));
		database = new ReportingDatabase(project, folder.resolve("derived/reporting.sqlite"), List.of(places), List.of(),
				List.of(it -> hidden));
		assertEquals(List.of(List.of("EU")), rows("select code from v1_place"));
		project.edit("Rename", () -> secret.getNames().put("tr", "Anadolu"));
		assertEquals(List.of(List.of("EU")), rows("select code from v1_place"));
		hidden.clear();
		assertEquals(List.of(List.of("Anadolu"), List.of("Avrupa")), rows("select name from v1_place order by name"));
		hidden.add(secret.getId());
		assertEquals(List.of(List.of("EU")), rows("select code from v1_place"), "nothing has changed in the project");
		database = database(places);
		assertEquals(2, rows("v1_place").size(), "the file says what it leaves out");
	}

	@Test
	void followsDeletionUndoAndRedo() throws CoreException {
		Jurisdiction place = Places.add(project, "TR", "Türkiye");
		assertEquals(1, rows("v1_place").size());
		project.edit("Delete", () -> project.delete(place));
		assertEquals(0, rows("v1_place").size());
		project.undo();
		assertEquals(1, rows("v1_place").size());
		project.redo();
		assertEquals(0, rows("v1_place").size());
	}

	@Test
	void isMadeAnewForOtherTables() throws CoreException {
		Places.add(project, "TR", "Türkiye");
		database.update(null);
		PlaceTable more = new PlaceTable("v1_more");
		places.asked.clear();
		database = database(places, more);
		assertEquals(1, rows("v1_more").size());
		assertEquals(2, places.asked.size(), "settings and one place");
	}

	@Test
	void isKeptAcrossSessions() throws CoreException {
		Places.add(project, "TR", "Türkiye");
		database.update(null);
		places.asked.clear();
		database = database(places);
		assertEquals(1, rows("v1_place").size());
		assertEquals(List.of(), places.asked);
	}

	@Test
	void isMadeAnewWhenTheFileIsDamaged() throws Exception {
		assumeTrue(Platform.isRunning(), "what is logged needs the platform");
		Places.add(project, "TR", "Türkiye");
		Path file = folder.resolve("derived/reporting.sqlite");
		database.update(null);
		Files.writeString(file, "this is no database");
		assertEquals(1, rows("v1_place").size());
		byte[] bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));
		assertEquals(1, rows("v1_place").size());
	}

	@Test
	void isMadeAnewWhenTheProjectWentBack() throws Exception {
		Places.add(project, "TR", "Türkiye");
		database.update(null);
		project.close();
		Files.delete(folder.resolve("p.imece"));
		project = TestProject.createFile(folder.resolve("p.imece")).project;
		database = database(places);
		assertEquals(0, rows("v1_place").size());
	}

	@Test
	void whatTheProjectForgotIsNotInTheFileAnyMore() throws Exception {
		Jurisdiction place = Places.add(project, "TR", "Gizli Ad ".repeat(2000));
		assertEquals(1, rows("v1_place").size());
		project.edit("Rename", () -> place.getNames().put("tr", "Yer 1"));
		assertEquals(List.of(List.of("Yer 1")), rows("select name from v1_place"));
		assertTrue(onDisk("Gizli Ad"), "SQLite still has what was replaced");

		project.forgetHistory(List.of(place.getId()), List.of());
		database.update(null);
		assertFalse(onDisk("Gizli Ad"));
		assertTrue(onDisk("Yer 1"));
		places.asked.clear();
		database.update(null);
		assertEquals(List.of(), places.asked, "once is enough");
	}

	private boolean onDisk(String text) throws IOException {
		byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
		try (Stream<Path> files = Files.list(folder.resolve("derived"))) {
			for (Path file : files.toList()) {
				if (Files.readString(file, StandardCharsets.ISO_8859_1)
						.contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
					return true;
				}
			}
		}
		return false;
	}

	@Test
	@ExpectError("v1_place")
	void goesOnWithoutAPartnersFault() throws CoreException {
		assumeTrue(Platform.isRunning(), "what is logged needs the platform");
		Places.add(project, "BAD", "Kötü");
		Places.add(project, "TR", "Türkiye");
		assertEquals(List.of(List.of("Türkiye")), rows("select name from v1_place"));
	}

	@Test
	@ExpectError("v1_place")
	void leavesOutTheSecondTableOfAName() {
		assumeTrue(Platform.isRunning(), "what is logged needs the platform");
		assertEquals(List.of("v1_place"),
				database(places, new PlaceTable("v1_place")).views().stream().map(ReportView::name).toList());
	}

	@Test
	void describesItself() throws CoreException {
		assertEquals(List.of(List.of("v1_place", 4L, "length", "INTEGER", "Length of the name", "A place")),
				rows("select * from v1_catalogue where \"column\" = 'length'"));
	}

	@Test
	void saysWhenThereIsMore() throws CoreException {
		for (String code : new String[] { "TR", "EU", "BE" }) {
			Places.add(project, code, code);
		}
		assertTrue(database.query("v1_place", 2, null).truncated());
		assertFalse(database.query("v1_place", 3, null).truncated());
	}

	@Test
	void endsAQueryThatIsCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > 50;
			}
		};
		assertThrows(OperationCanceledException.class, () -> database.query(
				"with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n", 1, monitor));
	}

	@Test
	void exportsACopy() throws CoreException {
		Places.add(project, "TR", "Türkiye");
		Path copy = database.export(folder.resolve("copy.sqlite")).run(null);
		assertTrue(Files.exists(copy));
		assertThrows(CoreException.class, () -> database.export(folder.resolve("none/copy.sqlite")).run(null));
	}
}
