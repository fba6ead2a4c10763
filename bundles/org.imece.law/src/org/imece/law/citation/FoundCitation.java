/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

/**
 * A citation found in a text.
 *
 * @param start     offset in the text, UTF-16 units
 * @param end       offset behind it
 * @param targetKey key of the act as {@link org.imece.law.Instruments#key} gives it; {@link #SELF} for the act in
 *                  which the text stands; or a place of publication such as {@code TR/gazette/2004-11-23/25649}
 * @param path      key of the provision as {@link org.imece.law.LawKeys} forms it; empty for the act as a whole
 * @param lastPath  last provision of a range; empty if it is none
 * @param rule      by which rule it was found: number, alias, title, relative, celex, ...
 * @since 0.1
 */
public record FoundCitation(int start, int end, String targetKey, String path, String lastPath, Rule rule) {

	/** Stands for the act in which the text stands. */
	public static final String SELF = "self";

	/** How a citation names its act. */
	public enum Rule {
		/** By its number: 5253 sayılı Kanun, Directive (EU) 2022/2464. */
		NUMBER,
		/** By an abbreviation: TMK, GDPR. */
		ALIAS,
		/** By its title alone. */
		TITLE,
		/** Not at all, or as "this" or "the same" act. */
		RELATIVE,
		/** By an identifier: CELEX, ELI, Justel. */
		IDENTIFIER,
		/** A place in an official gazette. */
		GAZETTE,
		/** A decision of a court. */
		COURT
	}

	FoundCitation shifted(int by) {
		return new FoundCitation(start + by, end + by, targetKey, path, lastPath, rule);
	}
}
