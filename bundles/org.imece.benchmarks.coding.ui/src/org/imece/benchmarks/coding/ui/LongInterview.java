/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks.coding.ui;

import java.net.URI;
import java.util.Locale;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.segment.CodingSets;
import org.imece.coding.text.Transcript;
import org.imece.core.project.IProjectFactory;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/**
 * A project with one transcript, coded by one coder with passages of 40 to 400 characters at places that have nothing
 * to do with each other. The same every time.
 */
record LongInterview(int characters, int codings) {

	private static final int CODES = 60;
	private static final int SHORTEST = 40;
	private static final int LONGEST = 400;
	private static final String[] WORDS = ("dernek vakıf şirket iş birliği gönüllü bağış kanun madde yönetmelik proje"
			+ " ortak destek eğitim ziyaret İstanbul Iğdır şeffaflık güven ölçüm görüşme sorumluluk toplum çevre"
			+ " sürdürülebilir kapasite ağ platform hibe rapor bölge").split(" ");

	String fileName() {
		return String.format(Locale.ROOT, "interview-%d-%d.imece", characters, codings);
	}

	void generate(IProjectFactory factory, URI location, String author) throws CoreException {
		Random random = new Random(42);
		try (IResearchProject project = factory.create(location, new NewProject("Ölçüm", "tr", true),
				ProjectOptions.headless(author))) {
			project.edit("Interview", () -> {
				Coder coder = CodingFactory.eINSTANCE.createCoder();
				coder.setHandle(author);
				project.add(coder);
				Codebook codebook = project.add(codebook(random));
				Document document = CodingFactory.eINSTANCE.createDocument();
				document.getNames().put("tr", "Uzun görüşme");
				document.setLanguage("tr");
				document.setText(text(random));
				Transcript.recognise(document);
				project.add(document);
				CodingSet set = CodingSets.findOrNew(project, document, coder);
				for (int i = 0; i < codings; i++) {
					set.getCodings().add(coding(i, document, codebook, random));
				}
			});
		}
	}

	private static Codebook codebook(Random random) {
		Codebook codebook = CodingFactory.eINSTANCE.createCodebook();
		codebook.getNames().put("tr", "Kodlar");
		for (int i = 0; i < CODES; i++) {
			Code code = CodingFactory.eINSTANCE.createCode();
			code.getNames().put("tr", WORDS[random.nextInt(WORDS.length)] + ' ' + (i + 1));
			codebook.getCodes().add(code);
		}
		return codebook;
	}

	private String text(Random random) {
		StringBuilder text = new StringBuilder(characters + LONGEST);
		for (int turn = 0; text.length() < characters; turn++) {
			text.append(turn % 2 == 0 ? "M: " : "G: ");
			int words = turn % 2 == 0 ? 5 + random.nextInt(10) : 20 + random.nextInt(100);
			for (int i = 0; i < words; i++) {
				text.append(WORDS[random.nextInt(WORDS.length)]).append(i + 1 < words ? " " : ".\n");
			}
		}
		text.setLength(characters);
		return text.toString();
	}

	private static Coding coding(int number, Document document, Codebook codebook, Random random) {
		int start = random.nextInt(document.getText().length() - LONGEST);
		int end = start + SHORTEST + random.nextInt(LONGEST - SHORTEST);
		Code code = codebook.getCodes().get(random.nextInt(CODES));
		Coding coding = CodingFactory.eINSTANCE.createCoding();
		coding.setId("c" + number);
		coding.setStart(start);
		coding.setEnd(end);
		coding.setQuote(document.getText().substring(start, end));
		coding.setCode(code);
		coding.setCodeVersion(code.getVersion());
		return coding;
	}
}
