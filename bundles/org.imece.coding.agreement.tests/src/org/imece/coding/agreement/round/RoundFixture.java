/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.round;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.agreement.AgreementOperation;
import org.imece.coding.agreement.AgreementQuestion;
import org.imece.coding.agreement.AgreementResult;
import org.imece.coding.agreement.AgreementUnit;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.segment.CodingSets;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.Document;
import org.imece.tests.support.TestProject;

/** A project with one interview, one code, the author of the project and a second coder. */
final class RoundFixture implements AutoCloseable {

	static final String TEXT = "Dernekler şirketlerle aynı dili konuşmuyor. Ortak bir proje başlayınca konuşuyor.";

	IResearchProject project;
	private TestProject test;
	final Document document = CodingFactory.eINSTANCE.createDocument();
	final Code code = CodingFactory.eINSTANCE.createCode();
	final Coder ayse = coder("Ayşe Demir");
	final Coder mert = coder("Mert Dağlıca");

	RoundFixture(Path folder) throws CoreException {
		test = TestProject.create(folder);
		project = test.project;
		Codebook book = CodingFactory.eINSTANCE.createCodebook();
		code.getNames().put("tr", "ortak dil");
		code.setId("00000000-0000-4000-8000-000000000001");
		document.setText(TEXT);
		document.getNames().put("tr", "Görüşme");
		project.edit("fixture", () -> {
			book.getCodes().add(code);
			project.add(book);
			project.add(document);
			project.add(ayse);
			project.add(mert);
		});
	}

	private static Coder coder(String name) {
		Coder coder = CodingFactory.eINSTANCE.createCoder();
		coder.setHandle(name);
		coder.getNames().put("tr", name);
		return coder;
	}

	Coding coded(Coder coder, String passage) throws CoreException {
		Coding coding = CodingFactory.eINSTANCE.createCoding();
		coding.setStart(TEXT.indexOf(passage));
		coding.setEnd(coding.getStart() + passage.length());
		coding.setQuote(passage);
		coding.setCode(code);
		coding.setMemo("gizli not " + passage);
		project.edit("code", () -> CodingSets.findOrNew(project, document, coder).getCodings().add(coding));
		return coding;
	}

	CodingRound round(Coder... coders) throws CoreException {
		return new OpenRoundOperation(project, "Birinci tur", List.of(document), List.of(), Arrays.asList(coders))
				.run(null);
	}

	AgreementResult agreement() throws CoreException {
		return new AgreementOperation(new CorpusReader(project).read(null),
				new AgreementQuestion(Set.of(), Set.of(), Set.of(), AgreementUnit.CHARACTER, 0, 1)).run(null);
	}

	Consensus consensus(CodingRound round) {
		return new Consensus(project, Optional.ofNullable(round));
	}

	/** Closes the project and opens it again; elements of before are stale. */
	void reopen() throws CoreException {
		test = test.reopen();
		project = test.project;
	}

	@Override
	public void close() throws CoreException {
		test.close();
	}
}
