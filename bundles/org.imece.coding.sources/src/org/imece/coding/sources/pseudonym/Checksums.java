/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.math.BigInteger;

/** Numbers that tell by themselves whether they are what they look like. */
final class Checksums {

	private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

	private Checksums() {
	}

	/**
	 * ISO 13616-1, section 6: with country and check digits moved to the end and letters as 10 to 35, the number leaves 1
	 * when divided by 97.
	 *
	 * @param iban without blanks, in upper case
	 */
	static boolean isIban(String iban) {
		if (!iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}") || iban.startsWith("TR") && iban.length() != 26) {
			return false;
		}
		StringBuilder digits = new StringBuilder();
		(iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
		return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
	}

	/**
	 * Identity number of Türkiye: eleven digits, the first not 0; the tenth is seven times the sum of the first, third,
	 * fifth, seventh and ninth less the sum of the second, fourth, sixth and eighth, modulo 10; the eleventh is the sum of
	 * the first ten modulo 10.
	 */
	static boolean isNationalId(String number) {
		if (!number.matches("[1-9]\\d{10}")) {
			return false;
		}
		int odd = 0;
		int even = 0;
		for (int i = 0; i < 9; i++) {
			int digit = number.charAt(i) - '0';
			if (i % 2 == 0) {
				odd += digit;
			} else {
				even += digit;
			}
		}
		int tenth = number.charAt(9) - '0';
		return tenth == Math.floorMod(7 * odd - even, 10) && number.charAt(10) - '0' == (odd + even + tenth) % 10;
	}
}
