/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.code.Codes;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.exports.ExportAccount;
import org.imece.core.exports.ExportLoss;
import org.imece.core.exports.IExporter;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.UserLocale;
import org.imece.model.coding.Code;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Transcripts with their codings as a Word document: the codes are comments in the margin, the codebook is an appendix.
 * Option: {@code language} of the definitions.
 */
public final class TranscriptsDocxExporter implements IExporter {

	private static final int TITLE_SIZE = 16;
	private static final int NAME_SIZE = 12;
	private static final String FONT = "Calibri";
	/** Twentieths of a point, as the format counts. */
	private static final int A4_WIDTH = 11906;
	private static final int A4_HEIGHT = 16838;
	private static final int MARGIN = 1418;
	private static final int HEADING_GAP = 200;

	@Override
	public ExportAccount write(IResearchProject project, OutputStream out, Map<String, String> options,
			IProgressMonitor monitor) throws CoreException, IOException {
		String language = options.getOrDefault("language", UserLocale.language());
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		Corpus corpus = new CorpusReader(project).read(progress.split(30));
		List<ExportLoss> losses = new ArrayList<>();
		int written = 0;
		try (XWPFDocument word = new XWPFDocument()) {
			layOut(word);
			CodedText text = new CodedText(word, corpus);
			SubMonitor documents = progress.split(50).setWorkRemaining(corpus.documents().size());
			for (CorpusDocument document : corpus.documents()) {
				documents.split(1);
				if (document.text().isEmpty()) {
					losses.add(new ExportLoss(document.title(), Messages.Docx_noText));
					continue;
				}
				heading(word, document.title(), written++ > 0);
				text.write(document);
			}
			codebook(word, project, language);
			word.write(out);
			text.outside().forEach(title -> losses.add(new ExportLoss(title, Messages.Docx_outside)));
		}
		return new ExportAccount(Messages.Docx_unit, written, List.of(), losses);
	}

	/** A4 with a plain font, since without one each program takes another. */
	private static void layOut(XWPFDocument word) {
		CTSectPr section = word.getDocument().getBody().addNewSectPr();
		section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH));
		section.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(MARGIN));
		margins.setBottom(BigInteger.valueOf(MARGIN));
		margins.setLeft(BigInteger.valueOf(MARGIN));
		margins.setRight(BigInteger.valueOf(MARGIN));
		CTFonts fonts = CTFonts.Factory.newInstance();
		fonts.setAscii(FONT);
		fonts.setHAnsi(FONT);
		fonts.setCs(FONT);
		word.createStyles().setDefaultFonts(fonts);
	}

	/** On the top level of the outline, which programs show as a list to go by. */
	private static void heading(XWPFDocument word, String title, boolean newPage) {
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setPageBreak(newPage);
		paragraph.setAlignment(ParagraphAlignment.LEFT);
		paragraph.setSpacingAfter(HEADING_GAP);
		paragraph.setKeepNext(true);
		paragraph.getCTPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
		XWPFRun run = paragraph.createRun();
		run.setBold(true);
		run.setFontSize(TITLE_SIZE);
		run.setText(title);
	}

	/** What a code says in the appendix. */
	private record Entry(int level, String name, String definition, Map<String, String> parts) {
	}

	private static void codebook(XWPFDocument word, IResearchProject project, String language) throws CoreException {
		List<Entry> entries = project.read(() -> Codes.all(project).stream().map(code -> entry(code, language)).toList());
		if (entries.isEmpty()) {
			return;
		}
		heading(word, Messages.Docx_codebook, true);
		for (Entry entry : entries) {
			XWPFParagraph paragraph = word.createParagraph();
			paragraph.setIndentationLeft(entry.level() * 360);
			paragraph.setSpacingBefore(160);
			paragraph.setKeepNext(true);
			XWPFRun name = paragraph.createRun();
			name.setBold(true);
			name.setFontSize(NAME_SIZE);
			name.setText(entry.name());
			line(word, entry.level(), "", entry.definition());
			entry.parts().forEach((label, text) -> line(word, entry.level(), label, text));
		}
	}

	private static Entry entry(Code code, String language) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put(Messages.Docx_include, Titles.text(code.getInclude(), language));
		parts.put(Messages.Docx_exclude, Titles.text(code.getExclude(), language));
		parts.put(Messages.Docx_example, Titles.text(code.getExample(), language));
		return new Entry(Codes.ancestors(code).size(), Titles.of(code, language),
				Titles.text(code.getDescriptions(), language), parts);
	}

	private static void line(XWPFDocument word, int level, String label, String text) {
		if (text.isBlank()) {
			return;
		}
		XWPFParagraph paragraph = word.createParagraph();
		paragraph.setIndentationLeft(level * 360 + 360);
		if (!label.isEmpty()) {
			XWPFRun run = paragraph.createRun();
			run.setItalic(true);
			run.setText(label + ' ');
		}
		paragraph.createRun().setText(CodedText.clean(text.replaceAll("\\s+", " ").strip()));
	}
}
