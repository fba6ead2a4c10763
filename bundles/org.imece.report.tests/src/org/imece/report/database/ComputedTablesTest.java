/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EClass;
import org.imece.core.project.IResearchProject;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.ComputedTable;
import org.imece.core.reporting.IComputedTables;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Jurisdiction;
import org.imece.model.core.Vocabulary;
import org.imece.tests.support.ExpectError;
import org.imece.tests.support.NoErrorLogged;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorLogged.class)
class ComputedTablesTest {

	@TempDir
	Path folder;
	private IResearchProject project;
	private final Counts counts = new Counts();
	private ReportingDatabase database;

	/** One table of counts, and one table for each jurisdiction, as a saved query would have. */
	private static class Counts implements IComputedTables {
		int asked;
		Supplier<CoreException> failure = () -> null;

		@Override
		public Set<EClass> dependsOn() {
			return Set.of(CorePackage.Literals.JURISDICTION);
		}

		@Override
		public List<ComputedTable> compute(IResearchProject project, IProgressMonitor monitor) throws CoreException {
			asked++;
			CoreException thrown = failure.get();
			if (thrown != null) {
				throw thrown;
			}
			List<ComputedTable> tables = new ArrayList<>();
			List<Object[]> rows = new ArrayList<>();
			for (var record : project.records(CorePackage.Literals.JURISDICTION)) {
				rows.add(new Object[] { record.id(), record.title(), record.title().length() });
				tables.add(new ComputedTable(record.title(), "One place", List.of(Column.text("id", "Its identifier")),
						List.<Object[]>of(new Object[] { record.id() })));
			}
			tables.add(new ComputedTable("v1_count", "Places with the length of their names",
					List.of(Column.text("id", "Identifier"), Column.text("name", "Name"),
							Column.integer("length", "Length in characters")),
					rows));
			return tables;
		}
	}

	/** A second contribution with the same tables. */
	private static final class Others extends Counts {
	}

	@BeforeEach
	void open() throws CoreException {
		project = TestProject.createFile(folder.resolve("p.imece")).project;
		database = database(counts);
	}

	@AfterEach
	void close() throws CoreException {
		project.close();
	}

	private ReportingDatabase database(IComputedTables... computed) {
		return new ReportingDatabase(project, folder.resolve("reporting.sqlite"), List.of(new PlaceTable("v1_place")),
				List.of(computed));
	}

	private List<List<Object>> rows(String sql) throws CoreException {
		return database.query(sql, 100, null).rows();
	}

	private List<String> views() {
		return database.views().stream().map(ReportView::name).toList();
	}

	@Test
	void isThereWithItsDescription() throws CoreException {
		Places.add(project, "TR", "v1_tr");
		assertEquals(List.of(List.of("v1_tr", 5L)), rows("select name, length from v1_count"));
		assertEquals(List.of("v1_place", "v1_count", "v1_tr"), views());
		assertEquals(
				List.of(List.of("v1_count", 3L, "length", "INTEGER", "Length in characters",
						"Places with the length of their names")),
				rows("select * from v1_catalogue where \"view\" = 'v1_count' and position = 3"));
	}

	@Test
	void joinsWithTheOthers() throws CoreException {
		Places.add(project, "TR", "v1_tr");
		assertEquals(List.of(List.of("TR", 5L)),
				rows("select p.code, c.length from v1_place p join v1_count c using (id)"));
	}

	@Test
	void appearsAndDisappearsWithWhatItStandsFor() throws CoreException {
		Jurisdiction place = Places.add(project, "TR", "v1_tr");
		assertEquals(1, rows("v1_tr").size());
		project.edit("Rename", () -> place.getNames().put("tr", "v1_other"));
		assertEquals(1, rows("v1_other").size());
		assertEquals(List.of("v1_place", "v1_count", "v1_other"), views());
		assertEquals(List.of(), rows("select * from v1_catalogue where \"view\" = 'v1_tr'"));
		project.edit("Delete", () -> project.delete(place));
		assertEquals(0, rows("v1_count").size());
		assertEquals(List.of("v1_place", "v1_count"), views());
		project.undo();
		assertEquals(1, rows("v1_other").size());
	}

	@Test
	void isWorkedOutOnlyWhenItsRecordsChange() throws CoreException {
		Places.add(project, "TR", "v1_tr");
		database.update(null);
		database.update(null);
		assertEquals(1, counts.asked);
		Vocabulary vocabulary = CoreFactory.eINSTANCE.createVocabulary();
		project.edit("Add", () -> project.add(vocabulary));
		database.update(null);
		assertEquals(1, counts.asked, "no place changed");
		database = database(counts);
		database.update(null);
		assertEquals(1, counts.asked, "kept across sessions");
		assertEquals(List.of("v1_place", "v1_count", "v1_tr"), views());
		Places.add(project, "EU", "v1_eu");
		database.update(null);
		assertEquals(2, counts.asked);
	}

	@Test
	void isWorkedOutForANewContribution() throws CoreException {
		database = database();
		Places.add(project, "TR", "v1_tr");
		database.update(null);
		database = database(counts);
		assertEquals(1, rows("v1_count").size());
		database = database();
		database.update(null);
		assertEquals(List.of("v1_place"), views(), "its plug-in is gone");
	}

	@Test
	@ExpectError("stay as they were")
	void staysAsItWasWhenItFails() throws CoreException {
		assumeTrue(Platform.isRunning(), "what is logged needs the platform");
		Places.add(project, "TR", "v1_tr");
		database.update(null);
		counts.failure = () -> new CoreException(Status.error("A fault of a partner"));
		Places.add(project, "EU", "v1_eu");
		assertEquals(1, rows("v1_count").size());
		assertEquals(2, rows("v1_place").size(), "the others go on");
		assertEquals(2, counts.asked, "not asked again while nothing changes");
		counts.failure = () -> null;
		Places.add(project, "BE", "v1_be");
		assertEquals(3, rows("v1_count").size());
	}

	@Test
	@ExpectError("stay as they were")
	void survivesAFaultInTheCode() throws CoreException {
		assumeTrue(Platform.isRunning(), "what is logged needs the platform");
		counts.failure = () -> {
			throw new IllegalStateException("A fault of a partner");
		};
		Places.add(project, "TR", "v1_tr");
		assertEquals(1, rows("v1_place").size());
	}

	@Test
	void canBeCancelled() throws CoreException {
		Places.add(project, "TR", "v1_tr");
		counts.failure = () -> {
			throw new OperationCanceledException();
		};
		assertThrows(OperationCanceledException.class, () -> database.update(null));
		counts.failure = () -> null;
		assertEquals(1, rows("v1_count").size());
	}

	@Test
	@ExpectError("already a table of somebody else")
	void doesNotTakeTheNameOfAnother() throws CoreException {
		assumeTrue(Platform.isRunning(), "what is logged needs the platform");
		Places.add(project, "TR", "v1_place");
		database = database(counts, new Others());
		assertEquals(List.of(List.of("TR")), rows("select code from v1_place"));
		assertEquals(List.of("v1_place", "v1_count"), views());
	}

	@Test
	@ExpectError("Left out a table")
	void refusesWhatIsNoTable() throws CoreException {
		assumeTrue(Platform.isRunning(), "what is logged needs the platform");
		Places.add(project, "TR", "İl; drop table meta");
		assertEquals(1, rows("v1_count").size());
		assertEquals(List.of("v1_place", "v1_count"), views());
	}
}
