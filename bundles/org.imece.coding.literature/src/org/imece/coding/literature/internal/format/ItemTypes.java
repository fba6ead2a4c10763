/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** Types of works in the three formats; those of CSL 1.0.2 (appendix III) are what items have. */
final class ItemTypes {

	/** What a work is when nobody says. */
	static final String DOCUMENT = "document";

	private static final Map<String, String> FROM_BIBTEX = Map.ofEntries(Map.entry("article", "article-journal"),
			Map.entry("periodical", "periodical"), Map.entry("book", "book"), Map.entry("mvbook", "book"),
			Map.entry("collection", "book"), Map.entry("proceedings", "book"), Map.entry("manual", "book"),
			Map.entry("booklet", "pamphlet"), Map.entry("inbook", "chapter"), Map.entry("incollection", "chapter"),
			Map.entry("suppbook", "chapter"), Map.entry("inreference", "entry-encyclopedia"),
			Map.entry("reference", "book"), Map.entry("inproceedings", "paper-conference"),
			Map.entry("conference", "paper-conference"), Map.entry("phdthesis", "thesis"),
			Map.entry("mastersthesis", "thesis"), Map.entry("thesis", "thesis"), Map.entry("techreport", "report"),
			Map.entry("report", "report"), Map.entry("online", "webpage"), Map.entry("electronic", "webpage"),
			Map.entry("www", "webpage"), Map.entry("unpublished", "manuscript"), Map.entry("patent", "patent"),
			Map.entry("dataset", "dataset"), Map.entry("software", "software"), Map.entry("legislation", "legislation"),
			Map.entry("misc", DOCUMENT));
	private static final Map<String, String> TO_BIBTEX = Map.ofEntries(Map.entry("article-journal", "article"),
			Map.entry("article-magazine", "article"), Map.entry("article-newspaper", "article"),
			Map.entry("article", "article"), Map.entry("review", "article"), Map.entry("book", "book"),
			Map.entry("pamphlet", "booklet"), Map.entry("chapter", "incollection"),
			Map.entry("entry-encyclopedia", "incollection"), Map.entry("entry-dictionary", "incollection"),
			Map.entry("paper-conference", "inproceedings"), Map.entry("thesis", "phdthesis"),
			Map.entry("report", "techreport"), Map.entry("manuscript", "unpublished"));
	private static final Map<String, String> FROM_RIS = Map.ofEntries(Map.entry("JOUR", "article-journal"),
			Map.entry("EJOUR", "article-journal"), Map.entry("INPR", "article-journal"),
			Map.entry("MGZN", "article-magazine"), Map.entry("NEWS", "article-newspaper"),
			Map.entry("ABST", "article-journal"), Map.entry("BOOK", "book"), Map.entry("EBOOK", "book"),
			Map.entry("EDBOOK", "book"), Map.entry("CONF", "book"), Map.entry("CHAP", "chapter"),
			Map.entry("ECHAP", "chapter"), Map.entry("ENCYC", "entry-encyclopedia"),
			Map.entry("DICT", "entry-dictionary"), Map.entry("CPAPER", "paper-conference"),
			Map.entry("THES", "thesis"), Map.entry("RPRT", "report"), Map.entry("GOVDOC", "report"),
			Map.entry("ELEC", "webpage"), Map.entry("BLOG", "post-weblog"), Map.entry("UNPB", "manuscript"),
			Map.entry("MANSCPT", "manuscript"), Map.entry("PAT", "patent"), Map.entry("DATA", "dataset"),
			Map.entry("COMP", "software"), Map.entry("STAT", "legislation"), Map.entry("BILL", "bill"),
			Map.entry("CASE", "legal_case"), Map.entry("PAMP", "pamphlet"), Map.entry("MAP", "map"),
			Map.entry("VIDEO", "motion_picture"), Map.entry("SOUND", "song"), Map.entry("PCOMM", "personal_communication"),
			Map.entry("STAND", "standard"), Map.entry("GEN", DOCUMENT));
	private static final Map<String, String> TO_RIS = toRis();

	private ItemTypes() {
	}

	private static Map<String, String> toRis() {
		Map<String, String> types = new LinkedHashMap<>();
		FROM_RIS.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(type -> types.putIfAbsent(type.getValue(), type.getKey()));
		Map.of("article-journal", "JOUR", "book", "BOOK", "chapter", "CHAP", "report", "RPRT", "manuscript", "UNPB",
				"article", "JOUR", "review", "JOUR").forEach(types::put);
		return types;
	}

	static String fromBibtex(String type) {
		return FROM_BIBTEX.getOrDefault(type, DOCUMENT);
	}

	static String toBibtex(String type) {
		return TO_BIBTEX.getOrDefault(type == null ? DOCUMENT : type, "misc");
	}

	static String fromRis(String type) {
		return FROM_RIS.getOrDefault(type, DOCUMENT);
	}

	static String toRis(String type) {
		return TO_RIS.getOrDefault(type == null ? DOCUMENT : type, "GEN");
	}

	/** Whether the container is a book that the work is a part of. */
	static boolean isPartOfBook(String type) {
		return "chapter".equals(type) || "paper-conference".equals(type) || type != null && type.startsWith("entry");
	}

	/** Whether numbers of the work are numbers of issues. */
	static boolean isArticle(String type) {
		return type != null && (type.startsWith("article") || type.equals("review") || type.equals("periodical"));
	}
}
