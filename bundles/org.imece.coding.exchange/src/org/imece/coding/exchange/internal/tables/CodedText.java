/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.imece.coding.code.CodeColors;
import org.imece.coding.code.Codes;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.text.UserLocale;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Texts as paragraphs of a Word document, with a comment for each coding; a passage has the ground of its first code. */
final class CodedText {

	private static final double GROUND = 0.75;
	/** Below a line of the text, in twentieths of a point. */
	private static final int GAP = 80;

	private final XWPFDocument word;
	private final Corpus corpus;
	private final XWPFComments comments;
	private final List<String> outside = new ArrayList<>();
	private int nextComment;

	CodedText(XWPFDocument word, Corpus corpus) {
		this.word = word;
		this.corpus = corpus;
		comments = word.createComments();
	}

	/** Titles of documents with codings outside their text, once for each coding. */
	List<String> outside() {
		return outside;
	}

	/** Comments by segment, while it is open. */
	private record Open(CorpusSegment segment, BigInteger comment) {
	}

	void write(CorpusDocument document) {
		String text = document.text();
		List<CorpusSegment> segments = new ArrayList<>();
		for (CorpusSegment segment : corpus.segments(document.id())) {
			if (segment.start() < 0 || segment.end() > text.length() || segment.start() >= segment.end()) {
				outside.add(document.title());
			} else {
				segments.add(segment);
			}
		}
		List<Open> open = new ArrayList<>();
		int next = 0;
		for (int lineStart = 0; lineStart <= text.length();) {
			int lineEnd = text.indexOf('\n', lineStart);
			lineEnd = lineEnd < 0 ? text.length() : lineEnd;
			XWPFParagraph paragraph = word.createParagraph();
			paragraph.setSpacingAfter(GAP);
			TreeSet<Integer> cuts = new TreeSet<>(List.of(lineStart, lineEnd));
			for (CorpusSegment segment : segments) {
				cut(cuts, segment.start(), lineStart, lineEnd);
				cut(cuts, segment.end(), lineStart, lineEnd);
			}
			for (int cut : cuts) {
				close(open, paragraph, cut);
				while (next < segments.size() && segments.get(next).start() <= cut) {
					open.add(start(segments.get(next++), paragraph));
				}
				Integer until = cuts.higher(cut);
				if (until != null) {
					run(paragraph, text.substring(cut, until), open);
				}
			}
			lineStart = lineEnd + 1;
		}
		close(open, word.getParagraphs().getLast(), Integer.MAX_VALUE);
	}

	private static void cut(TreeSet<Integer> cuts, int offset, int from, int to) {
		if (offset > from && offset < to) {
			cuts.add(offset);
		}
	}

	private Open start(CorpusSegment segment, XWPFParagraph paragraph) {
		BigInteger id = BigInteger.valueOf(nextComment++);
		XWPFComment comment = comments.createComment(id);
		comment.setAuthor(corpus.coder(segment.coderId()).map(CorpusCoder::title).orElse(Messages.Docx_unknownCoder));
		if (segment.at() != null) {
			comment.setDate(GregorianCalendar.from(segment.at().atZone(ZoneOffset.UTC)));
		}
		XWPFRun name = comment.createParagraph().createRun();
		name.setBold(true);
		name.setText(clean(corpus.code(segment.codeId()).map(code -> String.join(Codes.SEPARATOR, code.path()))
				.orElse(Messages.Docx_withoutCode)));
		if (!segment.memo().isBlank()) {
			for (String line : segment.memo().strip().split("\n")) {
				comment.createParagraph().createRun().setText(clean(line));
			}
		}
		paragraph.getCTP().addNewCommentRangeStart().setId(id);
		return new Open(segment, id);
	}

	private static void close(List<Open> open, XWPFParagraph paragraph, int offset) {
		open.removeIf(each -> {
			if (each.segment().end() > offset) {
				return false;
			}
			paragraph.getCTP().addNewCommentRangeEnd().setId(each.comment());
			paragraph.getCTP().addNewR().addNewCommentReference().setId(each.comment());
			return true;
		});
	}

	private void run(XWPFParagraph paragraph, String text, List<Open> open) {
		XWPFRun run = paragraph.createRun();
		run.setText(clean(text));
		open.stream().map(each -> corpus.code(each.segment().codeId())).flatMap(Optional::stream).findFirst()
				.map(CorpusCode::rgb).ifPresent(rgb -> ground(run, CodeColors.lighter(rgb, GROUND)));
		run.setLang(UserLocale.get().toLanguageTag());
	}

	private static void ground(XWPFRun run, int rgb) {
		var properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
		var shade = properties.addNewShd();
		shade.setVal(STShd.CLEAR);
		shade.setFill("%06X".formatted(rgb));
	}

	/** Without characters that XML cannot hold. */
	static String clean(String text) {
		return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
	}
}
