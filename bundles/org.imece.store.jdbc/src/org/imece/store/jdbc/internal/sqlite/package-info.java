/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. A project as one SQLite file; the only place that knows SQLite. */
package org.imece.store.jdbc.internal.sqlite;
