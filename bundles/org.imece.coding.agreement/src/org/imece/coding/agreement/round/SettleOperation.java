/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.round;

import java.util.Collection;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.coding.agreement.ComparedPassage;
import org.imece.coding.agreement.ComparedPassage.Mark;
import org.imece.coding.agreement.ComparedPassage.Span;
import org.imece.coding.agreement.internal.Messages;
import org.imece.coding.code.Codes;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.core.project.Titles;

/**
 * Settles passages: puts into the consensus what gets the code there. One step to undo.
 *
 * @since 0.1
 */
public final class SettleOperation implements IOperation<Void> {

	private final IResearchProject project;
	private final String label;
	private final ModelChange change;

	private SettleOperation(IResearchProject project, String label, ModelChange change) {
		this.project = project;
		this.label = label;
		this.change = change;
	}

	/** Takes over what one of the coders gave the code. */
	public static SettleOperation take(IResearchProject project, Consensus consensus, ComparedPassage passage,
			String coderId) {
		return spans(project, consensus, passage, passage.marks().stream()
				.filter(mark -> mark.coderId().equals(coderId)).map(Mark::spans).findFirst().orElseThrow());
	}

	/** Gives the code to other spans, or with none of them to nothing in the passage. */
	public static SettleOperation spans(IResearchProject project, Consensus consensus, ComparedPassage passage,
			List<Span> spans) {
		String code = Codes.all(project).stream().filter(each -> each.getId().equals(passage.codeId())).findFirst()
				.map(each -> Titles.of(each, project.mainLanguage())).orElse("");
		return new SettleOperation(project, Messages.format(Messages.Edit_settle, code),
				() -> consensus.settle(passage, spans));
	}

	/** Takes over passages on which all agree, leaving those that are settled already. */
	public static SettleOperation agreed(IResearchProject project, Consensus consensus,
			Collection<ComparedPassage> agreed) {
		List<ComparedPassage> open = agreed.stream().filter(passage -> consensus.settled(passage).isEmpty()).toList();
		return new SettleOperation(project, Messages.format(Messages.Edit_acceptAgreed, open.size()), () -> {
			for (ComparedPassage passage : open) {
				consensus.settle(passage, passage.marks().get(0).spans());
			}
		});
	}

	/** @throws CoreException if the document or the code is gone, or a span is outside the text; nothing was changed */
	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		project.edit(label, change);
		return null;
	}
}
