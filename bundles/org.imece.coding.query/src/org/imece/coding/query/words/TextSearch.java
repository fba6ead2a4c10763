/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.query.internal.Messages;
import org.imece.coding.text.FoldedText;
import org.imece.core.operation.IOperation;
import org.imece.core.text.IStemmer;

/**
 * Looks for a pattern in all texts of a corpus. Offsets are those of the texts themselves, whatever letters were taken
 * to lower case or composed on the way.
 *
 * @since 0.1
 */
public final class TextSearch implements IOperation<TextHits> {

	private final Corpus corpus;
	private final TextPattern pattern;
	private final IStemmer stemmer;
	private final int limit;
	private long regexLimit = TextFinders.REGEX_LIMIT;

	/**
	 * @param stemmer for {@link TextPattern.Kind#STEMS}; may be {@code null} for other kinds
	 * @param limit   hits to find at most
	 */
	public TextSearch(Corpus corpus, TextPattern pattern, IStemmer stemmer, int limit) {
		this.corpus = corpus;
		this.pattern = pattern;
		this.stemmer = stemmer;
		this.limit = limit;
	}

	TextSearch regexLimit(long nanos) {
		regexLimit = nanos;
		return this;
	}

	/**
	 * @throws CoreException if the expression is empty or no regular expression, or takes too long; nothing is found
	 *                       then rather than half of it
	 */
	@Override
	public TextHits run(IProgressMonitor monitor) throws CoreException {
		ITextFinder finder = TextFinders.of(pattern, stemmer, regexLimit);
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Search_running, pattern.expression()),
				corpus.documents().size());
		List<TextHit> hits = new ArrayList<>();
		for (CorpusDocument document : corpus.documents()) {
			find(document, finder, hits, progress.split(1));
			if (hits.size() > limit) {
				return new TextHits(hits.subList(0, limit), true);
			}
		}
		return new TextHits(hits, false);
	}

	private void find(CorpusDocument document, ITextFinder finder, List<TextHit> hits, SubMonitor monitor)
			throws CoreException {
		FoldedText folded = FoldedText.of(document.text(), document.language(), finder.matchesCase());
		try {
			finder.find(folded.text(), document.language(), (start, end) -> {
				hits.add(new TextHit(document.id(), folded.start(start), folded.end(end)));
				return hits.size() <= limit;
			}, monitor);
		} catch (CoreException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.Search_inDocument, document.title(), e.getMessage()), e));
		}
	}

	/**
	 * Finds the places of a pattern in one text.
	 *
	 * @param language BCP 47 tag; may be empty
	 * @return in the order of the text, with an empty identifier of the document
	 */
	public static List<TextHit> in(String text, String language, TextPattern pattern, IProgressMonitor monitor)
			throws CoreException {
		ITextFinder finder = TextFinders.of(pattern, null, TextFinders.REGEX_LIMIT);
		FoldedText folded = FoldedText.of(text, language, finder.matchesCase());
		List<TextHit> hits = new ArrayList<>();
		finder.find(folded.text(), language,
				(start, end) -> hits.add(new TextHit("", folded.start(start), folded.end(end))), monitor);
		return hits;
	}
}
