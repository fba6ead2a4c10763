/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.util.List;

/** Statements that bring the schema from one version to the next. */
@FunctionalInterface
public interface Migration {

	List<String> statements(Dialect dialect);
}
