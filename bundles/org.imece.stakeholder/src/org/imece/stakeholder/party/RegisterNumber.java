/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.party;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.imece.stakeholder.text.Messages;

/**
 * The number of an organisation in a register. It is kept as printed; {@link #key()} compares.
 *
 * @param scheme VKN, MERSIS, DERNEK-KUTUK, VGM, TICARET-SICIL, KBO, EU-TR, LEI, or a register of one's own
 * @param value  as printed
 * @since 0.1
 */
public record RegisterNumber(String scheme, String value) {

	/** Tax number of Türkiye, ten digits, the last of them for checking. */
	public static final String VKN = "VKN";
	/** Number of the Belgian enterprise register (Kruispuntbank, Banque-Carrefour), the last two digits mod 97. */
	public static final String KBO = "KBO";
	private static final String MERSIS = "MERSIS";
	private static final String LEI = "LEI";

	/** For comparing: without the blanks, stops and country letters that people write or leave out. */
	public String key() {
		String plain = value.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
		if (scheme.equals(KBO)) {
			String digits = plain.replaceFirst("^BE", "");
			return digits.matches("\\d{9}") ? '0' + digits : digits;
		}
		return plain;
	}

	/** Whether two organisations with this number are one; a number that is obviously wrong proves nothing. */
	public boolean identifies() {
		return key().length() >= 3 && key().chars().distinct().count() > 1 && fault().isEmpty();
	}

	/** What is wrong with it, in a sentence for the user; empty if nothing is known to be. */
	public Optional<String> fault() {
		String key = key();
		return switch (scheme) {
		case VKN -> !key.matches("\\d{10}") ? wrong(key.matches("\\d{8,9}") ? Messages.Number_vknShort : Messages.Number_vknForm)
				: key.charAt(9) == vknCheckDigit(key) ? Optional.empty() : wrong(Messages.Number_checkDigit);
		case KBO -> !key.matches("[01]\\d{9}") ? wrong(Messages.Number_kboForm)
				: 97 - Long.parseLong(key.substring(0, 8)) % 97 == Long.parseLong(key.substring(8)) ? Optional.empty()
						: wrong(Messages.Number_checkDigit);
		case MERSIS -> key.matches("\\d{16}") ? Optional.empty() : wrong(Messages.Number_mersisForm);
		case LEI -> key.matches("[A-Z0-9]{18}\\d{2}") ? Optional.empty() : wrong(Messages.Number_leiForm);
		default -> Optional.empty();
		};
	}

	private Optional<String> wrong(String pattern) {
		return Optional.of(NLS.bind(pattern, scheme, value));
	}

	/** The last digit that the first nine of a VKN ask for. */
	private static char vknCheckDigit(String number) {
		int sum = 0;
		for (int i = 0; i < 9; i++) {
			int shifted = (number.charAt(i) - '0' + 9 - i) % 10;
			sum += shifted == 9 ? 9 : shifted * (1 << 9 - i) % 9;
		}
		return (char) ('0' + (10 - sum % 10) % 10);
	}

	/**
	 * Whether a text is the identity number of a person (T.C. kimlik no), by its two check digits. Sole traders have it
	 * in place of a tax number; we do not store it.
	 */
	public static boolean isPersonalNumber(String text) {
		String digits = text.replaceAll("[\\s.-]", "");
		if (!digits.matches("[1-9]\\d{10}")) {
			return false;
		}
		int odd = 0;
		int even = 0;
		int all = 0;
		for (int i = 0; i < 10; i++) {
			int digit = digits.charAt(i) - '0';
			all += digit;
			if (i < 9) {
				odd += i % 2 == 0 ? digit : 0;
				even += i % 2 == 1 ? digit : 0;
			}
		}
		return Math.floorMod(odd * 7 - even, 10) == digits.charAt(9) - '0' && all % 10 == digits.charAt(10) - '0';
	}
}
