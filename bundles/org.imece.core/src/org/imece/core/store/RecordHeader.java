/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.store;

import java.time.Instant;

/**
 * What a store tells of a record without reading its content.
 *
 * @param id       UUID of the root element of the record, in lower case
 * @param type     namespace of the EPackage, {@code #}, name of the EClass: the type is known even where the
 *                 plug-in that brings it is not installed
 * @param title    how lists show the record without loading it
 * @param version  1 for the first commit, then one more with each
 * @param author   who committed this version
 * @param changedAt when this version was committed
 * @param sequence change sequence of the project with that commit
 * @param deleted  whether this version deletes the record
 * @since 0.1
 */
public record RecordHeader(String id, String type, String title, long version, String author, Instant changedAt,
		long sequence, boolean deleted) {
}
