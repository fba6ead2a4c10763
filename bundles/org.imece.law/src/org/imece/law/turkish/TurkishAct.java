/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.imece.law.Provisions;
import org.imece.law.turkish.TurkishBlocks.Block;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.core.Note;
import org.imece.model.law.Expression;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;

/** A consolidated Turkish act, read from its text: head, provisions, provisions not worked in, table, footnotes. */
final class TurkishAct {

	private static final Pattern NOT_WORKED_IN = Pattern.compile("İŞLENEMEYEN\\s+HÜKÜM|[İi]şlenemeyen\\s+[Hh]üküm");
	private static final Pattern PAGE_LAYOUT = Pattern.compile("(?m)^#+ (?:EK |GEÇİCİ |Ek |Geçici )*(?:MADDE|Madde) \\d");

	private final TurkishHeader header;
	private final Expression expression = LawFactory.eINSTANCE.createExpression();
	private final Footnotes footnotes = new Footnotes();
	private final boolean hasFootnotes;
	private AmendmentTable table = AmendmentTable.of(List.of());

	private TurkishAct(String source) {
		boolean pages = PAGE_LAYOUT.matcher(source).find();
		List<Block> all = TurkishBlocks.of(pages ? footnotes.takeFromPages(source) : source, pages);
		header = TurkishHeader.of(all);
		List<Block> blocks = all.subList(header.bodyStart(), all.size());
		int end = tableTitle(blocks);
		List<Block> body = footnotes.takeFromEnd(blocks, end);
		int tableStart = Math.min(end, body.size());
		int restStart = firstNotWorkedIn(body);
		List<Block> act = body.subList(0, Math.min(tableStart, restStart));
		new ActStructure(expression.getProvisions(), "").build(act);
		if (restStart < body.size()) {
			notWorkedIn(body.subList(restStart, restStart < tableStart ? tableStart : body.size()));
		}
		if (tableStart < body.size()) {
			table = AmendmentTable
					.of(body.subList(tableStart, restStart > tableStart ? restStart : body.size()));
		}
		expression.setLanguage("tr");
		expression.setConsolidated(true);
		Provisions.forEach(expression, TurkishAct::readTags);
		hasFootnotes = !footnotes.notes().isEmpty();
		placeNotes();
	}

	static TurkishAct read(String text) {
		return new TurkishAct(text);
	}

	private static int tableTitle(List<Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			if (AmendmentTable.isTitle(blocks.get(i).text())) {
				return i;
			}
		}
		return blocks.size();
	}

	private static int firstNotWorkedIn(List<Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			if (blocks.get(i).text().length() < 250 && NOT_WORKED_IN.matcher(blocks.get(i).text()).find()) {
				return i;
			}
		}
		return blocks.size();
	}

	private void notWorkedIn(List<Block> blocks) {
		Provision group = LawFactory.eINSTANCE.createProvision();
		group.setKind(ProvisionKind.OTHER);
		group.setKey("unapplied");
		group.setHeading(blocks.getFirst().text());
		expression.getProvisions().add(group);
		new ActStructure(group.getProvisions(), "unapplied").build(blocks.subList(1, blocks.size()));
	}

	private static void readTags(Provision provision) {
		for (String text : new String[] { provision.getHeading(), provision.getText() }) {
			if (text != null) {
				AmendmentTags.find(text)
						.forEach(tag -> provision.getAmendments().addAll(AmendmentTags.read(tag.text())));
			}
		}
	}

	/** Footnotes go to the provision that has their marker; those of the title and those without one to the text. */
	private void placeNotes() {
		Map<Integer, String> left = footnotes.notes();
		Provisions.forEach(expression, provision -> {
			if (provision.getText() != null) {
				Footnotes.markersIn(provision.getText()).forEach(number -> note(provision, number, left));
			}
			if (provision.getHeading() != null) {
				Footnotes.markersIn(provision.getHeading()).forEach(number -> note(provision, number, left));
				String heading = provision.getHeading().replaceAll("[ \\t]*\\[\\d{1,3}\\]", "").strip();
				provision.setHeading(heading.isEmpty() ? null : heading);
			}
		});
		List.copyOf(left.keySet()).forEach(number -> note(expression, number, left));
	}

	private static void note(Element element, Integer number, Map<Integer, String> left) {
		String text = left.remove(number);
		if (text != null) {
			Note note = CoreFactory.eINSTANCE.createNote();
			note.setText("[" + number + "] " + text);
			element.getNotes().add(note);
		}
	}

	/**
	 * The provision in the middle of which the text stops; empty if it comes to an end. What stands behind the text, a
	 * table or footnotes, shows that the text itself is complete.
	 */
	Optional<Provision> truncatedAfter() {
		if (!table.amendments().isEmpty() || hasFootnotes) {
			return Optional.empty();
		}
		List<Provision> all = new ArrayList<>();
		Provisions.forEach(expression, all::add);
		Provision end = all.getLast();
		String text = Footnotes.withoutMarkers(end.getText() == null ? "" : end.getText());
		boolean complete = TurkishBlocks.endsSentence(text) && !text.endsWith(":") || text.matches("(?s).*(?:yürütür|girer)")
				|| end.getKind() == ProvisionKind.ANNEX || Provisions.articleOf(end).isEmpty();
		return complete ? Optional.empty() : Optional.of(end);
	}

	TurkishHeader header() {
		return header;
	}

	Expression expression() {
		return expression;
	}

	AmendmentTable table() {
		return table;
	}
}
