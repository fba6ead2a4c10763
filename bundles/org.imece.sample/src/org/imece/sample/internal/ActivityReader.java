/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.imece.core.project.Titles;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.core.Provenance;
import org.imece.model.stakeholder.AttributionLevel;
import org.imece.model.stakeholder.Commitment;
import org.imece.model.stakeholder.CommitmentStatus;
import org.imece.model.stakeholder.Contribution;
import org.imece.model.stakeholder.ContributionKind;
import org.imece.model.stakeholder.Cooperation;
import org.imece.model.stakeholder.CooperationStage;
import org.imece.model.stakeholder.CooperationStatus;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.EngagementMethod;
import org.imece.model.stakeholder.Indicator;
import org.imece.model.stakeholder.Participation;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.Role;
import org.imece.model.stakeholder.Session;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.Statement;
import org.imece.model.stakeholder.StudyVisit;
import org.imece.model.stakeholder.Training;
import org.imece.sample.internal.Table.Row;

/** What the parties of the sample did: engagements, trainings, study visits, cooperations. */
final class ActivityReader {

	private static final StakeholderFactory FACTORY = StakeholderFactory.eINSTANCE;

	private final Catalogue catalogue;
	private final Map<String, Engagement> engagements = new LinkedHashMap<>();

	ActivityReader(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** Roots in the order of the tables. */
	List<Element> read() {
		Table.read("engagements.tsv").forEach(this::engagement);
		Table.read("statements.tsv").forEach(this::statement);
		Table.read("commitments.tsv").forEach(this::commitment);
		List<Element> roots = new ArrayList<>(engagements.values());
		Table.read("trainings.tsv").forEach(row -> roots.add(training(row)));
		Table.read("visits.tsv").forEach(row -> roots.add(visit(row)));
		Table.read("cooperations.tsv").forEach(row -> roots.add(cooperation(row)));
		return roots;
	}

	private void engagement(Row row) {
		Engagement engagement = catalogue.put("engagement:" + row.get("key"), FACTORY.createEngagement());
		row.localised("names_", engagement.getNames());
		engagement.setAt(row.date("at"));
		engagement.setMethod(row.constant("method", EngagementMethod.class));
		engagement.setPlace(row.get("place"));
		engagement.getTopics().addAll(row.list("topics"));
		engagement.setSummary(row.get("summary"));
		participants(row.list("participants"), engagement.getParticipations());
		engagements.put(row.get("key"), engagement);
	}

	/** @param items party, or party = role */
	private void participants(List<String> items, EList<Participation> into) {
		for (String item : items) {
			String[] parts = item.split("=");
			Participation participation = FACTORY.createParticipation();
			participation.setParty(party(parts[0]));
			if (parts.length > 1) {
				participation.setRole(catalogue.get("role:" + parts[1], Role.class));
			}
			into.add(participation);
		}
	}

	private void statement(Row row) {
		Statement statement = catalogue.put("statement:" + row.get("key"), FACTORY.createStatement());
		statement.setSpeaker(party(row.get("speaker")));
		statement.setLanguage(row.get("language"));
		statement.setAttribution(row.constant("attribution", AttributionLevel.class));
		statement.setText(row.get("text"));
		engagements.get(row.get("engagement")).getStatements().add(statement);
	}

	private void commitment(Row row) {
		Commitment commitment = catalogue.put("commitment:" + row.get("key"), FACTORY.createCommitment());
		commitment.setDebtor(party(row.get("debtor")));
		commitment.setCreditor(party(row.get("creditor")));
		commitment.setText(row.get("text"));
		commitment.setDue(row.date("due"));
		commitment.setStatus(row.constant("status", CommitmentStatus.class));
		engagements.get(row.get("engagement")).getCommitments().add(commitment);
	}

	private Training training(Row row) {
		Training training = catalogue.put("training:" + row.get("key"), FACTORY.createTraining());
		row.localised("", training.getNames());
		training.setAt(row.date("at"));
		training.setRegion(row.get("region"));
		training.setProvince(row.get("province"));
		for (String item : row.list("sessions")) {
			Session session = FACTORY.createSession();
			session.setTitle(item.substring(0, item.indexOf('=')));
			Party speaker = party(item.substring(item.indexOf('=') + 1));
			session.setSpeaker(Titles.of(speaker, "tr"));
			training.getSessions().add(session);
		}
		training.setRegistered(row.integer("registered"));
		training.setAttended(row.integer("attended"));
		training.setPreTest(Double.valueOf(row.get("pre")));
		training.setPostTest(Double.valueOf(row.get("post")));
		participants(row.list("participants"), training.getParticipations());
		if (!row.get("conflict").isEmpty()) {
			training.getSources().add(dated("Duyuru, Türkçe sayfa", row.get("at")));
			training.getSources().add(dated("Duyuru, İngilizce sayfa", row.get("conflict")));
		}
		return training;
	}

	private static Provenance dated(String source, String date) {
		Provenance provenance = CoreFactory.eINSTANCE.createProvenance();
		provenance.setField("at");
		provenance.setSource(source);
		provenance.setAsRead(date);
		return provenance;
	}

	private StudyVisit visit(Row row) {
		StudyVisit visit = catalogue.put("visit:" + row.get("key"), FACTORY.createStudyVisit());
		row.localised("", visit.getNames());
		visit.setFrom(row.date("from"));
		visit.setTo(row.date("to"));
		visit.setCountry(row.get("country"));
		visit.setPlace(row.get("place"));
		participants(row.list("delegates"), visit.getDelegates());
		participants(row.list("hosts"), visit.getHosts());
		row.list("meetings").forEach(key -> visit.getMeetings().add(engagements.get(key)));
		visit.setLearnings(row.get("learnings"));
		return visit;
	}

	private Cooperation cooperation(Row row) {
		Cooperation cooperation = catalogue.put("cooperation:" + row.get("key"), FACTORY.createCooperation());
		row.localised("", cooperation.getNames());
		row.localised("description_", cooperation.getDescriptions());
		cooperation.setStage(row.constant("stage", CooperationStage.class));
		cooperation.setFrom(row.date("from"));
		cooperation.setTo(row.date("to"));
		cooperation.setPlace(row.get("place"));
		cooperation.setStatus(row.constant("status", CooperationStatus.class));
		cooperation.setResults(row.get("results"));
		cooperation.setDifficulties(row.get("difficulties"));
		cooperation.setTransferability(row.get("transferability"));
		row.list("contributions").forEach(item -> cooperation.getContributions().add(contribution(item.split(":"))));
		cooperation.getIndicators().add(indicator(row.get("key"), row.get("indicator").split(":")));
		return cooperation;
	}

	/** @param parts party, kind, description, and for money amount and currency */
	private Contribution contribution(String[] parts) {
		Contribution contribution = FACTORY.createContribution();
		contribution.setParty(party(parts[0]));
		contribution.setKind(ContributionKind.valueOf(parts[1]));
		contribution.setDescription(parts[2]);
		if (parts.length > 3) {
			contribution.setAmount(Double.valueOf(parts[3]));
			contribution.setCurrency(parts[4]);
		}
		return contribution;
	}

	/** @param parts name, unit, baseline, target, actual, verification */
	private Indicator indicator(String cooperation, String[] parts) {
		Indicator indicator = catalogue.put("indicator:" + cooperation, FACTORY.createIndicator());
		indicator.getNames().put("tr", parts[0]);
		indicator.setUnit(parts[1]);
		indicator.setBaseline(Double.valueOf(parts[2]));
		indicator.setTarget(Double.valueOf(parts[3]));
		indicator.setActual(Double.valueOf(parts[4]));
		indicator.setVerification(parts[5]);
		return indicator;
	}

	private Party party(String key) {
		return catalogue.get("party:" + key, Party.class);
	}
}
