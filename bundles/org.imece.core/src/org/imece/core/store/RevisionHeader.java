/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.store;

import java.time.Instant;

/**
 * One step in the history of a record, or a named checkpoint of the project.
 *
 * @param sequence change sequence of the (last) commit of this revision
 * @param recordId empty for a checkpoint
 * @param label    name of the checkpoint; empty for a revision of a record
 * @param deleted  whether this revision deletes the record
 * @since 0.1
 */
public record RevisionHeader(long sequence, String recordId, long version, String author, Instant at, String label,
		boolean deleted) {

	public boolean isCheckpoint() {
		return recordId.isEmpty();
	}
}
