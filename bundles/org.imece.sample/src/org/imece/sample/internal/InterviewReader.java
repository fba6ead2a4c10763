/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

import java.util.HashMap;
import java.util.Map;

import org.imece.model.PartialDate;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.Turn;
import org.imece.model.core.Jurisdiction;
import org.imece.model.stakeholder.Party;

/** Reads an interview: a header of names and values, a line of dashes, then turns that begin with their speaker. */
final class InterviewReader {

	private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;
	private static final String BODY = "\n---\n";

	private final Catalogue catalogue;

	InterviewReader(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	Document read(String file) {
		String source = Table.text("interviews/" + file);
		int split = source.indexOf(BODY);
		Map<String, Speaker> speakers = new HashMap<>();
		Document document = FACTORY.createDocument();
		document.setKind(DocumentKind.INTERVIEW);
		document.setFileName(file);
		document.setText(source.substring(split + BODY.length()).strip());
		for (String line : source.substring(0, split).split("\n")) {
			int colon = line.indexOf(':');
			header(document, line.substring(0, colon), line.substring(colon + 1).strip(), speakers);
		}
		turns(document, speakers);
		return document;
	}

	private void header(Document document, String name, String value, Map<String, Speaker> speakers) {
		switch (name) {
		case "key" -> catalogue.put("document:" + value, document);
		case "language" -> document.setLanguage(value);
		case "title.tr" -> document.getNames().put("tr", value);
		case "title.en" -> document.getNames().put("en", value);
		case "at" -> document.setAt(PartialDate.valueOf(value));
		case "place" -> document.setPlace(value);
		case "jurisdiction" ->
			document.setJurisdiction(catalogue.get("jurisdiction:" + value, Jurisdiction.class));
		case "speaker" -> speaker(document, value.split("\\s*=\\s*"), speakers);
		default -> throw new IllegalStateException("An interview of the sample has the header " + name);
		}
	}

	/** @param parts label, and the party where it is known */
	private void speaker(Document document, String[] parts, Map<String, Speaker> speakers) {
		Speaker speaker = catalogue.put("speaker:" + document.getId() + '/' + parts[0], FACTORY.createSpeaker());
		speaker.setLabel(parts[0]);
		if (parts.length > 1) {
			speaker.setParty(catalogue.get("party:" + parts[1], Party.class));
		}
		document.getSpeakers().add(speaker);
		speakers.put(parts[0], speaker);
	}

	private static void turns(Document document, Map<String, Speaker> speakers) {
		String text = document.getText();
		int start = 0;
		for (String paragraph : text.split("\n\n")) {
			int colon = paragraph.indexOf(": ");
			Speaker speaker = colon < 0 ? null : speakers.get(paragraph.substring(0, colon));
			if (speaker == null) {
				throw new IllegalStateException("A turn of the sample has no speaker: " + paragraph);
			}
			Turn turn = FACTORY.createTurn();
			turn.setStart(start);
			turn.setEnd(start + paragraph.length());
			turn.setSpeaker(speaker);
			document.getTurns().add(turn);
			start += paragraph.length() + 2;
		}
	}
}
