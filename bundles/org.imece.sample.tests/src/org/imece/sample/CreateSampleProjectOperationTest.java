/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.sample;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.core.store.RecordHeader;
import org.imece.evidence.matrix.Cells;
import org.imece.evidence.source.QuoteState;
import org.imece.model.coding.Case;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.coding.Variable;
import org.imece.model.coding.VariableValue;
import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;
import org.imece.model.core.ProjectSettings;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Matrix;
import org.imece.model.evidence.Question;
import org.imece.model.law.Concordance;
import org.imece.model.law.Instrument;
import org.imece.model.stakeholder.Cooperation;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.Person;
import org.imece.model.stakeholder.StudyVisit;
import org.imece.model.stakeholder.Training;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;
import org.imece.tests.support.NoErrorLogged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoErrorLogged.class)
class CreateSampleProjectOperationTest {

	@TempDir
	Path folder;

	private final Locale before = Locale.getDefault();
	private final ProjectFactory factory = new ProjectFactory();
	private IResearchProject project;

	@BeforeEach
	void createUnderTurkishLocale() throws CoreException {
		Locale.setDefault(Locale.of("tr", "TR"));
		factory.addProvider(new SqliteStoreProvider());
		project = sample("sample.imece");
	}

	@AfterEach
	void close() throws CoreException {
		project.close();
		Locale.setDefault(before);
	}

	private IResearchProject sample(String file) throws CoreException {
		SampleTemplate template = new SampleTemplate();
		IResearchProject created = factory.create(folder.resolve(file).toUri(), template.defaults(),
				ProjectOptions.headless("test"));
		template.fill(created, new NullProgressMonitor());
		created.flush();
		return created;
	}

	private IResearchProject reopened() throws CoreException {
		project.close();
		project = factory.open(folder.resolve("sample.imece").toUri(), ProjectOptions.headless("test"));
		return project;
	}

	@Test
	void hasWhatItIsDesignedToHave() throws CoreException {
		reopened();
		assertAll(() -> assertTrue(project.settings().isIllustrative()),
				() -> assertEquals(5, project.all(Question.class).size()),
				() -> assertEquals(3, project.all(Jurisdiction.class).size()),
				() -> assertEquals(31, project.all(Instrument.class).size()),
				() -> assertEquals(List.of(2, 2, 2, 1), project.all(Concordance.class).getFirst().getRows().stream()
						.map(row -> row.getProvisions().size()).toList()),
				() -> assertEquals(31, project.all(Organisation.class).size()),
				() -> assertEquals(16, project.all(Person.class).size()),
				() -> assertEquals(4, project.all(Training.class).size()),
				() -> assertEquals(2, project.all(StudyVisit.class).size()),
				() -> assertEquals(5, project.all(Cooperation.class).size()),
				() -> assertEquals(9, project.all(Document.class).size()),
				() -> assertEquals(10, project.all(LiteratureItem.class).size()),
				() -> assertTrue(everything(Coding.class).size() >= 150, everything(Coding.class).size() + " codings"),
				() -> assertEquals(28, everything(Code.class).size()),
				() -> assertTrue(everything(Claim.class).size() >= 30, everything(Claim.class).size() + " claims"));
	}

	@Test
	void everyInterviewIsThatOfACaseWithAllItsValues() {
		List<Variable> variables = project.all(Variable.class);
		assertEquals(3, variables.size());
		Set<Document> ofCases = new HashSet<>();
		for (Case organisation : project.all(Case.class)) {
			assertNotNull(organisation.getParty());
			ofCases.addAll(organisation.getDocuments());
			assertEquals(Set.copyOf(variables),
					organisation.getValues().stream().map(VariableValue::getVariable).collect(Collectors.toSet()));
			assertTrue(organisation.getValues().stream().noneMatch(value -> value.getValue().isBlank()));
		}
		assertEquals(project.all(Document.class).stream().filter(it -> it.getKind() != DocumentKind.LITERATURE)
				.collect(Collectors.toSet()), ofCases);
	}

	@Test
	void interviewsAreLongEnoughAndInThreeLanguages() {
		List<String> languages = new ArrayList<>();
		for (Document document : project.all(Document.class)) {
			if (document.getKind() == DocumentKind.LITERATURE) {
				continue;
			}
			languages.add(document.getLanguage());
			int words = document.getText().split("\\s+").length;
			assertTrue(words >= 900, document.getFileName() + " has only " + words + " words");
			assertTrue(document.getTurns().size() >= 20, document.getFileName());
			String last = document.getText().substring(document.getTurns().get(document.getTurns().size() - 1).getStart());
			assertEquals(document.getText().length(),
					document.getTurns().get(document.getTurns().size() - 1).getEnd(), last);
		}
		languages.sort(null);
		assertEquals(List.of("en", "en", "fr", "tr", "tr", "tr", "tr", "tr"), languages);
	}

	@Test
	void aPassageOfTheLiteratureIsCitedWithItsPage() {
		List<String> sources = everything(Evidence.class).stream().map(evidence -> evidence.getNames().get("tr"))
				.filter(name -> name.startsWith("Sivil Köprü Ağı")).toList();
		assertEquals(List.of("Sivil Köprü Ağı, 2024, s. 12"), sources);
	}

	@Test
	void everyCellIsThereAndAllStatesOccur() {
		Matrix matrix = project.all(Matrix.class).get(0);
		Set<FindingState> states = EnumSet.noneOf(FindingState.class);
		for (Question question : matrix.getQuestions()) {
			for (Jurisdiction jurisdiction : matrix.getJurisdictions()) {
				Finding finding = Cells.finding(matrix, question, jurisdiction).orElseThrow();
				states.add(finding.getState());
				boolean looked = finding.getState() != FindingState.NOT_LOOKED;
				assertEquals(looked ? 2 : 0, finding.getSummary().size());
			}
		}
		assertEquals(15, matrix.getFindings().size());
		assertEquals(EnumSet.allOf(FindingState.class), states);
	}

	@Test
	void everyQuoteIsThatOfItsSource() throws CoreException {
		reopened();
		Matrix matrix = project.all(Matrix.class).get(0);
		for (Finding finding : matrix.getFindings()) {
			for (Evidence evidence : Cells.evidence(finding).toList()) {
				assertEquals(QuoteState.CURRENT, QuoteState.of(evidence), evidence.getQuote());
				assertEquals(Set.of("tr", "en"), evidence.getNames().keySet());
			}
			for (Claim claim : finding.getClaims()) {
				assertFalse(claim.getEvidence().isEmpty(), claim.getText().get("tr"));
				assertEquals(Set.of("tr", "en"), claim.getText().keySet());
			}
		}
	}

	@Test
	void summariesOfActsAreMarkedAsSuch() {
		for (Instrument instrument : project.all(Instrument.class)) {
			instrument.getExpressions().forEach(expression -> expression.getProvisions()
					.forEach(provision -> assertTrue(provision.getText().matches("(?s)(Özet|Summary|Résumé ?):.*"),
							provision.getText())));
		}
	}

	@Test
	void codesAreDescribedInBothLanguages() {
		Codebook codebook = project.all(Codebook.class).get(0);
		codebook.eAllContents().forEachRemaining(object -> {
			if (object instanceof Code code) {
				assertEquals(Set.of("tr", "en"), code.getNames().keySet());
				assertEquals(Set.of("tr", "en"), code.getDescriptions().keySet());
				assertTrue(code.getColor().matches("#[0-9A-F]{6}"), code.getColor());
			}
		});
		project.all(CodingSet.class).forEach(set -> set.getCodings()
				.forEach(coding -> assertTrue(coding.getCode().isCodable(), coding.getCode().getNames().get("tr"))));
	}

	@Test
	void identifiersAreTheSameEachTime() throws CoreException {
		try (IResearchProject second = sample("second.imece")) {
			assertEquals(ids(project), ids(second));
		}
	}

	private static Set<String> ids(IResearchProject project) {
		Set<String> ids = new TreeSet<>();
		for (RecordHeader header : project.records()) {
			EObject root = project.root(header.id()).orElseThrow();
			if (!(root instanceof ProjectSettings)) {
				ids.add(((Element) root).getId());
				root.eAllContents().forEachRemaining(object -> {
					if (object instanceof Element element) {
						assertTrue(ids.add(element.getId()), "An identifier is given twice");
					}
				});
			}
		}
		return ids;
	}

	@Test
	void oneUndoTakesAllOfItBack() throws CoreException {
		project.undo();
		assertEquals(1, project.records().size());
		project.redo();
		assertEquals(5, project.all(Question.class).size());
	}

	@Test
	void keepsTheNameThatTheUserChose() throws CoreException {
		assertEquals(2, project.settings().getNames().size());
		try (IResearchProject named = factory.create(folder.resolve("named.imece").toUri(),
				new NewProject("Benim adım", "tr", false), ProjectOptions.headless("test"))) {
			new CreateSampleProjectOperation(named).run(null);
			assertEquals("Benim adım", named.name());
			assertTrue(named.settings().isIllustrative());
		}
	}

	@Test
	void refusesAProjectThatIsNotEmpty() {
		Set<String> titles = new HashSet<>();
		project.records().forEach(header -> titles.add(header.id()));
		assertThrows(CoreException.class,
				() -> new CreateSampleProjectOperation(project).run(new NullProgressMonitor()));
		assertEquals(titles.size(), project.records().size());
	}

	private <T extends Element> List<T> everything(Class<T> type) {
		List<T> found = new ArrayList<>();
		for (RecordHeader header : project.records()) {
			project.root(header.id()).orElseThrow().eAllContents().forEachRemaining(object -> {
				if (type.isInstance(object)) {
					found.add(type.cast(object));
				}
			});
		}
		return found;
	}
}
