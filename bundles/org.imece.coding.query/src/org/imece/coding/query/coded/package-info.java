/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * API. Questions about codings: a small language, how it is written and read, what it means, and saved questions.
 * <p>
 * {@link org.imece.coding.query.coded.Query} defines the language, {@link org.imece.coding.query.coded.QueryHit} what a
 * result is.
 */
package org.imece.coding.query.coded;
