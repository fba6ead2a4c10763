/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Internal. Records, revisions, references and blobs in tables of any database that a {@link Dialect} describes. */
package org.imece.store.jdbc.internal;
