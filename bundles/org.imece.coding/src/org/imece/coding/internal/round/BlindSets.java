/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.imece.coding.segment.BlindRounds;
import org.imece.coding.segment.BlindRounds.Round;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.Reference;
import org.imece.core.store.StoredRecord;
import org.imece.core.visibility.IHiddenRecords;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;

/** Coding sets that the author of a project may not see before a round is released. */
public final class BlindSets implements IHiddenRecords {

	@Override
	public Set<String> hidden(IResearchProject project) throws CoreException {
		List<Round> open = read(project, CodingPackage.Literals.CODING_ROUND, CodingRound.class).stream().map(Round::of)
				.filter(round -> !round.released()).toList();
		if (open.isEmpty()) {
			return Set.of();
		}
		String viewer = read(project, CodingPackage.Literals.CODER, Coder.class).stream()
				.filter(coder -> project.author().equals(coder.getHandle())).map(Coder::getId).findFirst().orElse("");
		BlindRounds rounds = new BlindRounds(open, viewer);
		Set<String> hidden = new TreeSet<>();
		for (String id : sets(project, open)) {
			read(project, id, CodingSet.class).filter(set -> !rounds.shows(set)).ifPresent(set -> hidden.add(id));
		}
		return hidden;
	}

	/** Those of the documents that are coded blindly; the others need not be read. */
	private static Set<String> sets(IResearchProject project, List<Round> open) throws CoreException {
		Set<String> referring = new HashSet<>();
		for (String document : open.stream().flatMap(round -> round.documentIds().stream()).distinct().toList()) {
			project.store().referencing(new Reference(document, "")).stream().map(RecordHeader::id)
					.forEach(referring::add);
		}
		Set<String> sets = new TreeSet<>();
		project.records(CodingPackage.Literals.CODING_SET).stream().map(RecordHeader::id).filter(referring::contains)
				.forEach(sets::add);
		return sets;
	}

	private static <T> List<T> read(IResearchProject project, EClass type, Class<T> of) throws CoreException {
		List<T> found = new ArrayList<>();
		for (RecordHeader header : project.records(type)) {
			read(project, header.id(), of).ifPresent(found::add);
		}
		return found;
	}

	private static <T> Optional<T> read(IResearchProject project, String id, Class<T> of) throws CoreException {
		Optional<StoredRecord> stored = project.store().read(id);
		return stored.flatMap(new RecordReader()::read).filter(of::isInstance).map(of::cast);
	}
}
