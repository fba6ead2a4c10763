/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.imece.core.text.Fingerprint;

/** Tells whether a template, with all the files beside it, is still the one that a report was made from. */
final class TemplateHash {

	private TemplateHash() {
	}

	static String of(Path template) throws IOException {
		Path folder = template.toAbsolutePath().getParent();
		List<Path> files;
		try (Stream<Path> all = Files.walk(folder)) {
			files = all.filter(Files::isRegularFile).sorted().toList();
		}
		MessageDigest digest = Fingerprint.sha256();
		for (Path file : files) {
			digest.update(folder.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
			digest.update(Files.readAllBytes(file));
		}
		return HexFormat.of().formatHex(digest.digest());
	}
}
