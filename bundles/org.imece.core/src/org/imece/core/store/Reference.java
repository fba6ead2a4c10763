/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.store;

/**
 * The target of a reference into another record.
 *
 * @since 0.1
 */
public record Reference(String recordId, String elementId) {
}
