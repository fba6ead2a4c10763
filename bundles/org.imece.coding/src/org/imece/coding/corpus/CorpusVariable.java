/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import org.imece.model.coding.VariableType;

/**
 * An attribute of cases.
 *
 * @since 0.1
 */
public record CorpusVariable(String id, String title, VariableType type) {
}
