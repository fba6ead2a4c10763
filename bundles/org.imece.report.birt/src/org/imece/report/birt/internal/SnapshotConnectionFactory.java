/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.eclipse.birt.report.data.oda.jdbc.IConnectionFactory;
import org.imece.report.database.internal.ReadOnly;

/**
 * What the driver {@code org.sqlite.JDBC} of a template opens outside of a report run, for instance while a designer
 * edits its queries: an exported reporting database, read-only. In a report run every data source is given the
 * reporting database of the open project, whatever its address.
 */
public final class SnapshotConnectionFactory implements IConnectionFactory {

	private static final String PREFIX = "jdbc:sqlite:";

	@Override
	public Connection getConnection(String driverClass, String url, Properties properties) throws SQLException {
		Path file = url.startsWith(PREFIX) ? Path.of(url.substring(PREFIX.length())) : Path.of("");
		if (!Files.isRegularFile(file)) {
			throw new SQLException(Messages.format(Messages.Snapshot_missing, url));
		}
		return ReadOnly.open(file, null);
	}
}
