/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.engagement;

import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.model.PartialDate;
import org.imece.model.stakeholder.Commitment;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.EngagementMethod;
import org.imece.model.stakeholder.Participation;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.stakeholder.party.Affiliations;
import org.imece.stakeholder.text.Messages;

/**
 * Changes of engagements, each one step that can be undone.
 *
 * @since 0.1
 */
public final class EngagementEdits {

	private final IResearchProject project;

	public EngagementEdits(IResearchProject project) {
		this.project = project;
	}

	/**
	 * Records that people met.
	 *
	 * @param participants each gets the role that it had on that day
	 */
	public Engagement create(PartialDate at, EngagementMethod method, List<? extends Party> participants)
			throws CoreException {
		Engagement engagement = StakeholderFactory.eINSTANCE.createEngagement();
		engagement.setAt(at);
		engagement.setMethod(method);
		participants.forEach(party -> engagement.getParticipations().add(participation(party, at)));
		project.edit(Messages.Edit_createEngagement, () -> project.add(engagement));
		return engagement;
	}

	/** A party takes part, in the role that it had on that day. */
	public Participation addParticipant(Engagement engagement, Party party) throws CoreException {
		Participation participation = participation(party, engagement.getAt());
		project.edit(Messages.Edit_addParticipant, () -> engagement.getParticipations().add(participation));
		return participation;
	}

	private static Participation participation(Party party, PartialDate at) {
		Participation participation = StakeholderFactory.eINSTANCE.createParticipation();
		participation.setParty(party);
		Affiliations.roleAt(party, at).ifPresent(participation::setRole);
		return participation;
	}

	/**
	 * @param debtor may be {@code null}
	 * @param due    {@code null} if there is no date
	 */
	public Commitment addCommitment(Engagement engagement, Party debtor, String text, PartialDate due)
			throws CoreException {
		Commitment commitment = StakeholderFactory.eINSTANCE.createCommitment();
		commitment.setId(UUID.randomUUID().toString());
		commitment.setDebtor(debtor);
		commitment.setText(text);
		commitment.setDue(due);
		project.edit(Messages.Edit_addCommitment, () -> engagement.getCommitments().add(commitment));
		return commitment;
	}
}
