/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.citation;

/**
 * Name of an author or editor as {@link org.imece.model.coding.LiteratureItem} keeps it: {@code Yılmaz, Ayşe} for a
 * person, {@code Avrupa Komisyonu} without a comma for an institution, in braces if the institution has a comma of its
 * own: <code>{T.C. Aile, Çalışma ve Sosyal Hizmetler Bakanlığı}</code>. The name {@code others} stands for authors that
 * nobody listed, as in BibTeX.
 *
 * @param family family name with its particles, or the name of an institution
 * @param given  given names, maybe with a suffix after a comma; empty for an institution
 * @since 0.1
 */
public record CitedName(String family, String given) {

	/** Stands for authors that are not listed. */
	public static final CitedName OTHERS = new CitedName("others", "");

	/** Reads a name as it is kept. */
	public static CitedName of(String kept) {
		String text = kept.strip();
		if (text.startsWith("{") && text.endsWith("}")) {
			return new CitedName(text.substring(1, text.length() - 1).strip(), "");
		}
		int comma = text.indexOf(',');
		return comma < 0 ? new CitedName(text, "")
				: new CitedName(text.substring(0, comma).strip(), text.substring(comma + 1).strip());
	}

	/** The name of an institution, or the only name of a person. */
	public static CitedName institution(String name) {
		return new CitedName(name.strip(), "");
	}

	/** Whether it stands for authors that are not listed. */
	public boolean isOthers() {
		return equals(OTHERS);
	}

	/** The name as it is to be kept. */
	public String kept() {
		if (given.isEmpty()) {
			return family.indexOf(',') < 0 ? family : '{' + family + '}';
		}
		return family + ", " + given;
	}
}
