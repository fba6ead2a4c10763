/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.imece.core.citation.CitedName;
import org.imece.core.text.Folding;
import org.imece.model.coding.LiteratureItem;

/**
 * Whether two items are the same work: by their DOI, or by title, year and first author, letters and digits alone and
 * folded. Two DOIs that differ, or the pages of two articles of the same name, tell works apart.
 *
 * @since 0.1
 */
public final class WorkIdentity {

	private WorkIdentity() {
	}

	/** Keys of which the same works share one; the surest first. */
	public static List<String> keys(LiteratureItem item) {
		List<String> keys = new ArrayList<>();
		Doi.normalised(item.getDoi()).ifPresent(doi -> keys.add("doi:" + doi));
		String title = plain(item.getTitle());
		if (!title.isEmpty()) {
			keys.add("work:" + Objects.requireNonNullElse(item.getYear(), "") + ':' + firstAuthor(item) + ':' + title);
		}
		return keys;
	}

	/** Whether nothing speaks against two items that share a key being the same work. */
	public static boolean agree(LiteratureItem one, LiteratureItem other) {
		Optional<String> doi = Doi.normalised(one.getDoi());
		Optional<String> otherDoi = Doi.normalised(other.getDoi());
		if (doi.isPresent() && otherDoi.isPresent()) {
			return doi.equals(otherDoi);
		}
		return compatible(one.getPages(), other.getPages()) && compatible(one.getVolume(), other.getVolume());
	}

	private static boolean compatible(String one, String other) {
		String first = plain(one);
		String second = plain(other);
		return first.isEmpty() || second.isEmpty() || first.equals(second);
	}

	/** Family name of the first author, or of the first editor, folded; empty if there is none. */
	static String firstAuthor(LiteratureItem item) {
		List<String> names = item.getAuthors().isEmpty() ? item.getEditors() : item.getAuthors();
		return names.isEmpty() ? "" : plain(CitedName.of(names.get(0)).family());
	}

	/** Letters and digits, folded. */
	static String plain(String text) {
		return text == null ? "" : Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
