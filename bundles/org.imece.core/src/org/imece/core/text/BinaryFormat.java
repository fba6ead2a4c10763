/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Formats that are no text, by their first bytes. */
enum BinaryFormat {
	ZIP("504b0304", Messages.Kind_archive), //
	EMPTY_ZIP("504b0506", Messages.Kind_archive), //
	PDF("255044462d", Messages.Kind_pdf), //
	COMPOUND_FILE("d0cf11e0a1b11ae1", Messages.Kind_officeOld), //
	PNG("89504e47", Messages.Kind_image), //
	JPEG("ffd8ff", Messages.Kind_image), //
	GIF("47494638", Messages.Kind_image), //
	GZIP("1f8b08", Messages.Kind_program), //
	SEVEN_ZIP("377abcaf271c", Messages.Kind_program), //
	RAR("526172211a07", Messages.Kind_program), //
	ELF("7f454c46", Messages.Kind_program);

	private final byte[] magic;
	private final String kind;

	BinaryFormat(String magic, String kind) {
		this.magic = HexFormat.of().parseHex(magic);
		this.kind = kind;
	}

	/** What users call it, with its article. */
	String kind() {
		return kind;
	}

	static Optional<BinaryFormat> of(byte[] bytes) {
		return Arrays.stream(values()).filter(format -> bytes.length >= format.magic.length
				&& Arrays.equals(bytes, 0, format.magic.length, format.magic, 0, format.magic.length)).findFirst();
	}
}
