/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where projects are kept unless the user chooses another folder: documents, whatever the system calls them. */
public final class DefaultFolder {

	private static final List<String> NAMES = List.of("Documents", "Belgeler");

	private DefaultFolder() {
	}

	public static Path path() {
		Path home = Path.of(System.getProperty("user.home"));
		return NAMES.stream().map(home::resolve).filter(Files::isDirectory).findFirst().orElse(home);
	}
}
