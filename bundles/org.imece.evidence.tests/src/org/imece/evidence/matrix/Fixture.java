/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.matrix;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.model.coding.Turn;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.EvidenceFactory;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;
import org.imece.model.evidence.Question;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;

/** A project with two questions, two jurisdictions, a law, and an interview with two codings. */
public final class Fixture implements AutoCloseable {

	public static final String SENTENCE = "Şirketle aynı dili konuşmuyoruz.";

	public final IResearchProject project;
	public final Matrix matrix;
	public final Provision article;
	public final Document interview;
	public final Coding language;
	public final Coding trust;
	public final Code code;
	public final Person speaker;

	public Fixture(Path folder) throws CoreException {
		ProjectFactory factory = new ProjectFactory();
		factory.addProvider(new SqliteStoreProvider());
		project = factory.create(folder.resolve("fixture.imece").toUri(), new NewProject("Deneme", "tr", true),
				ProjectOptions.headless("test"));
		Instrument law = LawFactory.eINSTANCE.createInstrument();
		law.getNames().put("tr", "Deneme Kanunu");
		Expression expression = LawFactory.eINSTANCE.createExpression();
		expression.setLanguage("tr");
		law.getExpressions().add(expression);
		article = LawFactory.eINSTANCE.createProvision();
		article.setLabel("Madde 3");
		article.setText("Dernekler şirketlerle iş birliği yapabilir.");
		Provision point = LawFactory.eINSTANCE.createProvision();
		point.setLabel("a)");
		point.setText("Protokol yazılı olur.");
		article.getProvisions().add(point);
		expression.getProvisions().add(article);

		speaker = StakeholderFactory.eINSTANCE.createPerson();
		speaker.setGivenName("Işık");
		speaker.setFamilyName("Çağlar");
		interview = CodingFactory.eINSTANCE.createDocument();
		interview.getNames().put("tr", "Görüşme A");
		interview.setLanguage("tr");
		interview.setText("G: Sorun ne?\n\nI: " + SENTENCE + " Güven de yok.");
		Speaker label = CodingFactory.eINSTANCE.createSpeaker();
		label.setLabel("I");
		label.setParty(speaker);
		interview.getSpeakers().add(label);
		Turn turn = CodingFactory.eINSTANCE.createTurn();
		turn.setStart(interview.getText().indexOf("I: "));
		turn.setEnd(interview.getText().length());
		turn.setSpeaker(label);
		interview.getTurns().add(turn);
		Codebook codebook = CodingFactory.eINSTANCE.createCodebook();
		code = CodingFactory.eINSTANCE.createCode();
		codebook.getCodes().add(code);
		CodingSet set = CodingFactory.eINSTANCE.createCodingSet();
		set.setDocument(interview);
		language = coding(SENTENCE);
		trust = coding("Güven de yok.");
		language.setCode(code);
		set.getCodings().addAll(List.of(language, trust));
		project.edit("fixture", () -> List.of(law, speaker, interview, codebook, set).forEach(project::add));
		matrix = new CreateMatrixOperation(project, Map.of("tr", "Matris"), List.of(question(1), question(2)),
				List.of(jurisdiction("TR"), jurisdiction("EU"))).run(new NullProgressMonitor());
	}

	private Coding coding(String words) {
		Coding coding = CodingFactory.eINSTANCE.createCoding();
		coding.setStart(interview.getText().indexOf(words));
		coding.setEnd(coding.getStart() + words.length());
		return coding;
	}

	private static Question question(int number) {
		Question question = EvidenceFactory.eINSTANCE.createQuestion();
		question.setNumber(number);
		question.getNames().put("tr", "Soru " + number);
		return question;
	}

	private static Jurisdiction jurisdiction(String code) {
		Jurisdiction jurisdiction = CoreFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setCode(code);
		return jurisdiction;
	}

	/** The finding in the first row and column. */
	public Finding first() {
		return Cells.finding(matrix, matrix.getQuestions().get(0), matrix.getJurisdictions().get(0)).orElseThrow();
	}

	@Override
	public void close() throws CoreException {
		project.close();
	}
}
