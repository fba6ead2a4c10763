/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.imece.core.text.Folding;

/** Offers names that have what is typed in them, those that begin with it first. */
final class NameProposals implements IContentProposalProvider {

	private static final int MOST = 200;

	private final Supplier<List<String>> names;

	NameProposals(Supplier<List<String>> names) {
		this.names = names;
	}

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		String wanted = Folding.fold(contents.substring(0, position).strip());
		List<IContentProposal> starting = new ArrayList<>();
		List<IContentProposal> containing = new ArrayList<>();
		for (String name : names.get()) {
			String folded = Folding.fold(name);
			if (folded.startsWith(wanted)) {
				starting.add(new ContentProposal(name));
			} else if (folded.contains(wanted)) {
				containing.add(new ContentProposal(name));
			}
		}
		starting.addAll(containing);
		return starting.subList(0, Math.min(MOST, starting.size())).toArray(IContentProposal[]::new);
	}
}
