/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.store;

import java.util.Set;

/**
 * The new state of one record in a commit.
 *
 * @param content         {@code null} deletes the record
 * @param expectedVersion version that the writer started from, 0 for a new record; another one in the store is a
 *                        {@link StoreProblem#CONFLICT}
 * @param references      identifiers of the elements in other records that this state points to
 * @since 0.1
 */
public record RecordWrite(String id, String type, String title, byte[] content, long expectedVersion,
		Set<Reference> references) {
}
