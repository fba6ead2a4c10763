/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.safe;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of XML in an encoding that has ASCII in it (XML 1.0, appendix F). The StAX parser of the platform
 * prints bytes that it cannot decode to the error stream of the process, where nobody wants them; a decoder of our own
 * only throws.
 */
final class XmlText {

	private static final int DECLARATION = 256;
	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };
	private static final Pattern ENCODING = Pattern
			.compile("^<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

	private XmlText() {
	}

	/**
	 * @param in can be marked; stays where it is if the result is empty
	 * @return empty for encodings of two bytes and more, and for such as Java does not know: what the parser does
	 */
	static Optional<Reader> of(InputStream in) throws IOException {
		in.mark(DECLARATION);
		byte[] start = in.readNBytes(DECLARATION);
		in.reset();
		boolean marked = start.length >= MARK.length && start[0] == MARK[0] && start[1] == MARK[1]
				&& start[2] == MARK[2];
		int first = marked ? MARK.length : 0;
		if (start.length < first + 2 || start[first] <= 0 || start[first + 1] <= 0) { // UTF-16, UTF-32 or no XML
			return Optional.empty();
		}
		Optional<Charset> charset = charset(new String(start, first, start.length - first, StandardCharsets.ISO_8859_1));
		if (charset.isPresent()) {
			in.skipNBytes(first);
		}
		return charset.map(known -> new InputStreamReader(in, known.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
	}

	private static Optional<Charset> charset(String start) {
		Matcher encoding = ENCODING.matcher(start);
		if (!encoding.find()) {
			return Optional.of(StandardCharsets.UTF_8);
		}
		String name = encoding.group(1).toUpperCase(Locale.ROOT);
		try {
			return name.startsWith("UTF-16") || name.startsWith("UTF-32")
					? Optional.empty()
					: Optional.of(Charset.forName(name));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return Optional.empty(); // the parser refuses it with the place
		}
	}
}
