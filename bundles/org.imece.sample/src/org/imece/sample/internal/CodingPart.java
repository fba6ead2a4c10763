/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.sample.internal.Table.Row;

/** Codebook, interviews, codings, the round in which two coded the same, and literature. */
public final class CodingPart implements Part {

	private static final CodingFactory FACTORY = CodingFactory.eINSTANCE;
	private static final Instant CODED_AT = Instant.parse("2026-05-04T09:00:00Z");
	private static final int SECONDS_PER_CODING = 90;

	private final Catalogue catalogue;

	public CodingPart(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void fill(IResearchProject project) {
		project.add(codebook());
		for (Row row : Table.read("coders.tsv")) {
			Coder coder = catalogue.put("coder:" + row.get("key"), FACTORY.createCoder());
			coder.setHandle(row.get("handle"));
			coder.getNames().put("tr", row.get("name"));
			project.add(coder);
		}
		InterviewReader interviews = new InterviewReader(catalogue);
		for (Row row : Table.read("interviews.tsv")) {
			project.add(interviews.read(row.get("file")));
		}
		LiteratureReader literature = new LiteratureReader(catalogue);
		for (Row row : Table.read("literature.tsv")) {
			project.add(literature.item(row));
			literature.fullText(row).ifPresent(project::add);
		}
		codingSets().forEach(project::add);
		Table.read("rounds.tsv").forEach(row -> project.add(round(row)));
	}

	private Codebook codebook() {
		Codebook codebook = catalogue.put("codebook", FACTORY.createCodebook());
		codebook.getNames().put("tr", "Kod kitabı");
		codebook.getNames().put("en", "Codebook");
		for (Row row : Table.read("codebook.tsv")) {
			Code code = catalogue.put("code:" + row.get("key"), FACTORY.createCode());
			code.setColor(row.get("color"));
			code.setCodable(Boolean.parseBoolean(row.get("codable")));
			row.localised("", code.getNames());
			row.localised("definition_", code.getDescriptions());
			row.localised("include_", code.getInclude());
			row.localised("exclude_", code.getExclude());
			row.localised("example_", code.getExample());
			String parent = row.get("parent");
			(parent.isEmpty() ? codebook.getCodes() : catalogue.get("code:" + parent, Code.class).getCodes()).add(code);
		}
		return codebook;
	}

	private List<CodingSet> codingSets() {
		Map<String, CodingSet> sets = new LinkedHashMap<>();
		Map<CodingSet, Integer> counts = new HashMap<>();
		for (Row row : Table.read("codings.tsv")) {
			CodingSet set = sets.computeIfAbsent(row.get("document") + '/' + row.get("coder"), key -> set(key, row));
			int count = counts.merge(set, 1, Integer::sum);
			set.getCodings().add(coding(row, CODED_AT.plusSeconds((long) SECONDS_PER_CODING * count)));
		}
		return new ArrayList<>(sets.values());
	}

	private CodingSet set(String key, Row row) {
		CodingSet set = catalogue.put("set:" + key, FACTORY.createCodingSet());
		set.setDocument(document(row));
		set.setCoder(catalogue.get("coder:" + row.get("coder"), Coder.class));
		return set;
	}

	private Document document(Row row) {
		return catalogue.get("document:" + row.get("document"), Document.class);
	}

	private Coding coding(Row row, Instant at) {
		Anchor anchor = Anchor.find(document(row).getText(), row.get("anchor"));
		Coding coding = catalogue.put("coding:" + row.get("key"), FACTORY.createCoding());
		coding.setStart(anchor.start());
		coding.setEnd(anchor.end());
		coding.setCode(catalogue.get("code:" + row.get("code"), Code.class));
		coding.setAt(at);
		coding.setMemo(row.orNull("memo"));
		return coding;
	}

	private CodingRound round(Row row) {
		CodingRound round = catalogue.put("round:" + row.get("key"), FACTORY.createCodingRound());
		row.localised("", round.getNames());
		row.list("documents").forEach(key -> round.getDocuments().add(catalogue.get("document:" + key, Document.class)));
		row.list("codes").forEach(key -> round.getCodes().add(catalogue.get("code:" + key, Code.class)));
		row.list("coders").forEach(key -> round.getCoders().add(catalogue.get("coder:" + key, Coder.class)));
		round.setOpened(Instant.parse(row.get("opened")));
		round.setReleased(Instant.parse(row.get("released")));
		return round;
	}
}
