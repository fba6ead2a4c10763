/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.imece.law.LawKeys;
import org.imece.law.Provisions;
import org.imece.law.turkish.Labels.ArticleLabel;
import org.imece.law.turkish.Labels.Division;
import org.imece.law.turkish.TurkishBlocks.Block;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;

/** Builds divisions, articles and annexes from blocks. Headings of articles stand before the article. */
final class ActStructure {

	private static final Pattern ANNEX = Pattern.compile(
			"^(?:\\(?[\\dIVX]+\\)?\\s+SAYILI\\s+(?:CETVEL|LİSTE|TABLO|TARİFE)|EK[-\\u2013 ]*\\d+\\b(?!\\s+(?:inci|nci|üncü|uncu|ıncı|ncı)).{0,80}|SIRA\\s+NO)[\\p{Lu}\\d\\s()/.:-]*$",
			Pattern.DOTALL);
	private static final Pattern LEVELLED = Pattern.compile("^(?:[A-ZÇĞİÖŞÜ]|[IVXİ]{1,6}|\\d{1,2})\\s*[-).\\u2013].*", Pattern.DOTALL);
	/** The deepest levels of headings of the civil code: "a. Genel olarak", "aa. Kapsamı". */
	private static final Pattern SMALL_LEVEL = Pattern.compile("^[a-zçğıöşü]{1,2}\\.\\s+\\p{Lu}.*", Pattern.DOTALL);
	private static final int LONGEST_HEADING = 250;
	private static final int MOST_HEADINGS = 6;

	private final EList<Provision> roots;
	private final String prefix;
	private final Deque<Provision> divisions = new ArrayDeque<>();
	private final List<Block> content = new ArrayList<>();
	private final Set<String> keys = new HashSet<>();
	private Provision current;
	private int annexes;

	/**
	 * @param prefix of the keys; empty for the text itself
	 */
	ActStructure(EList<Provision> roots, String prefix) {
		this.roots = roots;
		this.prefix = prefix;
	}

	void build(List<Block> blocks) {
		for (Block block : blocks) {
			var article = Labels.article(block.text()).filter(label -> block.marked() || !label.dash().isEmpty()
					|| label.rest().isEmpty() && !label.number().isEmpty());
			var division = Labels.division(block.text());
			if (article.isPresent()) {
				String heading = takeHeadings();
				close();
				article(article.get(), heading, block);
			} else if (division.isPresent()) {
				close();
				division(division.get());
			} else if (ANNEX.matcher(block.text()).matches() && current != null
					&& current.getKind() != ProvisionKind.ANNEX || isNextAnnex(block)) {
				close();
				annex(block);
			} else {
				content.add(block);
			}
		}
		close();
		unique(roots);
	}

	private boolean isNextAnnex(Block block) {
		return current != null && current.getKind() == ProvisionKind.ANNEX && block.text().contains("SAYILI")
				&& ANNEX.matcher(block.text()).matches();
	}

	private void article(ArticleLabel label, String heading, Block block) {
		Provision article = LawFactory.eINSTANCE.createProvision();
		article.setKind(label.kind());
		article.setLabel(label.label());
		article.setKey(LawKeys.join(prefix, LawKeys.step(label.kind(), label.number())));
		boolean headed = block.marked() && !label.rest().isEmpty();
		article.setHeading(headed ? (heading + '\n' + label.rest()).strip() : heading.isEmpty() ? null : heading);
		siblings().add(article);
		current = article;
		if (!headed && !label.rest().isEmpty()) {
			content.add(block.with(label.rest()));
		}
	}

	private EList<Provision> siblings() {
		return divisions.isEmpty() ? roots : divisions.peek().getProvisions();
	}

	private void division(Division division) {
		while (!divisions.isEmpty() && divisions.peek().getKind().getValue() >= division.kind().getValue()) {
			divisions.pop();
		}
		Provision provision = LawFactory.eINSTANCE.createProvision();
		provision.setKind(division.kind());
		provision.setLabel(division.label());
		provision.setHeading(division.heading().isEmpty() ? null : division.heading());
		String parent = divisions.isEmpty() ? prefix : divisions.peek().getKey();
		provision.setKey(LawKeys.join(parent, LawKeys.step(division.kind(), division.value())));
		siblings().add(provision);
		divisions.push(provision);
		current = provision;
	}

	private void annex(Block block) {
		divisions.clear();
		Provision annex = LawFactory.eINSTANCE.createProvision();
		annex.setKind(ProvisionKind.ANNEX);
		annex.setLabel(block.text());
		annex.setKey(LawKeys.join(prefix, LawKeys.step(ProvisionKind.ANNEX, Integer.toString(++annexes))));
		roots.add(annex);
		current = annex;
	}

	/** Takes the last blocks before an article that are headings of it. */
	private String takeHeadings() {
		int keep = current == null || isDivision(current) ? 0 : firstThatMayBeHeading();
		int start = content.size();
		while (start > keep && content.size() - start < MOST_HEADINGS && isHeading(content.get(start - 1))) {
			start--;
		}
		if (current != null && isDivision(current) && current.getHeading() == null && start == 0
				&& !content.isEmpty()) {
			start = 1;
		}
		List<Block> headings = content.subList(start, content.size());
		String text = headings.stream().map(Block::text).collect(Collectors.joining("\n"));
		headings.clear();
		return text;
	}

	private static boolean isDivision(Provision provision) {
		return Provisions.isDivision(provision.getKind());
	}

	/** The first words of an article are its text, whatever they look like. */
	private int firstThatMayBeHeading() {
		int first = 0;
		while (first < content.size() && AmendmentTags.isOnlyTags(content.get(first).text())) {
			first++;
		}
		boolean repealed = first > 0;
		return repealed ? first : Math.min(1, content.size());
	}

	private static boolean isHeading(Block block) {
		String text = Footnotes.withoutMarkers(block.text());
		if (block.marked()) {
			return true;
		}
		if (text.isEmpty() || text.length() > LONGEST_HEADING || AmendmentTags.startsLikeTag(text)
				|| Labels.paragraph(text).isPresent()) {
			return false;
		}
		char first = text.charAt(0);
		if (SMALL_LEVEL.matcher(text).matches()) {
			return Character.isLetter(text.charAt(text.length() - 1));
		}
		if (!Character.isUpperCase(first) && !Character.isDigit(first) && first != '“' && first != '"') {
			return false;
		}
		char end = text.charAt(text.length() - 1);
		if (Labels.point(text).isPresent() || LEVELLED.matcher(text).matches()) {
			return end == ':' || Character.isLetter(end) && !Character.isLowerCase(first) && LEVELLED.matcher(text).matches();
		}
		return end == ':' || Character.isLetterOrDigit(end) || end == ')' || end == '”' || end == '?';
	}

	/** Gives what was read to the provision that is open. */
	private void close() {
		if (content.isEmpty()) {
			return;
		}
		if (current == null) {
			Provision preamble = LawFactory.eINSTANCE.createProvision();
			preamble.setKind(ProvisionKind.PREAMBLE);
			preamble.setKey(LawKeys.join(prefix, LawKeys.step(ProvisionKind.PREAMBLE, "")));
			preamble.setText(joined(content));
			roots.add(preamble);
		} else if (isDivision(current)) {
			if (current.getHeading() == null) {
				current.setHeading(content.removeFirst().text());
			}
			if (!content.isEmpty()) {
				current.setText(joined(content));
			}
		} else if (current.getKind() == ProvisionKind.ANNEX) {
			current.setText(joined(content));
		} else {
			ArticleContent.fill(current, content);
		}
		content.clear();
	}

	private static String joined(List<Block> blocks) {
		return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
	}

	/** An act that prints a number twice gets two keys all the same. */
	private void unique(List<Provision> provisions) {
		for (Provision provision : provisions) {
			String key = provision.getKey();
			for (int copy = 2; !keys.add(provision.getKey()); copy++) {
				rename(provision, key, key + "." + copy);
			}
			unique(provision.getProvisions());
		}
	}

	private static void rename(Provision provision, String from, String to) {
		String old = provision.getKey();
		provision.setKey(to);
		provision.getProvisions().forEach(child -> {
			if (child.getKey().startsWith(old)) {
				rename(child, child.getKey(), to + child.getKey().substring(old.length()));
			}
		});
	}
}
