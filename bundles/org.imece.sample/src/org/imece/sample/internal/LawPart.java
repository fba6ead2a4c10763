/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

import org.imece.core.project.IResearchProject;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.model.core.Provenance;
import org.imece.model.law.Concordance;
import org.imece.model.law.ConcordanceKind;
import org.imece.model.law.ConcordanceRow;
import org.imece.model.law.Expression;
import org.imece.model.law.ForceStatus;
import org.imece.model.law.Instrument;
import org.imece.model.law.InstrumentKind;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.imece.sample.internal.Table.Row;

/** Jurisdictions and acts: facts, with summaries of our own in the place of the text. */
public final class LawPart implements Part {

	/** Tag of what sums up a text instead of reproducing it. */
	static final String SUMMARY = "summary";

	private final Catalogue catalogue;

	public LawPart(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void fill(IResearchProject project) {
		for (Row row : Table.read("jurisdictions.tsv")) {
			Jurisdiction jurisdiction = catalogue.put("jurisdiction:" + row.get("key"),
					CoreFactory.eINSTANCE.createJurisdiction());
			jurisdiction.setCode(row.get("code"));
			row.localised("", jurisdiction.getNames());
			project.add(jurisdiction);
		}
		for (Row row : Table.read("instruments.tsv")) {
			instrument(row);
		}
		for (Row row : Table.read("provisions.tsv")) {
			provision(row);
		}
		Table.read("instruments.tsv")
				.forEach(row -> project.add(catalogue.get("instrument:" + row.get("key"), Instrument.class)));
		project.add(concordance());
	}

	private Concordance concordance() {
		Concordance concordance = catalogue.put("concordance:tr-eu", LawFactory.eINSTANCE.createConcordance());
		concordance.getNames().put("tr", "Türkiye – Avrupa karşılık tablosu");
		concordance.getNames().put("en", "Concordance Türkiye – Europe");
		int number = 0;
		for (Row row : Table.read("concordance.tsv")) {
			ConcordanceRow pair = catalogue.put("concordance:tr-eu#" + ++number,
					LawFactory.eINSTANCE.createConcordanceRow());
			row.list("provisions")
					.forEach(key -> pair.getProvisions().add(catalogue.get("provision:" + key, Provision.class)));
			pair.setKind(row.constant("kind", ConcordanceKind.class));
			pair.setComment(row.get("comment"));
			concordance.getRows().add(pair);
		}
		return concordance;
	}

	private void instrument(Row row) {
		Instrument instrument = catalogue.put("instrument:" + row.get("key"), LawFactory.eINSTANCE.createInstrument());
		instrument.setJurisdiction(catalogue.get("jurisdiction:" + row.get("jurisdiction"), Jurisdiction.class));
		instrument.setKind(row.constant("kind", InstrumentKind.class));
		instrument.setNumber(row.get("number"));
		instrument.setAdopted(row.date("adopted"));
		instrument.setPublished(row.date("published"));
		instrument.setGazette(row.get("gazette"));
		instrument.getIdentifiers().addAll(row.list("identifiers"));
		instrument.setForce(row.constant("force", ForceStatus.class));
		instrument.setCheckedOn(row.date("checked"));
		row.localised("title_", instrument.getNames());
		row.localised("summary_", instrument.getDescriptions());
		Provenance source = CoreFactory.eINSTANCE.createProvenance();
		source.setSource(row.get("gazette"));
		instrument.getSources().add(source);
	}

	private void provision(Row row) {
		String act = row.get("instrument");
		Expression expression = expression(catalogue.get("instrument:" + act, Instrument.class), act,
				row.get("language"));
		Provision provision = catalogue.put("provision:" + act + '#' + row.get("key"),
				LawFactory.eINSTANCE.createProvision());
		provision.setKind(row.constant("kind", ProvisionKind.class));
		provision.setKey(row.get("key"));
		provision.setLabel(row.get("label"));
		provision.setHeading(row.get("heading"));
		provision.setText(row.get("text"));
		provision.getTags().add(SUMMARY);
		expression.getProvisions().add(provision);
	}

	private Expression expression(Instrument instrument, String act, String language) {
		for (Expression expression : instrument.getExpressions()) {
			if (expression.getLanguage().equals(language)) {
				return expression;
			}
		}
		Expression expression = catalogue.put("expression:" + act + '/' + language,
				LawFactory.eINSTANCE.createExpression());
		expression.setLanguage(language);
		expression.setConsolidated(true);
		expression.getTags().add(SUMMARY);
		expression.getNames().put("tr", "Özet (metnin kendisi değil)");
		expression.getNames().put("en", "Summary (not the text itself)");
		instrument.getExpressions().add(expression);
		return expression;
	}
}
