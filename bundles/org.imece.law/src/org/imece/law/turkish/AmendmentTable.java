/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.turkish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.imece.law.turkish.TurkishBlocks.Block;
import org.imece.model.law.Amendment;
import org.imece.model.law.AmendmentKind;
import org.imece.model.law.Commencement;
import org.imece.model.law.LawFactory;

/**
 * Reads the table behind a consolidated text: amending act, provisions it changed, entry into force. A plain text has
 * its cells one below the other; an act may take several rows.
 */
final class AmendmentTable {

	private static final Pattern TITLE = Pattern.compile(
			"(?:EK\\s+VE\\s+DEĞİŞİKLİK|DEĞİŞİKLİK)\\s+(?:GETİREN|YAPAN)\\s+(?:MEVZUAT|KANUN)|Ek\\s+ve\\s+[Dd]eğişiklik\\s+[Gg]etiren\\s+[Mm]evzuat");
	private static final Pattern DATE = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{4}");
	private static final Pattern ACT = Pattern.compile(
			"\\d{4,5}|(?:KHK|CBK)\\s*[-/]\\s*\\d+|\\d{3,5} sayılı.*|Anayasa\\s+Mahkemesi.*", Pattern.DOTALL);
	private static final Pattern DATE_WORDS = Pattern
			.compile("(?U)(?:Yayım|Resm[iî] Gazete).*|.*(?:tarihinde|tarihinden|sonra|itibaren|üzere)\\b.*", Pattern.DOTALL);

	private final List<Amendment> amendments = new ArrayList<>();
	private final List<Commencement> commencements = new ArrayList<>();
	private String act = "";
	private String provisions = "";
	private String date = "";

	static boolean isTitle(String block) {
		return TITLE.matcher(block).find();
	}

	/** @param blocks from the title on */
	static AmendmentTable of(List<Block> blocks) {
		AmendmentTable table = new AmendmentTable();
		int first = afterHead(blocks);
		blocks.subList(Math.min(first, blocks.size()), blocks.size()).forEach(block -> table.cell(block.text()));
		table.row();
		return table;
	}

	/** The head ends with the title of the last column, "Yürürlüğe Giriş Tarihi", which may be torn. */
	private static int afterHead(List<Block> blocks) {
		int head = 1;
		for (int i = 1; i < Math.min(blocks.size(), 12); i++) {
			String text = blocks.get(i).text();
			if (text.matches("(?s)Yürürlüğe\\s+[Gg]iriş.*|[Tt]arihi?")) {
				head = i + 1;
			} else if (ACT.matcher(text).matches() && text.matches("\\d.*|KHK.*")) {
				break;
			}
		}
		return head;
	}

	private void cell(String text) {
		if (provisions.isEmpty() && act.isEmpty()) {
			act = text;
		} else if (provisions.isEmpty()) {
			provisions = text;
		} else if (date.isEmpty()) {
			if (isDate(text)) {
				date = text;
			} else {
				provisions += ' ' + text;
			}
		} else if (isContinuedDate(text)) {
			date += ' ' + text;
		} else {
			row();
			if (ACT.matcher(text).matches()) {
				act = text;
			} else {
				provisions = text;
			}
		}
	}

	private static boolean isDate(String text) {
		return DATE.matcher(text).find() || DATE_WORDS.matcher(text).matches();
	}

	private static boolean isContinuedDate(String text) {
		return !ACT.matcher(text).matches() && (DATE.matcher(text).lookingAt() || text.startsWith("(")
				|| DATE_WORDS.matcher(text).matches());
	}

	private void row() {
		if (!act.isEmpty() && !provisions.isEmpty()) {
			String printed = act + " | " + provisions + " | " + date;
			Amendment amendment = LawFactory.eINSTANCE.createAmendment();
			amendment.setKind(act.startsWith("Anayasa") ? AmendmentKind.ANNULLED : AmendmentKind.AMENDED);
			amendment.setActNumber(act.startsWith("Anayasa") ? act : act.replaceAll("\\s", "").replace('/', '-'));
			amendment.setScope(provisions);
			amendment.setAsPrinted(printed);
			Commencement commencement = LawFactory.eINSTANCE.createCommencement();
			commencement.setProvisions(provisions);
			commencement.setAsPrinted(printed);
			AmendmentTags.lastDate(date).ifPresent(day -> {
				amendment.setDate(day);
				commencement.setDate(day);
			});
			amendments.add(amendment);
			commencements.add(commencement);
		}
		provisions = "";
		date = "";
	}

	List<Amendment> amendments() {
		return amendments;
	}

	List<Commencement> commencements() {
		return commencements;
	}
}
