/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Random;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.CoreException;
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
import org.imece.model.core.Element;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.InstrumentKind;
import org.imece.model.law.LawFactory;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.StakeholderFactory;

/**
 * Generates the project of architecture.md section 4: 10,000 parties, 1,100 laws with 57 MB of text, 1,000 interviews
 * with 200,000 codings, 1 GB of media. The same every time.
 */
final class ProjectGenerator {

	private static final int PARTIES = 10_000;
	private static final int LAWS = 1_100;
	private static final int ARTICLES = 65;
	private static final int ARTICLE_CHARACTERS = 800;
	private static final int INTERVIEWS = 1_000;
	private static final int CODINGS = 200;
	private static final int INTERVIEW_CHARACTERS = 20_000;
	private static final int MEDIA_FILES = 10;
	private static final long MEDIA_BYTES = 100L << 20;
	private static final int BATCH = 250;
	private static final String[] WORDS = ("dernek vakıf şirket iş birliği gönüllü bağış kanun madde yönetmelik proje"
			+ " ortak destek eğitim ziyaret İstanbul Iğdır şeffaflık güven ölçüm görüşme sorumluluk toplum çevre"
			+ " sürdürülebilir kapasite ağ platform hibe rapor bölge").split(" ");

	private final IProjectFactory factory;
	private final Random random = new Random(42);

	ProjectGenerator(IProjectFactory factory) {
		this.factory = factory;
	}

	void generate(URI location) throws CoreException {
		ProjectOptions options = ProjectOptions.headless("benchmark");
		factory.create(location, new NewProject("Ölçüm", "tr", true), options).close();
		inBatches(location, PARTIES, this::organisation);
		inBatches(location, LAWS, this::law);
		Coder coder = CodingFactory.eINSTANCE.createCoder();
		coder.setHandle("AY");
		Codebook codebook = codebook();
		try (IResearchProject project = factory.open(location, options)) {
			project.edit("Codebook", () -> {
				project.add(coder);
				project.add(codebook);
			});
		}
		for (int start = 0; start < INTERVIEWS; start += BATCH) {
			try (IResearchProject project = factory.open(location, options)) {
				Coder here = project.all(Coder.class).get(0);
				Codebook codes = project.all(Codebook.class).get(0);
				project.edit("Interviews", () -> {
					for (int i = 0; i < BATCH; i++) {
						Document document = project.add(interview(i));
						project.add(codings(document, here, codes));
					}
				});
			}
		}
		try (IResearchProject project = factory.open(location, options)) {
			for (int i = 0; i < MEDIA_FILES; i++) {
				project.putBlob("audio/mpeg", new Noise(i, MEDIA_BYTES));
			}
		}
	}

	private void inBatches(URI location, int count, IntFunction<Element> make) throws CoreException {
		for (int start = 0; start < count; start += BATCH) {
			int from = start;
			try (IResearchProject project = factory.open(location, ProjectOptions.headless("benchmark"))) {
				project.edit("Batch", () -> {
					for (int i = from; i < Math.min(from + BATCH, count); i++) {
						project.add(make.apply(i));
					}
				});
			}
		}
	}

	private Organisation organisation(int number) {
		Organisation organisation = StakeholderFactory.eINSTANCE.createOrganisation();
		organisation.getNames().put("tr", words(3) + " Derneği " + number);
		organisation.getDescriptions().put("tr", words(25));
		return organisation;
	}

	private Instrument law(int number) {
		Instrument instrument = LawFactory.eINSTANCE.createInstrument();
		instrument.setKind(InstrumentKind.LAW);
		instrument.setNumber(Integer.toString(1000 + number));
		instrument.getNames().put("tr", words(4) + " Kanunu");
		Expression expression = LawFactory.eINSTANCE.createExpression();
		expression.setLanguage("tr");
		for (int i = 1; i <= ARTICLES; i++) {
			Provision article = LawFactory.eINSTANCE.createProvision();
			article.setKind(ProvisionKind.ARTICLE);
			article.setLabel("Madde " + i);
			article.setKey("art_" + i);
			article.setText(text(ARTICLE_CHARACTERS));
			expression.getProvisions().add(article);
		}
		instrument.getExpressions().add(expression);
		return instrument;
	}

	private Codebook codebook() {
		Codebook codebook = CodingFactory.eINSTANCE.createCodebook();
		codebook.getNames().put("tr", "Kodlar");
		for (int i = 0; i < 60; i++) {
			Code code = CodingFactory.eINSTANCE.createCode();
			code.getNames().put("tr", words(2) + " " + i);
			codebook.getCodes().add(code);
		}
		return codebook;
	}

	private Document interview(int number) {
		Document document = CodingFactory.eINSTANCE.createDocument();
		document.getNames().put("tr", "Görüşme " + number);
		document.setLanguage("tr");
		document.setText(text(INTERVIEW_CHARACTERS));
		return document;
	}

	private CodingSet codings(Document document, Coder coder, Codebook codebook) {
		CodingSet set = CodingFactory.eINSTANCE.createCodingSet();
		set.setDocument(document);
		set.setCoder(coder);
		for (int i = 0; i < CODINGS; i++) {
			Coding coding = CodingFactory.eINSTANCE.createCoding();
			int start = random.nextInt(INTERVIEW_CHARACTERS - 400);
			coding.setStart(start);
			coding.setEnd(start + 40 + random.nextInt(360));
			coding.setCode(codebook.getCodes().get(random.nextInt(codebook.getCodes().size())));
			set.getCodings().add(coding);
		}
		return set;
	}

	private String words(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
		}
		return text.toString();
	}

	private String text(int characters) {
		StringBuilder text = new StringBuilder(characters + 16);
		while (text.length() < characters) {
			text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(12) == 0 ? ".\n" : " ");
		}
		text.setLength(characters);
		return text.toString();
	}

	/** Bytes that do not compress, as media do. */
	private static final class Noise extends InputStream {
		private final Random bytes;
		private long left;

		Noise(long seed, long length) {
			bytes = new Random(seed);
			left = length;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			if (left == 0) {
				return -1;
			}
			byte[] chunk = new byte[(int) Math.min(length, left)];
			bytes.nextBytes(chunk);
			System.arraycopy(chunk, 0, buffer, offset, chunk.length);
			left -= chunk.length;
			return chunk.length;
		}
	}
}
