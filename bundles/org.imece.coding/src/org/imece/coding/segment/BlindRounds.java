/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;

/**
 * What a coder sees while rounds of double coding are not released: in their documents, of the coders who take part, only
 * the coder's own set.
 *
 * @since 0.1
 */
public final class BlindRounds {

	/**
	 * A round, by identifiers.
	 *
	 * @since 0.1
	 */
	public record Round(Set<String> documentIds, Set<String> coderIds, boolean released) {

		public Round {
			documentIds = Set.copyOf(documentIds);
			coderIds = Set.copyOf(coderIds);
		}

		/** Does not resolve what the round refers to. */
		public static Round of(CodingRound round) {
			return new Round(ids(round, CodingPackage.Literals.CODING_ROUND__DOCUMENTS),
					ids(round, CodingPackage.Literals.CODING_ROUND__CODERS), round.getReleased() != null);
		}

		@SuppressWarnings("unchecked")
		private static Set<String> ids(EObject object, EReference reference) {
			Set<String> ids = new HashSet<>();
			((InternalEList<EObject>) object.eGet(reference, false)).basicList()
					.forEach(target -> ids.add(RecordReader.targetId(target)));
			return ids;
		}
	}

	private final List<Round> open;
	private final String viewer;

	/** @param viewer identifier of the coder who looks; empty if they have not coded yet */
	public BlindRounds(Collection<Round> rounds, String viewer) {
		open = rounds.stream().filter(round -> !round.released()).toList();
		this.viewer = viewer;
	}

	/** The rounds of a project, for its author. On the model thread. */
	public static BlindRounds of(IResearchProject project) {
		return new BlindRounds(project.all(CodingRound.class).stream().map(Round::of).toList(),
				Coders.current(project).map(Coder::getId).orElse(""));
	}

	/** Whether the viewer may see a set. Does not resolve its document and its coder. */
	public boolean shows(CodingSet set) {
		return shows(id(set, CodingPackage.Literals.CODING_SET__DOCUMENT), id(set, CodingPackage.Literals.CODING_SET__CODER));
	}

	private static String id(CodingSet set, EReference reference) {
		EObject target = (EObject) set.eGet(reference, false);
		return target == null ? "" : RecordReader.targetId(target);
	}

	/** Whether the viewer may see what a coder coded in a document. */
	public boolean shows(String documentId, String coderId) {
		return coderId.equals(viewer) || open.stream()
				.noneMatch(round -> round.documentIds().contains(documentId) && round.coderIds().contains(coderId));
	}
}
