/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.report.database.internal.ReadOnly;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a query or a template may not do. */
class QueryLockdownTest {

	@TempDir
	Path folder;
	private IResearchProject project;
	private ReportingDatabase database;
	private Path file;

	@BeforeEach
	void open() throws CoreException {
		project = TestProject.createFile(folder.resolve("p.imece")).project;
		file = folder.resolve("reporting.sqlite");
		database = new ReportingDatabase(project, file, List.of(new PlaceTable("v1_place")), List.of());
		Places.add(project, "TR", "Türkiye");
		database.update(null);
	}

	@AfterEach
	void close() throws CoreException {
		project.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ";", "attach '@/stolen.sqlite' as x", "vacuum into '@/stolen.sqlite'",
			"backup to '@/stolen.sqlite'", "restore from '@/p.imece'", "delete from t_v1_place",
			"insert into t_v1_place(_record) values ('x')", "update t_v1_place set code = 'x'", "drop view v1_place",
			"create table x(y)", "create temp table x(y)", "pragma query_only = off", "pragma writable_schema = on",
			"pragma temp_store_directory = '@'", "select 1; delete from t_v1_place", "select 1; select 2",
			"/* select */ drop table meta", "-- select\ndrop table meta", "with x as (select 1) delete from t_v1_place",
			"with x as (select 1) insert into t_v1_place(_record) select * from x", "select load_extension('@/x')",
			"select writefile('@/stolen.txt', 'x')", "select readfile('@/p.imece')", "select 'open", "select /* open",
			"explain delete from nowhere", "values (1); drop table meta" })
	void isRefused(String sql) throws Exception {
		byte[] before = Files.readAllBytes(file);
		String statement = sql.replace("@", folder.toString());
		CoreException refusal = assertThrows(CoreException.class, () -> database.query(statement, 10, null));
		assertFalse(refusal.getMessage().isBlank());
		assertArrayEquals(before, Files.readAllBytes(file));
		assertFalse(Files.exists(folder.resolve("stolen.sqlite")));
		assertFalse(Files.exists(folder.resolve("stolen.txt")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "select ';' as a, name from v1_place", "select name from v1_place;  ",
			"-- why\nselect name from v1_place", "with x as (select 1) select * from x", "values (1), (2)",
			"select \"name\", [code], `id` from v1_place -- it's done", "SELECT 'it''s' FROM v1_place",
			"explain query plan select * from v1_place" })
	void isAllowed(String sql) throws CoreException {
		assertFalse(database.query(sql, 10, null).rows().isEmpty());
	}

	@Test
	void theConnectionOfATemplateCannotBeTurnedIntoAnother() throws SQLException {
		try (Connection connection = ReadOnly.open(file, null); Statement statement = connection.createStatement()) {
			assertThrows(SQLException.class, () -> connection.unwrap(org.sqlite.SQLiteConnection.class));
			assertFalse(connection.isWrapperFor(org.sqlite.SQLiteConnection.class));
			assertThrows(SQLException.class, () -> connection.setReadOnly(false));
			assertThrows(SQLException.class, () -> statement.execute("backup to 'x'"));
			assertThrows(SQLException.class, () -> statement.addBatch("drop table meta"));
			assertThrows(SQLException.class, () -> connection.prepareStatement("attach 'x' as y"));
			assertSame(connection, statement.getConnection());
			try (PreparedStatement select = connection.prepareStatement("select count(*) from v1_place")) {
				assertThrows(SQLException.class, () -> select.executeUpdate("drop table meta"));
				assertSame(connection, select.getConnection());
			}
		}
	}
}
