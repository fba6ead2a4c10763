/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.operation;

import java.nio.file.Path;

import org.imece.core.imports.ImportAccount;

/**
 * What became of one file, or would become of it.
 *
 * @param account {@code null} if the file was refused
 * @param refusal why the file was refused, in the language of the user; {@code null} if it was not
 * @since 0.1
 */
public record FileOutcome(Path file, ImportAccount account, String refusal) {

	public boolean isRefused() {
		return account == null;
	}
}
