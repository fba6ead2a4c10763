/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.store;

import java.util.List;

/**
 * What a rescue copy holds of a damaged project.
 *
 * @param records     records that could be read in their present version, or that are deleted
 * @param older       records of which only an older version could be read, which is now the present one
 * @param revisions   entries of the history
 * @param attachments files attached to records
 * @param losses      one sentence for each thing that is known to be lost, in the language of the user
 * @since 0.1
 */
public record RescueAccount(int records, int older, int revisions, int attachments, List<String> losses) {

	public RescueAccount {
		losses = List.copyOf(losses);
	}

	public boolean isComplete() {
		return losses.isEmpty();
	}
}
