/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.context.internal;

import java.util.List;

import org.imece.core.store.RecordHeader;

/**
 * The records that refer to an element.
 *
 * @param message why there are none to show; {@code null} if they were found
 */
record Uses(List<RecordHeader> records, String message) {

	static Uses of(List<RecordHeader> records) {
		return new Uses(records, null);
	}

	static Uses unknown(String message) {
		return new Uses(List.of(), message);
	}
}
