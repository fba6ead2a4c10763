/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.store;

/**
 * A record with its content. A store does not look into the content.
 *
 * @since 0.1
 */
public record StoredRecord(RecordHeader header, byte[] content) {
}
