/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.citation;

import org.imece.law.LawKeys;
import org.imece.law.Provisions;
import org.imece.model.law.Citation;
import org.imece.model.law.Provision;

/**
 * How far a citation could be followed. That it can be read does not mean that what it cites exists: an act is cited
 * with a point that its article has not.
 *
 * @since 0.1
 */
public enum CitationStatus {

	/** The act is not in the project. */
	ACT_NOT_FOUND,
	/** The act is there, but has no such article. */
	ARTICLE_NOT_FOUND,
	/** The article is there, but has no such paragraph. */
	PARAGRAPH_NOT_FOUND,
	/** The article, and the paragraph if one is cited, are there, but no such point. */
	POINT_NOT_FOUND,
	/** What is cited is there. */
	FOUND;

	public static CitationStatus of(Citation citation) {
		String path = citation.getProvisionPath() == null ? "" : citation.getProvisionPath();
		return switch (citation.getResolution()) {
		case UNRESOLVED -> ACT_NOT_FOUND;
		case INSTRUMENT -> path.isEmpty() ? FOUND : ARTICLE_NOT_FOUND;
		case PROVISION -> citation.getTarget() instanceof Provision target ? of(path, target) : ACT_NOT_FOUND;
		};
	}

	static CitationStatus of(String path, Provision found) {
		String[] wanted = path.split(LawKeys.SEPARATOR);
		int inner = wanted.length - 1;
		String key = found.getKey() == null ? "" : found.getKey();
		boolean whole = inner == 0 || !Provisions.isArticle(found.getKind())
				&& (value(key).equals(value(path)) || path.endsWith("_" + TurkishOrdinals.LAST));
		if (whole) {
			return FOUND;
		}
		boolean paragraphWanted = wanted[1].startsWith("para_");
		return paragraphWanted && Provisions.isArticle(found.getKind()) ? PARAGRAPH_NOT_FOUND : POINT_NOT_FOUND;
	}

	private static String value(String key) {
		return key.substring(key.lastIndexOf('_') + 1);
	}
}
