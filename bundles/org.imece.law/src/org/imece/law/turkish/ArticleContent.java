/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.imece.law.LawKeys;
import org.imece.law.turkish.Labels.Item;
import org.imece.law.turkish.Labels.Style;
import org.imece.law.turkish.TurkishBlocks.Block;
import org.imece.model.law.Amendment;
import org.imece.model.law.AmendmentKind;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;

/**
 * Builds paragraphs and points of one article. Newer laws number their paragraphs, (1); in older ones they are counted
 * by position and marked as implicit. Points keep their letter as printed: acts skip letters, or not, as they like.
 */
final class ArticleContent {

	private static final Locale TURKISH = Locale.of("tr", "TR");

	private final Provision article;
	private final boolean numbered;
	private final Deque<Level> levels = new ArrayDeque<>();
	private Provision paragraph;
	/** The provision to which text was added last. */
	private Provision last;
	private int paragraphs;

	private static final class Level {
		final Style style;
		Provision point;
		String value;

		Level(Style style, Provision point, String value) {
			this.style = style;
			this.point = point;
			this.value = value;
		}
	}

	private ArticleContent(Provision article, boolean numbered) {
		this.article = article;
		this.numbered = numbered;
	}

	static void fill(Provision article, List<Block> blocks) {
		boolean numbered = blocks.stream().anyMatch(block -> Labels
				.paragraph(block.text().substring(AmendmentTags.leading(block.text())).strip())
				.filter(item -> item.value().equals("1")).isPresent());
		ArticleContent content = new ArticleContent(article, numbered);
		String carried = "";
		for (Iterator<Block> rest = new ArrayList<>(blocks).iterator(); rest.hasNext();) {
			String text = (carried + ' ' + rest.next().text()).strip();
			carried = "";
			if (content.isTagOfArticle(text)) {
				append(article, text, " ");
			} else if (rest.hasNext() && opensNext(text)) {
				carried = text;
			} else {
				content.add(text);
			}
		}
	}

	/** Tags alone at the head of an article concern the article, unless they name a paragraph or less. */
	private boolean isTagOfArticle(String text) {
		return paragraph == null && AmendmentTags.isOnlyTags(text) && !isScoped(text);
	}

	private static boolean isScoped(String text) {
		return tagsOf(text).stream().map(Amendment::getScope).map(scope -> scope.toLowerCase(TURKISH))
				.anyMatch(scope -> scope.matches(".*(?:fıkra|bent|bend|cümle|paragraf|hüküm|ibare).*"));
	}

	private static List<Amendment> tagsOf(String text) {
		return AmendmentTags.find(text).stream().flatMap(tag -> AmendmentTags.read(tag.text()).stream()).toList();
	}

	/** Tags alone that say that what follows was inserted or replaced. */
	private static boolean opensNext(String text) {
		if (!AmendmentTags.isOnlyTags(text)) {
			return false;
		}
		List<Amendment> tags = tagsOf(text);
		AmendmentKind kind = tags.isEmpty() ? AmendmentKind.OTHER : tags.getLast().getKind();
		return kind == AmendmentKind.INSERTED || kind == AmendmentKind.AMENDED || kind == AmendmentKind.REENACTED;
	}

	private void add(String text) {
		int lead = AmendmentTags.leading(text);
		String tags = text.substring(0, lead).strip();
		String rest = text.substring(lead).strip();
		if (paragraph == null && !tags.isEmpty() && !rest.isEmpty() && !isScoped(tags)) {
			append(article, tags, " ");
			tags = "";
		}
		Optional<Item> number = numbered ? Labels.paragraph(rest) : Optional.empty();
		if (number.isPresent()) {
			newParagraph(number.get().label(), number.get().value(), join(tags, number.get().rest()));
			return;
		}
		Optional<Item> point = Labels.point(rest);
		if (point.isPresent()) {
			point(point.get(), tags);
		} else {
			plain(join(tags, rest), tags);
		}
	}

	private static String join(String tags, String rest) {
		return (tags + ' ' + rest).strip();
	}

	private void newParagraph(String label, String value, String text) {
		paragraphs++;
		paragraph = LawFactory.eINSTANCE.createProvision();
		paragraph.setKind(ProvisionKind.PARAGRAPH);
		paragraph.setImplicit(label == null);
		paragraph.setLabel(label);
		paragraph.setKey(LawKeys.join(article.getKey(),
				LawKeys.step(ProvisionKind.PARAGRAPH, label == null ? Integer.toString(paragraphs) : value)));
		paragraph.setText(text.isEmpty() ? null : text);
		article.getProvisions().add(paragraph);
		levels.clear();
		last = paragraph;
	}

	private void point(Item item, String tags) {
		if (paragraph == null) {
			newParagraph(null, "", "");
		}
		Style style = style(item);
		String value = style == Style.LETTER && item.value().equals("I") ? "ı" : item.value();
		while (levels.stream().anyMatch(level -> level.style == style) && levels.peek().style != style) {
			levels.pop();
		}
		Provision parent;
		if (!levels.isEmpty() && levels.peek().style == style) {
			levels.pop();
		}
		parent = levels.isEmpty() ? paragraph : levels.peek().point;
		Provision point = LawFactory.eINSTANCE.createProvision();
		point.setKind(levels.isEmpty() ? ProvisionKind.POINT : ProvisionKind.SUBPOINT);
		point.setLabel(item.label());
		point.setKey(LawKeys.join(parent.getKey(), LawKeys.step(point.getKind(),
				style == Style.DASH ? Integer.toString(parent.getProvisions().size() + 1) : value)));
		String text = join(tags, item.rest());
		point.setText(text.isEmpty() ? null : text);
		parent.getProvisions().add(point);
		levels.push(new Level(style, point, value));
		last = point;
	}

	/** i) is the letter after h or ı, and otherwise a small Roman one; I) after h is a capital for ı. */
	private Style style(Item item) {
		String before = levels.stream().filter(level -> level.style == Style.LETTER).map(level -> level.value)
				.findFirst().orElse("");
		if (item.style() == Style.LETTER && item.value().equals("i") && !before.equals("ı") && !before.equals("h")) {
			return Style.ROMAN;
		}
		if (item.style() == Style.CAPITAL && item.value().equals("I") && before.equals("h")) {
			return Style.LETTER;
		}
		return item.style();
	}

	private void plain(String text, String tags) {
		if (paragraph == null) {
			if (numbered) {
				append(article, text, "\n");
			} else {
				newParagraph(null, "", text);
			}
			return;
		}
		boolean open = !TurkishBlocks.endsSentence(last.getText() == null ? ";" : last.getText())
				|| endsWith(last, ':');
		boolean ofPoint = tags.toLowerCase(TURKISH).contains("paragraf");
		boolean ofArticle = tags.toLowerCase(TURKISH).matches("(?s).*fıkra\\s*:.*");
		boolean ofSentence = !ofArticle && tags.toLowerCase(TURKISH).matches("(?s).*(?:cümle|parantez|ibare|hüküm).*");
		if (ofSentence) {
			append(last, text, "\n");
		} else if (levels.isEmpty()) {
			if (!numbered && (!open || ofArticle)) {
				newParagraph(null, "", text);
			} else if (paragraph.getProvisions().isEmpty()) {
				append(paragraph, text, "\n");
			} else {
				continuation(text);
			}
		} else if (ofPoint || numbered && !open) {
			append(last, text, "\n");
		} else if (!open || ofArticle) {
			newParagraph(null, "", text);
		} else {
			levels.pop();
			continuation(text);
		}
	}

	private static boolean endsWith(Provision provision, char end) {
		String text = Footnotes.withoutMarkers(provision.getText() == null ? "" : provision.getText());
		return !text.isEmpty() && text.charAt(text.length() - 1) == end;
	}

	/** Text of a paragraph or point that stands behind its points: "ifade eder." */
	private void continuation(String text) {
		Provision parent = levels.isEmpty() ? paragraph : levels.peek().point;
		List<Provision> siblings = parent.getProvisions();
		if (siblings.getLast().getKind() == ProvisionKind.OTHER) {
			append(siblings.getLast(), text, "\n");
			return;
		}
		Provision wrap = LawFactory.eINSTANCE.createProvision();
		wrap.setKind(ProvisionKind.OTHER);
		wrap.setImplicit(true);
		wrap.setKey(LawKeys.join(parent.getKey(), "wrap"));
		wrap.setText(text);
		siblings.add(wrap);
		last = wrap;
	}

	static void append(Provision provision, String text, String between) {
		if (text.isEmpty()) {
			return;
		}
		String before = provision.getText();
		provision.setText(before == null || before.isEmpty() ? text : before + between + text);
	}
}
