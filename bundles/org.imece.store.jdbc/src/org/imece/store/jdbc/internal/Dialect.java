/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.store.StoreProblem;

/**
 * What databases do differently. A further database adds a dialect and a provider that opens its connections; tables
 * and statements stay as they are.
 */
public interface Dialect {

	/** Column type for bytes of any length. */
	String bytes();

	/** Column type for whole numbers of 64 bits. */
	String number();

	/** Column type and constraint of a key that the database counts up. */
	String counter();

	/** What follows a table definition whose rows are little more than their key; may be empty. */
	String keyOnlyTable();

	/** Begins a transaction on a connection that otherwise commits by itself. */
	void begin(Connection connection) throws SQLException;

	void commit(Connection connection) throws SQLException;

	/** Ends a transaction that failed, whether or not the database has done so by itself. */
	void rollBack(Connection connection) throws SQLException;

	/** Outside a transaction: leaves nothing of what was deleted in the files of the database. */
	void erase(Connection connection) throws SQLException;

	/** Version of the schema; 0 where there is none yet. */
	int schemaVersion(Connection connection) throws SQLException;

	/** Within the transaction that brings the schema to this version. */
	void schemaVersion(Connection connection, int version) throws SQLException;

	/** What a failure means. */
	StoreProblem problem(SQLException failure);

	/**
	 * Checks structure and indexes as thoroughly as the database can.
	 *
	 * @return what is wrong, in the words of the database; empty when sound
	 */
	List<String> check(Connection connection, IProgressMonitor monitor) throws SQLException;
}
