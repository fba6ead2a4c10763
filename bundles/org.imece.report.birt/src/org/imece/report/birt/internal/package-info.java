/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Internal. Reports with BIRT 4.22; the only bundle that knows it.
 * <p>
 * BIRT does not work under a Turkish base locale ({@code Total.countDistinct} becomes unknown); {@link EnglishBase}
 * changes it for the time of a run. The language of a report depends on neither, it is that of the task.
 */
package org.imece.report.birt.internal;
