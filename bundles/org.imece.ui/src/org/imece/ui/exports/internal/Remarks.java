/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.exports.internal;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.imece.ui.internal.Messages;

/**
 * Remarks of an account, those of the same words together: a remark that holds for a hundred places is read once. The
 * complete form names every place.
 */
final class Remarks {

	private static final int SHOWN = 200;
	private static final int PLACES = 5;

	private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT));
	private final Map<String, List<String>> places = new LinkedHashMap<>();

	/**
	 * @param place   may be empty
	 * @param message with a mark of its severity before it
	 */
	void add(String place, String message) {
		places.computeIfAbsent(message, key -> new ArrayList<>()).add(place);
	}

	/** Writes all of them. */
	void write(AccountDocument.Builder account) {
		int[] shown = new int[1];
		places.forEach((message, all) -> {
			List<String> named = all.stream().filter(place -> !place.isEmpty()).toList();
			if (shown[0]++ < SHOWN) {
				account.shown(line(message, all.size(), named, PLACES));
			}
			account.hidden(line(message, all.size(), named, Integer.MAX_VALUE));
		});
		if (places.size() > SHOWN) {
			account.shown(Messages.format(Messages.Account_moreRemarks, numbers.format(places.size() - SHOWN)));
		}
	}

	private String line(String message, int count, List<String> named, int most) {
		if (named.isEmpty()) {
			return message;
		}
		String list = String.join("; ", named.subList(0, Math.min(most, named.size())))
				+ (named.size() > most ? "; …" : "");
		return count == 1 ? message + "  — " + list
				: Messages.format(Messages.Account_places, message, numbers.format(count), list);
	}
}
