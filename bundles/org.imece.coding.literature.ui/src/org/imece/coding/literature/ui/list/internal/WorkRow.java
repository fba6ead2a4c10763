/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.list.internal;


import org.imece.core.store.RecordHeader;
import org.imece.ui.list.IRecordRow;

/**
 * What the list shows of a work.
 *
 * @param authors  as a citation names them
 * @param year     {@code null} if unknown
 * @param type     in words
 * @param text     whether its text is there
 * @param cited    number of pieces of evidence that rest on it or its text
 * @param doubled  whether another item may be the same work
 * @param searched folded words by which the row is found
 */
record WorkRow(RecordHeader header, String authors, Integer year, String title, String container, String type,
		boolean text, int cited, boolean doubled, String searched) implements IRecordRow {
}
