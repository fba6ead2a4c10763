/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Metadata that a collector of legislation put beside a text, {@code name.ustveri.json}; never trusted over the text. */
final class Sidecar {

	private static final String SUFFIX = ".ustveri.json";
	private static final long MOST_BYTES = 1 << 20;

	private final Map<String, String> values = new HashMap<>();

	/** The file beside a text, if there is one. */
	static Optional<Path> beside(Path text) {
		String name = text.getFileName().toString();
		int dot = name.lastIndexOf('.');
		Path file = text.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + SUFFIX);
		return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
	}

	/** @throws IOException if it cannot be read as JSON */
	static Sidecar read(Path file) throws IOException {
		if (Files.size(file) > MOST_BYTES) {
			throw new IOException(file.getFileName() + " is larger than metadata are");
		}
		Sidecar sidecar = new Sidecar();
		JsonFactory json = JsonFactory.builder()
				.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).build()).build();
		try (JsonParser parser = json.createParser(Files.readAllBytes(file))) {
			sidecar.read(parser);
		}
		return sidecar;
	}

	/** Objects within the object become paths: official_gazette.number. */
	private void read(JsonParser parser) throws IOException {
		while (parser.nextToken() != null) {
			JsonToken token = parser.currentToken();
			if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
				values.putIfAbsent(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
			}
		}
	}

	/** @param path such as /official_gazette/number */
	Optional<String> get(String path) {
		return Optional.ofNullable(values.get(path)).filter(value -> !value.isBlank());
	}
}
