/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.work;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.imece.core.project.IResearchProject;
import org.imece.model.coding.LiteratureItem;

/**
 * Keys by which texts cite items: {@code yilmaz2019}, {@code yilmaz2019a}, {@code yilmaz2019b}. A key that an item has is
 * never changed by itself, for manuscripts rely on it.
 *
 * @since 0.1
 */
public final class CitationKeys {

	private static final int LONG = 30;

	private final Set<String> taken = new HashSet<>();

	/** Keys of a project: its items keep theirs. Within {@link IResearchProject#read} or on the model thread. */
	public static CitationKeys of(IResearchProject project) {
		CitationKeys keys = new CitationKeys();
		project.all(LiteratureItem.class).forEach(item -> keys.take(item.getCitationKey()));
		return keys;
	}

	/** @return whether the key is valid and was free */
	private boolean take(String key) {
		return key != null && !key.isBlank() && taken.add(key);
	}

	/**
	 * Sees to it that a new item has a key that no other has.
	 *
	 * @return whether it could keep the key it came with; true if it came without
	 */
	public boolean assign(LiteratureItem item) {
		String own = item.getCitationKey();
		if (take(own)) {
			return true;
		}
		String base = base(item);
		String key = base;
		for (int n = 0; !take(key); n++) {
			key = base + letters(n);
		}
		item.setCitationKey(key);
		return own == null || own.isBlank();
	}

	private static String base(LiteratureItem item) {
		String name = WorkIdentity.firstAuthor(item);
		if (name.isEmpty()) {
			name = WorkIdentity.plain(item.getTitle());
		}
		String ascii = name.replaceAll("[^a-z0-9]", "");
		String stem = ascii.substring(0, Math.min(LONG, ascii.length()));
		return (stem.isEmpty() ? "item" : stem) + Objects.requireNonNullElse(item.getYear(), "");
	}

	/** a to z, then aa, ab ... */
	public static String letters(int number) {
		String last = String.valueOf((char) ('a' + number % 26));
		return number < 26 ? last : letters(number / 26 - 1) + last;
	}
}
