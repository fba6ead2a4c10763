/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

import org.imece.core.store.StoreException;

/** One connection for all threads, one after the other; every piece of work is a transaction. */
public final class Session {

	/** Work within a transaction. */
	@FunctionalInterface
	public interface Work<T> {
		T run(Connection connection) throws SQLException, StoreException;
	}

	private final ReentrantLock lock = new ReentrantLock(true);
	private final Connection connection;
	private final Dialect dialect;
	private final Failures failures;

	/** @param connection commits by itself outside transactions */
	public Session(Connection connection, Dialect dialect, Failures failures) {
		this.connection = connection;
		this.dialect = dialect;
		this.failures = failures;
	}

	public Dialect dialect() {
		return dialect;
	}

	public Failures failures() {
		return failures;
	}

	/** Does all of the work or, if it throws, nothing of it. */
	public <T> T transact(Work<T> work) throws StoreException {
		lock.lock();
		try {
			dialect.begin(connection);
			T result = work.run(connection);
			dialect.commit(connection);
			return result;
		} catch (SQLException e) {
			StoreException refusal = failures.of(e);
			rollBack(refusal);
			throw refusal;
		} catch (StoreException | RuntimeException | Error e) {
			rollBack(e);
			throw e;
		} finally {
			lock.unlock();
		}
	}

	/** Overwrites what was deleted. */
	void erase() throws StoreException {
		lock.lock();
		try {
			dialect.erase(connection);
		} catch (SQLException e) {
			throw failures.of(e);
		} finally {
			lock.unlock();
		}
	}

	private void rollBack(Throwable failure) {
		try {
			dialect.rollBack(connection);
		} catch (SQLException e) {
			failure.addSuppressed(e);
		}
	}

	public void close() throws StoreException {
		lock.lock();
		try {
			connection.close();
		} catch (SQLException e) {
			throw failures.of(e);
		} finally {
			lock.unlock();
		}
	}
}
