/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

/** How far bytes follow UTF-8 (RFC 3629). */
final class Utf8Scan {

	private int letters;
	private int faults;
	private int firstFault = -1;
	private boolean cutOff;

	Utf8Scan(byte[] bytes) {
		int position = 0;
		while (position < bytes.length) {
			int length = sequenceLength(bytes[position]);
			int present = 1;
			while (present < length && position + present < bytes.length && (bytes[position + present] & 0xC0) == 0x80) {
				present++;
			}
			if (length == 0 || present < length) {
				cutOff = length > 1 && position + present == bytes.length;
				fault(position);
			} else if (length > 1) {
				letters++;
			}
			position += present;
		}
	}

	private void fault(int position) {
		faults++;
		if (firstFault < 0) {
			firstFault = position;
		}
	}

	private static int sequenceLength(byte lead) {
		int value = lead & 0xFF;
		if (value < 0x80) {
			return 1;
		}
		if (value >= 0xC2 && value <= 0xDF) {
			return 2;
		}
		if (value >= 0xE0 && value <= 0xEF) {
			return 3;
		}
		return value >= 0xF0 && value <= 0xF4 ? 4 : 0;
	}

	boolean isUtf8() {
		return faults == 0;
	}

	/** Sequences of several bytes that are well-formed. */
	int letters() {
		return letters;
	}

	/** Whether nothing is wrong but the end, where a sequence lacks its last bytes. */
	boolean isCutOff() {
		return faults == 1 && cutOff && letters > 0;
	}

	/** Whether so much is right that another encoding is out of the question. */
	boolean isDamaged() {
		return faults > 0 && letters > 4 * faults;
	}

	int firstFault() {
		return firstFault;
	}
}
