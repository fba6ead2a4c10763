/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads text of an unknown encoding, as files from Turkish and European offices have it. In this order:
 * <ol>
 * <li>a byte order mark says UTF-8, UTF-16 or UTF-32;
 * <li>bytes that follow UTF-8 throughout are UTF-8;
 * <li>zero bytes in every second place only are UTF-16 without a mark;
 * <li>else one byte is one letter: {@code windows-1254} if one of the six places is used in which it differs from
 * {@code windows-1252} (Ğ İ Ş ğ ı ş, where the other has Icelandic letters), {@code windows-1252} if none is. ISO-8859-9 is
 * read as {@code windows-1254} and reported so: every text of it reads the same, and one curly quote more must not give
 * the file another name.
 * </ol>
 * Nothing is replaced or dropped: bytes that mean nothing in the encoding are refused, with the line.
 *
 * @since 0.1
 */
public final class TextDecoder {

	private static final Charset WINDOWS_TURKISH = Charset.forName("windows-1254");
	private static final Charset WINDOWS_WESTERN = Charset.forName("windows-1252");
	private static final String TURKISH_LETTERS = "\u00D0\u00DD\u00DE\u00F0\u00FD\u00FE"; // Ğ İ Ş ğ ı ş in windows-1254
	/** Share of control characters, one in so many bytes, from which on bytes are no text. */
	private static final int CONTROLS = 500;

	private TextDecoder() {
	}

	/** Reads text and finds out its encoding. */
	public static DecodedText decode(String fileName, byte[] bytes) throws TextRefusal {
		return decode(fileName, bytes, null);
	}

	/**
	 * @param fileName for messages
	 * @param encoding name of the encoding that the user chose; {@code null} or empty to find it out
	 * @throws TextRefusal if the bytes are no text, or not text of that encoding
	 */
	public static DecodedText decode(String fileName, byte[] bytes, String encoding) throws TextRefusal {
		Optional<BinaryFormat> format = BinaryFormat.of(bytes);
		if (format.isPresent()) {
			throw new TextRefusal(Messages.Text_otherFormat, fileName, format.get().kind());
		}
		Source source = new Source(fileName, bytes);
		return encoding == null || encoding.isBlank() ? source.detect() : source.as(named(fileName, encoding.strip()));
	}

	private static Charset named(String fileName, String encoding) throws TextRefusal {
		try {
			return Charset.forName(encoding);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new TextRefusal(Messages.Text_unknownEncoding, fileName, encoding);
		}
	}

	private record Source(String fileName, byte[] bytes) {

		DecodedText detect() throws TextRefusal {
			ByteOrderMark mark = ByteOrderMark.of(bytes);
			if (mark != null) {
				return strictly(mark.charset(), mark.length(), true);
			}
			Charset wide = wideCharset();
			if (wide != null) {
				return strictly(wide, 0, true);
			}
			refuseBinary();
			Utf8Scan scan = new Utf8Scan(bytes);
			if (scan.isUtf8()) {
				return strictly(StandardCharsets.UTF_8, 0, true);
			}
			if (scan.isCutOff()) {
				throw new TextRefusal(Messages.Text_cutOff, fileName, StandardCharsets.UTF_8);
			}
			if (scan.isDamaged()) {
				throw new TextRefusal(Messages.Text_damaged, fileName, line(scan.firstFault()));
			}
			return strictly(singleByteCharset(), 0, false);
		}

		DecodedText as(Charset charset) throws TextRefusal {
			ByteOrderMark mark = ByteOrderMark.of(bytes);
			boolean wide = charset.name().startsWith("UTF-16");
			if (mark != null) {
				if (mark.charset().equals(charset) || charset.equals(mark.family())) {
					return strictly(mark.charset(), mark.length(), true);
				}
				throw new TextRefusal(Messages.Text_contradictsEncoding, fileName, charset, mark.charset());
			}
			Charset found = wideCharset();
			if (wide != (found != null) || found != null && !charset.equals(found)
					&& !charset.equals(StandardCharsets.UTF_16)) {
				throw new TextRefusal(Messages.Text_contradictsEncoding, fileName, charset, detect().charset());
			}
			if (found != null) {
				return strictly(found, 0, true);
			}
			refuseBinary();
			Utf8Scan scan = new Utf8Scan(bytes);
			if (scan.isUtf8() && scan.letters() > 0 && !charset.equals(StandardCharsets.UTF_8)) {
				throw new TextRefusal(Messages.Text_contradictsEncoding, fileName, charset, StandardCharsets.UTF_8);
			}
			return strictly(charset, 0, true);
		}

		private DecodedText strictly(Charset charset, int offset, boolean certain) throws TextRefusal {
			ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
			try {
				String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
						.onUnmappableCharacter(CodingErrorAction.REPORT).decode(in).toString();
				return new DecodedText(text, charset.name(), certain);
			} catch (CharacterCodingException e) {
				if (charset.name().startsWith("UTF-16") && (bytes.length - offset) % 2 == 1) {
					throw new TextRefusal(Messages.Text_cutOff, fileName, charset);
				}
				throw new TextRefusal(Messages.Text_notInEncoding, fileName, charset, line(in.position()));
			}
		}

		private int line(int position) {
			int line = 1;
			for (int at = 0; at < position; at++) {
				if (bytes[at] == '\n') {
					line++;
				}
			}
			return line;
		}

		/** UTF-16 without a mark: zeros in the high bytes of Latin letters, and nowhere else; {@code null} if it is not. */
		private Charset wideCharset() {
			int[] zeros = new int[2];
			for (int at = 0; at < bytes.length; at++) {
				if (bytes[at] == 0) {
					zeros[at % 2]++;
				}
			}
			int enough = Math.max(1, (bytes.length + 3) / 4); // half of the high bytes: blanks, digits, most letters
			if (zeros[0] == 0 && zeros[1] >= enough) {
				return StandardCharsets.UTF_16LE;
			}
			return zeros[1] == 0 && zeros[0] >= enough ? StandardCharsets.UTF_16BE : null;
		}

		private void refuseBinary() throws TextRefusal {
			int controls = 0;
			for (byte value : bytes) {
				if (value == 0) {
					throw new TextRefusal(Messages.Text_binary, fileName);
				}
				if (value > 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
					controls++;
				}
			}
			if (controls > 1 + bytes.length / CONTROLS) {
				throw new TextRefusal(Messages.Text_binary, fileName);
			}
		}

		private Charset singleByteCharset() {
			for (byte value : bytes) {
				if (TURKISH_LETTERS.indexOf(value & 0xFF) >= 0) {
					return WINDOWS_TURKISH;
				}
			}
			return WINDOWS_WESTERN;
		}
	}

	/** A byte order mark (Unicode 16.0, table 23-6) with the encoding that it announces. */
	private enum ByteOrderMark {
		// UTF-32LE begins like UTF-16LE and comes first
		UTF_32LE(Charset.forName("UTF-32LE"), Charset.forName("UTF-32"), 0xFF, 0xFE, 0, 0), //
		UTF_32BE(Charset.forName("UTF-32BE"), Charset.forName("UTF-32"), 0, 0, 0xFE, 0xFF), //
		UTF_8(StandardCharsets.UTF_8, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF), //
		UTF_16LE(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, 0xFF, 0xFE), //
		UTF_16BE(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16, 0xFE, 0xFF);

		private final Charset charset;
		private final Charset family;
		private final byte[] mark;

		ByteOrderMark(Charset charset, Charset family, int... mark) {
			this.charset = charset;
			this.family = family;
			this.mark = new byte[mark.length];
			for (int i = 0; i < mark.length; i++) {
				this.mark[i] = (byte) mark[i];
			}
		}

		Charset charset() {
			return charset;
		}

		Charset family() {
			return family;
		}

		int length() {
			return mark.length;
		}

		/** @return {@code null} if there is none */
		static ByteOrderMark of(byte[] bytes) {
			return Arrays.stream(values()).filter(candidate -> bytes.length >= candidate.length()
					&& Arrays.equals(bytes, 0, candidate.length(), candidate.mark, 0, candidate.length())).findFirst()
					.orElse(null);
		}
	}
}
