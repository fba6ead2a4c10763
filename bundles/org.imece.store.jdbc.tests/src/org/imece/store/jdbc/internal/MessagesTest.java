/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.store.jdbc.internal.sqlite.SqliteDialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

	@ParameterizedTest
	@EnumSource
	void everyProblemHasASentenceWithTheNameInIt(StoreProblem problem) {
		StoreException failure = new Failures(new SqliteDialect(), "Proje {0}.imece").of(problem,
				new SQLException("reason"));
		String message = failure.getMessage();
		assertTrue(message.contains("Proje {0}.imece"), message);
		assertTrue(message.endsWith(".") && message.length() > 60, message);
		assertFalse(message.contains("{1}") || message.contains("''"), message);
	}
}
