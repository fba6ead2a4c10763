/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables, as the ordered list of the steps that lead to them. A new project runs all of them, an older one those
 * that it lacks. A step that has been released is never changed: what comes later is a further step.
 */
public final class Schema {

	/** Present schema. Its version is the number of its steps. */
	public static final Schema PRESENT = new Schema(List.of(Schema::first));

	/** Tables that every version has. */
	public static final List<String> TABLES = List.of("record", "revision", "reference", "blob", "blob_part", "meta");

	private final List<Migration> steps;

	public Schema(List<Migration> steps) {
		this.steps = List.copyOf(steps);
	}

	List<Migration> steps() {
		return steps;
	}

	public int version() {
		return steps.size();
	}

	/** Runs the steps that are missing; within a transaction of the caller. */
	public void migrate(Connection connection, Dialect dialect) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			for (int version = dialect.schemaVersion(connection); version < steps.size(); version++) {
				for (String sql : steps.get(version).statements(dialect)) {
					statement.executeUpdate(sql);
				}
				dialect.schemaVersion(connection, version + 1);
			}
		}
	}

	/**
	 * The content of the present version of a record stands in {@code record} alone; its revision has none until it is
	 * superseded. {@code reference} is derived from the contents and kept in step by every commit. Contents stand
	 * last in their rows: what comes after a long value can only be read past it, and lists read headers only.
	 */
	static List<String> first(Dialect d) {
		return List.of("""
				CREATE TABLE record (
				  id         TEXT PRIMARY KEY,
				  type       TEXT NOT NULL,
				  title      TEXT NOT NULL,
				  version    %1$s NOT NULL,
				  author     TEXT NOT NULL,
				  changed_at %1$s NOT NULL,
				  seq        %1$s NOT NULL,
				  checksum   %1$s NOT NULL,
				  content    %2$s
				)""".formatted(d.number(), d.bytes()), """
				CREATE TABLE revision (
				  id       %3$s,
				  seq      %1$s NOT NULL,
				  record   TEXT NOT NULL,
				  version  %1$s NOT NULL,
				  deleted  %1$s NOT NULL,
				  author   TEXT NOT NULL,
				  begun_at %1$s NOT NULL,
				  at       %1$s NOT NULL,
				  label    TEXT NOT NULL,
				  checksum %1$s NOT NULL,
				  content  %2$s
				)""".formatted(d.number(), d.bytes(), d.counter()), """
				CREATE TABLE reference (
				  source         TEXT NOT NULL,
				  target_record  TEXT NOT NULL,
				  target_element TEXT NOT NULL,
				  PRIMARY KEY (source, target_record, target_element)
				)%s""".formatted(d.keyOnlyTable()), """
				CREATE TABLE blob (
				  sha256     TEXT PRIMARY KEY,
				  media_type TEXT NOT NULL,
				  size       %s NOT NULL
				)""".formatted(d.number()), """
				CREATE TABLE blob_part (
				  sha256 TEXT NOT NULL,
				  number %1$s NOT NULL,
				  data   %2$s NOT NULL,
				  PRIMARY KEY (sha256, number)
				)""".formatted(d.number(), d.bytes()), """
				CREATE TABLE meta (
				  name  TEXT PRIMARY KEY,
				  value TEXT NOT NULL
				)""", //
				"CREATE INDEX record_seq ON record (seq)", //
				"CREATE UNIQUE INDEX revision_record ON revision (record, version, id)", //
				"CREATE INDEX revision_seq ON revision (seq)", //
				"CREATE INDEX reference_target ON reference (target_record, target_element)");
	}
}
