/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.safe;

/**
 * How much of an archive is read at most.
 *
 * @param entries    files in the archive
 * @param entryBytes bytes of one file when unpacked
 * @param totalBytes bytes of all files that are read, when unpacked
 * @param ratio      how many times larger a file may be unpacked than packed; files of less than 1 MiB are not judged
 * @since 0.1
 */
public record ArchiveLimits(int entries, long entryBytes, long totalBytes, int ratio) {

	/** Room for a project with thousands of documents; a text rarely shrinks to less than a fiftieth. */
	public static final ArchiveLimits DEFAULT = new ArchiveLimits(20_000, 256L << 20, 1L << 30, 200);
}
