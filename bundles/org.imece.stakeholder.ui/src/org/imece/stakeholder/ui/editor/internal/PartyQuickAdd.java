/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.Folding;
import org.imece.model.stakeholder.StakeholderPackage;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.ui.editor.FormFields;

/**
 * A line to type names of parties into: it proposes those that the project has while one types, and offers a new person
 * for a name that nobody has. Enter takes the first proposal.
 */
final class PartyQuickAdd {

	private static final int PROPOSALS = 12;

	/** What the user chose. */
	interface Choice {

		void known(String recordId);

		void newPerson(String name);
	}

	private final IResearchProject project;
	private final Text text;

	private record Proposal(String recordId, String name) {
	}

	PartyQuickAdd(FormFields form, IResearchProject project, Choice choice) {
		this.project = project;
		text = form.toolkit().createText(form.parent(), "", SWT.SINGLE | SWT.BORDER);
		text.setMessage(Messages.Engagement_quickAdd);
		text.setToolTipText(Messages.Engagement_quickAdd);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		Consumer<Proposal> take = proposal -> {
			text.setText("");
			if (proposal.recordId() == null) {
				choice.newPerson(proposal.name());
			} else {
				choice.known(proposal.recordId());
			}
		};
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
				(contents, position) -> proposals(contents).stream().map(PartyQuickAdd::shown)
						.toArray(IContentProposal[]::new),
				null, null);
		adapter.setAutoActivationDelay(150);
		adapter.setPropagateKeys(true);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
		adapter.addContentProposalListener(proposal -> {
			if (proposal instanceof Shown shown) {
				take.accept(shown.proposal);
			}
		});
		text.addListener(SWT.DefaultSelection, event -> {
			if (!adapter.isProposalPopupOpen()) {
				proposals(text.getText()).stream().findFirst().ifPresent(take);
			}
		});
	}

	/** Parties whose name has the typed words, those that begin with them first; then a new person. */
	private List<Proposal> proposals(String typed) {
		String fold = Folding.fold(typed.strip());
		if (fold.isEmpty()) {
			return List.of();
		}
		List<Proposal> starting = new ArrayList<>();
		List<Proposal> containing = new ArrayList<>();
		for (RecordHeader header : project.records(StakeholderPackage.Literals.PARTY)) {
			String title = Folding.fold(header.title());
			if (title.startsWith(fold)) {
				starting.add(new Proposal(header.id(), header.title()));
			} else if (title.contains(' ' + fold)) {
				containing.add(new Proposal(header.id(), header.title()));
			}
		}
		starting.addAll(containing);
		List<Proposal> offered = new ArrayList<>(starting.subList(0, Math.min(PROPOSALS, starting.size())));
		Optional<Proposal> same = offered.stream().filter(proposal -> proposal.name().equals(typed.strip())).findFirst();
		if (same.isEmpty()) {
			offered.add(new Proposal(null, typed.strip()));
		}
		return offered;
	}

	private static Shown shown(Proposal proposal) {
		return new Shown(proposal);
	}

	private static final class Shown extends ContentProposal {

		private final Proposal proposal;

		Shown(Proposal proposal) {
			super(proposal.name(), proposal.recordId() == null ? NLS.bind(Messages.Engagement_newPerson, proposal.name())
					: proposal.name(), null);
			this.proposal = proposal;
		}
	}
}
