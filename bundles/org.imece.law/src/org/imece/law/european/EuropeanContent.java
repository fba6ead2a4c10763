/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.european;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imece.law.LawKeys;
import org.imece.law.Provisions;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Note;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Builds paragraphs and points from the content of an article, a recital or an annex. Points are tables of two columns
 * in the Official Journal and grids of two columns in consolidated texts; both nest.
 */
final class EuropeanContent {

	private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3}[a-z]{0,2})\\.\\s+(.*)$", Pattern.DOTALL);
	private static final Pattern LABEL = Pattern
			.compile("\\(?(?:\\d{1,3}[a-z]?|[a-z]{1,3}|[ivxlc]{1,7}|[A-Z]|[IVX]{1,5})[).]{0,2}|[\\u2014\\u2013\\u2022•-]");
	private static final Pattern LINE_LABEL = Pattern.compile("^(\\d{1,3}[.)]|\\([a-z]{1,3}\\)|\\(\\d{1,3}\\))\\s+(.*)$",
			Pattern.DOTALL);
	private static final Pattern MARKER = Pattern.compile("\\s*\\(?\\s*\u0001(\\d*)\u0002\\s*\\)?(?:\\s+(?=[.,;:]))?");
	private static final String DELETED = "[\\u2014\\u2013-]{3,}";
	private static final Set<String> BLOCKS = Set.of("p", "div", "table", "ul", "ol", "dl", "blockquote", "h1", "h2", "h3");
	private static final int DEEPEST = 60;

	private final Markers markers;
	private final Map<String, String> notes;
	private final Provision unit;
	private final boolean numbered;
	private final Set<String> keys = new HashSet<>();
	private Provision paragraph;
	private int implicit;

	private EuropeanContent(Provision unit, Markers markers, Map<String, String> notes, boolean numbered) {
		this.unit = unit;
		this.markers = markers;
		this.notes = notes;
		this.numbered = numbered;
	}

	/** @param notes by the address of the note; those that are referred to are taken out */
	static void fill(Provision unit, List<? extends Node> nodes, Markers markers, Map<String, String> notes) {
		boolean numbered = nodes.stream().filter(Element.class::isInstance).map(Element.class::cast)
				.anyMatch(element -> element.selectFirst("span.no-parag") != null
						|| element.select("p.oj-normal, p.normal, p.norm").stream()
								.filter(p -> p.closest("table, .grid-list") == null)
								.anyMatch(p -> NUMBERED.matcher(Xhtml.words(p)).matches()));
		EuropeanContent content = new EuropeanContent(unit, markers, notes, numbered);
		for (Node node : nodes) {
			content.add(node, unit, 0);
		}
	}

	private void add(Node node, Provision holder, int depth) {
		if (depth > DEEPEST) {
			return;
		}
		if (node instanceof TextNode words) {
			String text = Xhtml.clean(words.getWholeText());
			if (!text.isEmpty()) {
				text(holder, text);
			}
			return;
		}
		if (!(node instanceof Element element) || markers.take(element)) {
			return;
		}
		if (element.hasClass("grid-list") || element.hasClass("grid-container")) {
			grid(element, holder, depth);
		} else if (element.tagName().equals("table")) {
			table(element, holder, depth);
		} else if (element.selectFirst("> span.no-parag") != null) {
			numberedParagraph(element, depth);
		} else if (isInline(element)) {
			line(element, holder);
		} else {
			element.childNodes().forEach(child -> add(child, holder, depth + 1));
		}
	}

	/** A paragraph of text without blocks in it. */
	private static boolean isInline(Element element) {
		for (Element child : element.children()) {
			if (BLOCKS.contains(child.tagName()) || !isInline(child)) {
				return false;
			}
		}
		return true;
	}

	private void line(Element element, Provision holder) {
		Element copy = element.clone();
		var amendments = Markers.takeInline(copy);
		String text = words(copy);
		if (text.isEmpty()) {
			return;
		}
		Provision target = holder;
		Matcher number = NUMBERED.matcher(text);
		boolean annex = unit.getKind() == ProvisionKind.ANNEX;
		Matcher item = LINE_LABEL.matcher(text);
		if (holder == unit && numbered && !annex && number.matches()) {
			target = newParagraph(number.group(1) + '.', number.group(1), number.group(2));
		} else if (holder == unit && annex && item.matches()) {
			target = point(unit, item.group(1));
			target.setText(item.group(2));
		} else if (annex && holder == unit && isHeading(element)) {
			target = plain(unit, ProvisionKind.OTHER, "heading");
			target.setHeading(text);
		} else {
			target = text(holder, text);
		}
		target.getAmendments().addAll(amendments);
		takeNotes(element, target);
	}

	/** The words with markers of footnotes as [1], in whatever brackets they are printed. */
	private String words(Element element) {
		boolean marked = false;
		for (Element link : element.select("a[href^=#]")) {
			if (notes.containsKey(link.attr("href").substring(1))) {
				link.text("\u0001" + link.text().replaceAll("\\D", "") + "\u0002");
				marked = true;
			}
		}
		String text = Xhtml.words(element);
		return marked ? MARKER.matcher(text).replaceAll(" [$1]") : text;
	}

	private static boolean isHeading(Element element) {
		return element.className().matches(".*(?:ti-grseq|title-gr-seq|title-annex|doc-ti).*");
	}

	private void takeNotes(Element element, Provision target) {
		for (Element link : element.select("a[href^=#]")) {
			String text = notes.remove(link.attr("href").substring(1));
			if (text != null) {
				Note note = CoreFactory.eINSTANCE.createNote();
				note.setText(text);
				target.getNotes().add(note);
			}
		}
	}

	private void numberedParagraph(Element element, int depth) {
		String label = Xhtml.words(element.selectFirst("> span.no-parag"));
		Provision created = newParagraph(label, label.replaceAll("[.()]", ""), "");
		for (Node child : element.childNodes()) {
			if (!(child instanceof Element inner && inner.hasClass("no-parag"))) {
				add(child, created, depth + 1);
			}
		}
	}

	private Provision newParagraph(String label, String value, String text) {
		paragraph = LawFactory.eINSTANCE.createProvision();
		paragraph.setKind(ProvisionKind.PARAGRAPH);
		paragraph.setImplicit(label == null);
		paragraph.setLabel(label);
		paragraph.setKey(unique(LawKeys.join(unit.getKey(), LawKeys.step(ProvisionKind.PARAGRAPH, value))));
		paragraph.setText(text.isEmpty() ? null : text);
		unit.getProvisions().add(paragraph);
		markers.mark(paragraph);
		return paragraph;
	}

	/** Text that has no label: a new paragraph, the next lines of one, or what stands behind its points. */
	private Provision text(Provision holder, String text) {
		if (text.matches(DELETED)) {
			Provision deleted = plain(holder, ProvisionKind.OTHER, "deleted");
			deleted.setText(text);
			markers.markDeleted(deleted);
			return deleted;
		}
		if (holder != unit) {
			return append(holder, text);
		}
		boolean article = Provisions.isArticle(unit.getKind());
		if (!article) {
			return append(unit, text);
		}
		if (numbered && paragraph != null) {
			return append(paragraph, text);
		}
		boolean continues = paragraph != null && !paragraph.getProvisions().isEmpty()
				&& !endsSentence(lastText(paragraph));
		return continues ? append(paragraph, text) : newParagraph(null, Integer.toString(++implicit), text);
	}

	private static String lastText(Provision provision) {
		return provision.getProvisions().isEmpty() ? provision.getText()
				: lastText(provision.getProvisions().getLast());
	}

	private static boolean endsSentence(String text) {
		return text != null && text.endsWith(".");
	}

	private Provision append(Provision provision, String text) {
		List<Provision> inner = provision.getProvisions();
		if (inner.isEmpty()) {
			provision.setText(provision.getText() == null ? text : provision.getText() + '\n' + text);
			return provision;
		}
		Provision last = inner.getLast();
		if (last.getKind() == ProvisionKind.OTHER && last.getHeading() == null && last.getAmendments().isEmpty()) {
			last.setText(last.getText() == null ? text : last.getText() + '\n' + text);
			return last;
		}
		Provision wrap = plain(provision, ProvisionKind.OTHER, "wrap");
		wrap.setText(text);
		return wrap;
	}

	private Provision plain(Provision parent, ProvisionKind kind, String step) {
		Provision provision = LawFactory.eINSTANCE.createProvision();
		provision.setKind(kind);
		provision.setImplicit(true);
		provision.setKey(unique(LawKeys.join(parent.getKey(), step)));
		parent.getProvisions().add(provision);
		return provision;
	}

	private void grid(Element grid, Provision holder, int depth) {
		Element label = grid.selectFirst("> .grid-list-column-1");
		Element content = grid.selectFirst("> .grid-list-column-2");
		if (label == null || content == null) {
			grid.childNodes().forEach(child -> add(child, holder, depth + 1));
			return;
		}
		item(Xhtml.words(label), List.of(content), holder, depth);
	}

	private void item(String label, List<Element> contents, Provision holder, int depth) {
		Provision parent = holder == unit ? listHolder() : holder;
		Provision point = point(parent, label);
		contents.forEach(content -> content.childNodes().forEach(child -> add(child, point, depth + 1)));
	}

	/** Points of an article without numbered paragraphs are points of its (implicit) paragraph. */
	private Provision listHolder() {
		if (!Provisions.isArticle(unit.getKind())) {
			return unit;
		}
		return paragraph != null ? paragraph : newParagraph(null, Integer.toString(++implicit), "");
	}

	private Provision point(Provision parent, String label) {
		Provision point = LawFactory.eINSTANCE.createProvision();
		boolean inner = parent.getKind() == ProvisionKind.POINT || parent.getKind() == ProvisionKind.SUBPOINT;
		point.setKind(inner ? ProvisionKind.SUBPOINT : ProvisionKind.POINT);
		point.setLabel(label);
		String value = LawKeys.ascii(label.replaceAll("[.()\\u2014\\u2013\\u2022-]", ""));
		point.setKey(unique(LawKeys.join(parent.getKey(), LawKeys.step(point.getKind(),
				value.isEmpty() ? Integer.toString(parent.getProvisions().size() + 1) : value))));
		parent.getProvisions().add(point);
		markers.mark(point);
		return point;
	}

	private void table(Element table, Provision holder, int depth) {
		for (Element row : table.select("> tbody > tr, > tr, > thead > tr")) {
			List<Element> cells = row.children().stream().filter(cell -> !Xhtml.words(cell).isEmpty()).toList();
			Optional<Element> label = cells.stream().findFirst()
					.filter(cell -> cells.size() > 1 && LABEL.matcher(Xhtml.words(cell)).matches());
			if (label.isPresent()) {
				item(Xhtml.words(label.get()), cells.subList(1, cells.size()), holder, depth);
			} else if (cells.size() == 1) {
				cells.getFirst().childNodes().forEach(child -> add(child, holder, depth + 1));
			} else if (!cells.isEmpty()) {
				text(holder, String.join(" | ", cells.stream().map(Xhtml::words).toList()));
			}
		}
	}

	private String unique(String key) {
		String unique = key;
		for (int copy = 2; !keys.add(unique); copy++) {
			unique = key + '.' + copy;
		}
		return unique;
	}
}
