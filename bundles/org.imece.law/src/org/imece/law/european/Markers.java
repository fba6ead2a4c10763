/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.european;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.model.law.Amendment;
import org.imece.model.law.AmendmentKind;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;
import org.jsoup.nodes.Element;

/**
 * The markers of consolidated texts: ▼M1 says that what follows comes from the first amending act, ▼B that it is of
 * the basic act again; ►M1 … ◄ enclose words within a text.
 */
final class Markers {

	private static final Pattern BLOCK = Pattern.compile("[▼►]\\s*([BMCA]\\d*)");
	private static final Pattern TITLE = Pattern.compile("(?<celex>[0-9A-Z()]+)(?::\\s*(?<verb>\\p{Lu}+))?");

	private Amendment current;

	/** Takes a block marker; what follows has it until the next one. */
	boolean take(Element element) {
		if (!element.hasClass("modref") && !element.hasClass("arrow")) {
			return false;
		}
		Matcher matcher = BLOCK.matcher(Xhtml.words(element));
		if (!matcher.find()) {
			return false;
		}
		current = matcher.group(1).equals("B") ? null : read(element, matcher.group());
		return true;
	}

	private static Amendment read(Element element, String printed) {
		Amendment amendment = LawFactory.eINSTANCE.createAmendment();
		amendment.setKind(AmendmentKind.AMENDED);
		amendment.setAsPrinted(printed);
		Optional<Element> link = Optional.ofNullable(element.selectFirst("a[title]"));
		Matcher title = TITLE.matcher(link.map(a -> a.attr("title")).orElse(""));
		if (title.find()) {
			amendment.setActNumber(title.group("celex"));
			amendment.setKind(kind(title.group("verb")));
			amendment.setScope(title.group("verb"));
		}
		return amendment;
	}

	private static AmendmentKind kind(String verb) {
		return switch (verb == null ? "" : verb) {
		case "INSERTED", "ADDED" -> AmendmentKind.INSERTED;
		case "DELETED", "REPEALED" -> AmendmentKind.REPEALED;
		default -> AmendmentKind.AMENDED;
		};
	}

	/** Marks a provision that was made under the current marker, unless one around it has the mark. */
	void mark(Provision provision) {
		if (current == null || isMarked(provision.eContainer())) {
			return;
		}
		provision.getAmendments().add(copy(current));
	}

	void markDeleted(Provision provision) {
		mark(provision);
		provision.getAmendments().forEach(amendment -> amendment.setKind(AmendmentKind.REPEALED));
	}

	private boolean isMarked(Object container) {
		return container instanceof Provision outer && (outer.getAmendments().stream()
				.anyMatch(amendment -> current.getAsPrinted().equals(amendment.getAsPrinted()))
				|| isMarked(outer.eContainer()));
	}

	private static Amendment copy(Amendment amendment) {
		Amendment copy = LawFactory.eINSTANCE.createAmendment();
		copy.setKind(amendment.getKind());
		copy.setActNumber(amendment.getActNumber());
		copy.setScope(amendment.getScope());
		copy.setAsPrinted(amendment.getAsPrinted());
		return copy;
	}

	/** Takes the markers within a text out of it. */
	static List<Amendment> takeInline(Element element) {
		List<Amendment> amendments = new ArrayList<>();
		for (Element inner : element.select("span.boldface, a[title]")) {
			String words = Xhtml.words(inner);
			if (words.equals("◄")) {
				inner.remove();
			} else if (words.matches("[►▼]\\s*[BMCA]\\d*")) {
				if (inner.tagName().equals("a")) {
					Amendment amendment = read(inner.parent() == null ? inner : inner.parent(), words);
					if (!words.endsWith("B")) {
						amendments.add(amendment);
					}
				}
				if (inner.tagName().equals("a") || inner.selectFirst("a") == null && inner.closest("a") == null) {
					inner.remove();
				}
			}
		}
		return amendments;
	}
}
