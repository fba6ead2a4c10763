/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the command line asks for: {@code --project FILE}, or a project file alone. */
record StartArguments(Optional<URI> project) {

	private static final String OPTION = "--project";
	private static final String EXTENSION = ".imece";

	static StartArguments of(String... arguments) {
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
				return new StartArguments(Optional.of(location(arguments[i + 1])));
			}
			if (!arguments[i].startsWith("-") && arguments[i].toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
				return new StartArguments(Optional.of(location(arguments[i])));
			}
		}
		return new StartArguments(Optional.empty());
	}

	private static URI location(String argument) {
		return argument.contains("://") ? URI.create(argument) : Path.of(argument).toAbsolutePath().normalize().toUri();
	}
}
