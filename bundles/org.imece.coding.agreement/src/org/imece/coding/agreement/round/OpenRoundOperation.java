/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.imece.coding.agreement.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CoderKind;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.Document;

/**
 * Opens a round of blind double coding: until it is released, its coders do not see what the others coded in its
 * documents.
 *
 * @see org.imece.coding.segment.BlindRounds
 * @since 0.1
 */
public final class OpenRoundOperation implements IOperation<CodingRound> {

	private final IResearchProject project;
	private final String name;
	private final List<Document> documents;
	private final List<Code> codes;
	private final List<Coder> coders;

	/**
	 * @param name  in the main language of the project
	 * @param codes those that will be compared; all when empty
	 * @param coders people; those who are not in the project yet are added to it
	 */
	public OpenRoundOperation(IResearchProject project, String name, Collection<Document> documents,
			Collection<Code> codes, Collection<Coder> coders) {
		this.project = project;
		this.name = name.strip();
		this.documents = List.copyOf(documents);
		this.codes = List.copyOf(codes);
		this.coders = coders.stream().distinct().toList();
	}

	/** @throws CoreException if there is no name, no document or fewer than two people */
	@Override
	public CodingRound run(IProgressMonitor monitor) throws CoreException {
		if (name.isEmpty()) {
			throw refusal(Messages.Round_noName);
		}
		if (documents.isEmpty()) {
			throw refusal(Messages.Round_noDocument);
		}
		if (coders.stream().anyMatch(coder -> coder.getKind() == CoderKind.CONSENSUS)) {
			throw refusal(Messages.Round_consensus);
		}
		if (coders.size() < 2) {
			throw refusal(Messages.Round_fewCoders);
		}
		CodingRound round = CodingFactory.eINSTANCE.createCodingRound();
		round.getNames().put(project.mainLanguage(), name);
		round.setOpened(Instant.now().truncatedTo(ChronoUnit.SECONDS));
		project.edit(Messages.format(Messages.Edit_openRound, name), () -> {
			coders.stream().filter(coder -> project.recordOf(coder).isEmpty()).forEach(project::add);
			round.getDocuments().addAll(documents);
			round.getCodes().addAll(codes);
			round.getCoders().addAll(coders);
			project.add(round);
		});
		return round;
	}

	private static CoreException refusal(String message) {
		return new CoreException(Status.error(message));
	}
}
