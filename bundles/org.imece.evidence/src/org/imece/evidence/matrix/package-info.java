/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Questions by jurisdictions: findings, claims and evidence, edited and counted. */
package org.imece.evidence.matrix;
