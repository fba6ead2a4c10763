/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.agreement.internal.Messages;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.core.operation.IOperation;

/**
 * Compares what coders coded. Passages that one coder gave the same code are merged where they overlap; documents that
 * fewer than two of the coders judged are left out and named. A text is kept as runs of equal judgements, so that it takes
 * time with the number of passages and blocks, not of characters.
 * <p>
 * Intervals come from resampling the units; where there are none, the turns or, in documents without turns, the
 * paragraphs. All codes share the resamples.
 *
 * @since 0.1
 */
public final class AgreementOperation implements IOperation<AgreementResult> {

	private final Corpus corpus;
	private final AgreementQuestion question;

	public AgreementOperation(Corpus corpus, AgreementQuestion question) {
		this.corpus = corpus;
		this.question = question;
	}

	/** @throws CoreException if there are not two coders, no document that two of them judged, or no code */
	@Override
	public AgreementResult run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Agreement_task, 100);
		Set<String> chosenCoders = chosenCoders();
		if (chosenCoders.size() < 2) {
			throw refusal(Messages.Agreement_fewCoders);
		}
		Set<String> chosenCodes = chosenCodes();
		List<CodedDocument> compared = new ArrayList<>();
		List<String> excluded = new ArrayList<>();
		for (CorpusDocument document : corpus.documents()) {
			if (question.documentIds().isEmpty() || question.documentIds().contains(document.id())) {
				CodedDocument coded = new CodedDocument(corpus, document, chosenCodes, chosenCoders);
				if (coded.judges() >= 2 && coded.length() > 0) {
					compared.add(coded);
				} else if (coded.judges() > 0 || question.documentIds().contains(document.id())) {
					excluded.add(document.id());
				}
			}
		}
		if (compared.isEmpty()) {
			throw refusal(Messages.Agreement_noDocument);
		}
		List<String> codes = corpus.codes().stream().map(CorpusCode::id).filter(chosenCodes::contains)
				.filter(code -> question.codeIds().contains(code) || compared.stream().anyMatch(it -> it.uses(code)))
				.toList();
		if (codes.isEmpty() || codes.stream().noneMatch(code -> compared.stream().anyMatch(it -> it.uses(code)))) {
			throw refusal(Messages.Agreement_noCode);
		}
		List<String> coders = corpus.coders().stream().map(CorpusCoder::id)
				.filter(coder -> chosenCoders.contains(coder) && compared.stream().anyMatch(it -> it.isJudgedBy(coder)))
				.toList();
		progress.worked(10);
		return new Comparison(question, compared, codes, coders).result(excluded, progress.split(90));
	}

	private static CoreException refusal(String message) {
		return new CoreException(Status.error(message));
	}

	private Set<String> chosenCoders() {
		return corpus.coders().stream().filter(coder -> question.coderIds().isEmpty() ? !coder.consensus()
				: question.coderIds().contains(coder.id())).map(CorpusCoder::id).collect(Collectors.toSet());
	}

	private Set<String> chosenCodes() {
		return question.codeIds().isEmpty()
				? corpus.segments().stream().map(CorpusSegment::codeId).collect(Collectors.toSet())
				: question.codeIds();
	}
}
