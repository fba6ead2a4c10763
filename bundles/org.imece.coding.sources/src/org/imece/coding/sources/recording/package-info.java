/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Recordings and pictures that are kept in a project, and the moments that transcripts name. */
package org.imece.coding.sources.recording;
