/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.imece.coding.agreement.ComparedPassage;
import org.imece.coding.agreement.ComparedPassage.Span;
import org.imece.coding.agreement.internal.Messages;
import org.imece.coding.code.Codes;
import org.imece.coding.segment.CodingSets;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CoderKind;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/**
 * What coders agreed on after they had coded on their own: the coding sets of a coder of their own kind. On the model
 * thread.
 *
 * @since 0.1
 */
public final class Consensus {

	/** Marks a coding set: with this, a code and two positions it was settled that nothing there gets the code. */
	private static final String NOTHING = "settled-without:";

	private final IResearchProject project;
	private final Optional<CodingRound> round;

	/** @param round the round that is being settled; without one, the project has one consensus */
	public Consensus(IResearchProject project, Optional<CodingRound> round) {
		this.project = project;
		this.round = round;
	}

	/** Whose sets hold the consensus; empty as long as nothing was settled. */
	public Optional<Coder> coder() {
		return round.map(CodingRound::getConsensus).or(() -> Stream
				.concat(project.all(Coder.class).stream(),
						project.loadedRoots().stream().filter(Coder.class::isInstance).map(Coder.class::cast))
				.filter(coder -> coder.getKind() == CoderKind.CONSENSUS).findFirst());
	}

	/** What was settled for a passage: the spans that have the code; empty if nothing was settled yet. */
	public Optional<List<Span>> settled(ComparedPassage passage) {
		Optional<CodingSet> set = document(passage).flatMap(
				document -> coder().flatMap(coder -> CodingSets.find(project, document, coder)));
		List<Span> spans = set.stream().flatMap(own -> own.getCodings().stream())
				.filter(coding -> isIn(passage, coding)).map(coding -> new Span(coding.getStart(), coding.getEnd()))
				.toList();
		return spans.isEmpty() && set.stream().noneMatch(own -> own.getTags().contains(tag(passage))) ? Optional.empty()
				: Optional.of(spans);
	}

	private static boolean isIn(ComparedPassage passage, Coding coding) {
		return coding.getCode() != null && passage.codeId().equals(coding.getCode().getId())
				&& coding.getStart() < passage.end() && passage.start() < coding.getEnd();
	}

	private static String tag(ComparedPassage passage) {
		return NOTHING + passage.codeId() + ':' + passage.start() + '-' + passage.end();
	}

	private Optional<Document> document(ComparedPassage passage) {
		return project.root(passage.documentId()).filter(Document.class::isInstance).map(Document.class::cast);
	}

	/** Puts spans in place of what the consensus has in a passage. Only within an edit. */
	void settle(ComparedPassage passage, List<Span> spans) throws CoreException {
		Document document = document(passage).orElseThrow(() -> refusal(Messages.Settle_gone));
		Code code = Codes.all(project).stream().filter(each -> each.getId().equals(passage.codeId())).findFirst()
				.orElseThrow(() -> refusal(Messages.Settle_gone));
		CodingSet set = CodingSets.findOrNew(project, document, coderOrNew());
		for (Coding coding : set.getCodings().stream().filter(each -> isIn(passage, each)).toList()) {
			project.delete(coding);
		}
		set.getTags().remove(tag(passage));
		if (spans.isEmpty()) {
			set.getTags().add(tag(passage));
		}
		for (Span span : spans) {
			set.getCodings().add(coding(document, code, span));
		}
	}

	private static Coding coding(Document document, Code code, Span span) throws CoreException {
		if (span.start() < 0 || span.start() >= span.end() || span.end() > document.getText().length()) {
			throw refusal(Messages.Settle_outside);
		}
		Coding coding = CodingFactory.eINSTANCE.createCoding();
		coding.setId(UUID.randomUUID().toString());
		coding.setStart(span.start());
		coding.setEnd(span.end());
		coding.setQuote(document.getText().substring(span.start(), span.end()));
		coding.setCode(code);
		coding.setCodeVersion(code.getVersion());
		coding.setAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
		return coding;
	}

	private Coder coderOrNew() {
		Coder coder = coder().orElseGet(() -> {
			Coder created = CodingFactory.eINSTANCE.createCoder();
			created.setKind(CoderKind.CONSENSUS);
			created.getNames().put(project.mainLanguage(), Messages.Consensus_name);
			return project.add(created);
		});
		round.filter(own -> own.getConsensus() == null).ifPresent(own -> own.setConsensus(coder));
		return coder;
	}

	private static CoreException refusal(String message) {
		return new CoreException(Status.error(message));
	}
}
