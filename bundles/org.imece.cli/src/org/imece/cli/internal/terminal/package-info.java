/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. What users and machines read: tables, JSON, CSV, progress, messages. */
package org.imece.cli.internal.terminal;
