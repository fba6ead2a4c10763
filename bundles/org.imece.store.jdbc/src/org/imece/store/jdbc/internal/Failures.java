/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.io.IOException;
import java.sql.SQLException;

import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;

/** Says why a store refused: one sentence with the name of the project in it. */
public final class Failures {

	private final Dialect dialect;
	private final String name;

	public Failures(Dialect dialect, String name) {
		this.dialect = dialect;
		this.name = name;
	}

	public StoreException of(SQLException failure) {
		return of(dialect.problem(failure), failure);
	}

	public StoreException of(IOException failure) {
		return of(StoreProblem.IO, failure);
	}

	/** @param cause may be {@code null} */
	public StoreException of(StoreProblem problem, Exception cause) {
		return new StoreException(problem, Messages.format(pattern(problem), name, reason(cause)), cause);
	}

	/** @param pattern a sentence of {@link Messages} with the name of the project as {0}, {@code detail} as {1} */
	public StoreException of(StoreProblem problem, String pattern, Object detail) {
		return new StoreException(problem, Messages.format(pattern, name, detail), null);
	}

	private static String reason(Exception cause) {
		return cause == null ? "" : String.valueOf(cause.getMessage());
	}

	private static String pattern(StoreProblem problem) {
		return switch (problem) {
		case NOT_FOUND -> Messages.Problem_notFound;
		case EXISTS -> Messages.Problem_exists;
		case NOT_A_PROJECT -> Messages.Problem_notAProject;
		case DAMAGED -> Messages.Problem_damaged;
		case NEWER -> Messages.Problem_newer;
		case LOCKED -> Messages.Problem_locked;
		case READ_ONLY -> Messages.Problem_readOnly;
		case DISK_FULL -> Messages.Problem_diskFull;
		case CONFLICT -> Messages.Problem_conflict;
		case IO -> Messages.Problem_io;
		};
	}
}
