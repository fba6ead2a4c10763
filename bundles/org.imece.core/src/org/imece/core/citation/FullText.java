/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.citation;

import java.util.Optional;

import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.coding.Page;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Link;

/**
 * The text of an item of the literature: a document that is coded like an interview. The item refers to the document,
 * and the document has a link of kind {@value #KIND} back, so that each can be cited by the other.
 *
 * @since 0.1
 */
public final class FullText {

	/** Kind of the link from the document to the item. */
	public static final String KIND = "full-text-of";

	private FullText() {
	}

	/** Lets item and document refer to each other, in place of what they referred to before. Within an edit only. */
	public static void connect(LiteratureItem item, Document document) {
		disconnect(item);
		itemOf(document).filter(former -> former.getDocument() == document)
				.ifPresent(former -> former.setDocument(null));
		document.getLinks().removeIf(link -> KIND.equals(link.getKind()));
		Link link = CoreFactory.eINSTANCE.createLink();
		link.setKind(KIND);
		link.setTarget(item);
		document.getLinks().add(link);
		item.setDocument(document);
	}

	/** Takes the text from an item; the document stays as it is. Within an edit only. */
	public static void disconnect(LiteratureItem item) {
		Document former = item.getDocument();
		if (former != null && !former.eIsProxy()) {
			former.getLinks().removeIf(link -> KIND.equals(link.getKind()) && link.getTarget() == item);
		}
		item.setDocument(null);
	}

	/** The item that a document is the text of. */
	public static Optional<LiteratureItem> itemOf(Document document) {
		return document.getLinks().stream().filter(link -> KIND.equals(link.getKind())).map(Link::getTarget)
				.filter(LiteratureItem.class::isInstance).map(LiteratureItem.class::cast)
				.filter(item -> !item.eIsProxy()).findFirst();
	}

	/** The pages that a passage stands on: 12 or 12–13; empty for a text without pages. */
	public static String pagesOf(Coding coding) {
		return coding.eContainer() instanceof CodingSet set && set.getDocument() != null
				&& !set.getDocument().eIsProxy() ? pagesOf(set.getDocument(), coding.getStart(), coding.getEnd()) : "";
	}

	/**
	 * @param start offset of the first character, UTF-16 units
	 * @param end   offset after the last
	 */
	public static String pagesOf(Document document, int start, int end) {
		String first = pageAt(document, start);
		String last = pageAt(document, Math.max(start, end - 1));
		return first.isEmpty() || first.equals(last) ? last : first + '–' + last;
	}

	private static String pageAt(Document document, int offset) {
		Page found = null;
		for (Page page : document.getPages()) {
			if (page.getStart() <= offset) {
				found = page;
			}
		}
		if (found == null) {
			return "";
		}
		return found.getLabel() == null || found.getLabel().isBlank() ? Integer.toString(found.getNumber())
				: found.getLabel();
	}
}
