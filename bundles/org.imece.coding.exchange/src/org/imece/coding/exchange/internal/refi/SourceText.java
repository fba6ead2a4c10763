/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.imece.coding.text.CanonicalText;

/**
 * Text of a source as the file has it.
 *
 * @param raw     without byte order mark, line ends as they are; null if the text is missing
 * @param problem why it is missing
 */
record SourceText(String raw, Problem problem) {

	/** Why there is no text. */
	enum Problem {
		NONE, NO_FILE, NOT_TEXT, RICH_TEXT_ONLY
	}

	/** The text of a node with {@code plainTextPath} or {@code PlainTextContent}. */
	static SourceText of(QdeNode node, SourceFiles files) throws IOException {
		Optional<QdeNode> content = node.child("PlainTextContent");
		if (content.isPresent()) {
			return text(content.get().text());
		}
		if (node.has("plainTextPath")) {
			Optional<byte[]> bytes = files.read(node.get("plainTextPath"));
			if (bytes.isPresent()) {
				return decode(bytes.get()).map(SourceText::text).orElse(new SourceText(null, Problem.NOT_TEXT));
			}
		}
		if (!node.has("plainTextPath") && node.has("richTextPath")) {
			return new SourceText(null, Problem.RICH_TEXT_ONLY);
		}
		return new SourceText(null, Problem.NO_FILE);
	}

	private static SourceText text(String raw) {
		return new SourceText(CanonicalText.withoutMark(raw), Problem.NONE);
	}

	/** The standard wants UTF-8; with a mark UTF-16 is unmistakable too. Anything else is not guessed. */
	private static Optional<String> decode(byte[] bytes) {
		Charset charset = StandardCharsets.UTF_8;
		if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
				|| bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
			charset = StandardCharsets.UTF_16;
		}
		try {
			return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}

	boolean isMissing() {
		return raw == null;
	}

	String canonical() {
		return CanonicalText.of(raw);
	}
}
