/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** API. Vocabularies that ship with the workbench or with a plug-in. */
package org.imece.core.vocabulary;
