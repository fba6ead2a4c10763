/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.european;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.imece.law.LawKeys;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Note;
import org.imece.model.law.Expression;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The provisions of an act on a page of EUR-Lex, in the layout of the Official Journal or of consolidated texts. */
final class EuropeanAct {

	private static final Pattern DIVISION = Pattern.compile("(?:.*\\.)?(cpt|sct|sbs|tis|prt|ttl)_([\\w]+)");
	private static final Pattern ARTICLE = Pattern.compile("(?:.*\\.)?art_([\\w-]+)");
	private static final Map<String, ProvisionKind> DIVISIONS = Map.of("cpt", ProvisionKind.CHAPTER, "sct",
			ProvisionKind.SECTION, "sbs", ProvisionKind.SUBSECTION, "tis", ProvisionKind.TITLE, "ttl",
			ProvisionKind.TITLE, "prt", ProvisionKind.PART);
	private static final String DIVISION_LABEL = "p.title-division-1, p.oj-ti-section-1, p.ti-section-1";
	private static final String DIVISION_HEADING = "p.title-division-2, p.oj-ti-section-2, p.ti-section-2";
	private static final String ARTICLE_LABEL = "p.title-article-norm, p.oj-ti-art, p.ti-art";
	private static final String ARTICLE_HEADING = "p.stitle-article-norm, p.oj-sti-art, p.sti-art";
	private static final int DEEPEST = 60;

	private final Expression expression = LawFactory.eINSTANCE.createExpression();
	private final Markers markers = new Markers();
	private final Map<String, String> notes = new LinkedHashMap<>();
	private final Set<String> keys = new HashSet<>();
	private Provision preamble;
	private boolean enacting;

	private EuropeanAct(Document page) {
		for (Element note : page.select("p.oj-note, p.note, p.footnote")) {
			Element target = note.selectFirst("a[id]");
			notes.put(target == null ? "note" + notes.size() : target.id(), Xhtml.words(note));
		}
		List<Element> containers = page.select("div.eli-container").stream()
				.filter(element -> element.parents().stream().noneMatch(parent -> parent.hasClass("eli-container")))
				.toList();
		if (containers.isEmpty()) {
			walk(page.body() == null ? page : page.body(), expression.getProvisions(), null, 0);
		}
		for (Element container : containers) {
			if (isAnnex(container)) {
				annex(container);
			} else {
				walk(container, expression.getProvisions(), null, 0);
			}
		}
		notes.values().forEach(text -> {
			Note note = CoreFactory.eINSTANCE.createNote();
			note.setText(text);
			expression.getNotes().add(note);
		});
	}

	static Expression read(Document page) {
		return new EuropeanAct(page).expression;
	}

	private void walk(Element container, EList<Provision> siblings, Provision division, int depth) {
		if (depth > DEEPEST) {
			return;
		}
		for (Element child : container.children()) {
			if (markers.take(child) || isOutside(child)) {
				continue;
			}
			Matcher divisionId = DIVISION.matcher(child.id());
			if (ARTICLE.matcher(child.id()).matches() && child.selectFirst(ARTICLE_LABEL) != null) {
				enacting = true;
				article(child, siblings);
			} else if (divisionId.matches()) {
				enacting = true;
				Provision inner = division(child, DIVISIONS.get(divisionId.group(1)), divisionId.group(2), siblings,
						division);
				walk(child, inner.getProvisions(), inner, depth + 1);
			} else if (child.id().startsWith("rct_")) {
				recital(child);
			} else if (isAnnex(child)) {
				annex(child);
			} else if (child.id().startsWith("fnp_") || child.hasClass("oj-final") || child.hasClass("final")) {
				plain(child, expression.getProvisions(), "final");
			} else if (isBlock(child)) {
				walk(child, siblings, division, depth + 1);
			} else {
				loose(child, siblings);
			}
		}
	}

	/** Titles, rules, notes: read elsewhere, or no text of the act. */
	private static boolean isOutside(Element element) {
		return element.hasClass("eli-main-title") || element.is(DIVISION_LABEL + ", " + DIVISION_HEADING)
				|| element.is("p.oj-note, p.note, p.footnote, p.disclaimer, p.reference, p.hd-modifiers, p.oj-doc-end, hr, p.oj-doc-ti, p.title-doc-first, p.title-doc-last")
				|| element.hasClass("eli-title") && element.parent() != null && DIVISION.matcher(element.parent().id()).matches()
				|| Xhtml.words(element).isEmpty();
	}

	private static boolean isBlock(Element element) {
		return element.tagName().equals("div") && (element.hasClass("eli-subdivision") || element.hasClass("eli-container")
				|| element.selectFirst("div, p, table") != null);
	}

	private static boolean isAnnex(Element element) {
		return element.id().startsWith("anx_") && !element.id().contains(".");
	}

	private Provision division(Element element, ProvisionKind kind, String value, EList<Provision> siblings,
			Provision parent) {
		Provision provision = create(kind, LawKeys.join(parent == null ? "" : parent.getKey(), LawKeys.step(kind, value)),
				siblings);
		own(element, DIVISION_LABEL).ifPresent(provision::setLabel);
		own(element, DIVISION_HEADING).ifPresent(provision::setHeading);
		return provision;
	}

	/** A title of this division, and not of one within it. */
	private static Optional<String> own(Element division, String query) {
		return division.select(query).stream()
				.filter(title -> title.parents().stream().filter(parent -> DIVISION.matcher(parent.id()).matches())
						.findFirst().filter(nearest -> nearest == division).isPresent())
				.map(Xhtml::words).findFirst();
	}

	private void article(Element element, EList<Provision> siblings) {
		String label = Xhtml.words(element.selectFirst(ARTICLE_LABEL));
		String number = label.replaceFirst("^\\P{Nd}+", "").replaceFirst("^(\\d+)\\s*(er|bis|ter)?$", "$1$2").replaceFirst("(?<=^1)er$", "");
		if (number.isEmpty()) {
			Matcher id = ARTICLE.matcher(element.id());
			number = id.matches() ? id.group(1) : "";
		}
		Provision article = create(ProvisionKind.ARTICLE, LawKeys.step(ProvisionKind.ARTICLE, number), siblings);
		article.setLabel(label);
		Element heading = element.selectFirst(ARTICLE_HEADING);
		if (heading != null) {
			article.setHeading(Xhtml.words(heading));
		}
		if (element.selectFirst("p.modref, p.arrow") == null) {
			markers.mark(article);
		}
		List<Node> content = new ArrayList<>();
		for (Node child : element.childNodes()) {
			boolean title = child instanceof Element inner && (inner.is(ARTICLE_LABEL) || inner.is(ARTICLE_HEADING)
					|| inner.hasClass("eli-title"));
			if (!title) {
				content.add(child);
			}
		}
		EuropeanContent.fill(article, content, markers, notes);
	}

	private void recital(Element element) {
		Provision recital = create(ProvisionKind.RECITAL,
				LawKeys.step(ProvisionKind.RECITAL, element.id().substring("rct_".length())), preamble().getProvisions());
		Element row = element.selectFirst("tr, .grid-list");
		Element label = row == null ? null : row.selectFirst("td, .grid-list-column-1");
		List<Node> content = new ArrayList<>();
		if (label != null) {
			recital.setLabel(Xhtml.words(label));
			row.children().stream().filter(cell -> cell != label).forEach(cell -> content.addAll(cell.childNodes()));
		} else {
			content.addAll(element.childNodes());
		}
		EuropeanContent.fill(recital, content, markers, notes);
	}

	private Provision preamble() {
		if (preamble == null) {
			preamble = create(ProvisionKind.PREAMBLE, LawKeys.step(ProvisionKind.PREAMBLE, ""), expression.getProvisions());
		}
		return preamble;
	}

	private void annex(Element element) {
		Provision annex = create(ProvisionKind.ANNEX,
				LawKeys.step(ProvisionKind.ANNEX, element.id().substring("anx_".length())), expression.getProvisions());
		List<Node> content = new ArrayList<>(element.childNodes());
		Element title = element.selectFirst("p.oj-doc-ti, p.doc-ti, p.title-annex-1");
		if (title != null) {
			annex.setLabel(Xhtml.words(title));
			content.remove(title);
		}
		EuropeanContent.fill(annex, content, markers, notes);
	}

	private void plain(Element element, EList<Provision> siblings, String key) {
		Provision provision = create(ProvisionKind.OTHER, key, siblings);
		EuropeanContent.fill(provision, element.childNodes(), markers, notes);
	}

	/** Text between the provisions: what the preamble says before and after the recitals, or a mark of a deletion. */
	private void loose(Element element, EList<Provision> siblings) {
		boolean deleted = Xhtml.words(element).matches("[\\u2014\\u2013-]{3,}");
		EList<Provision> where = deleted || enacting ? siblings : preamble().getProvisions();
		Provision provision = create(ProvisionKind.OTHER, deleted ? "deleted" : "text", where);
		EuropeanContent.fill(provision, List.of(element), markers, notes);
		if (deleted) {
			markers.markDeleted(provision);
			provision.setText(Xhtml.words(element));
			provision.getProvisions().clear();
		}
	}

	private Provision create(ProvisionKind kind, String key, EList<Provision> siblings) {
		Provision provision = LawFactory.eINSTANCE.createProvision();
		provision.setKind(kind);
		String unique = key;
		for (int copy = 2; !keys.add(unique); copy++) {
			unique = key + '.' + copy;
		}
		provision.setKey(unique);
		siblings.add(provision);
		return provision;
	}
}
