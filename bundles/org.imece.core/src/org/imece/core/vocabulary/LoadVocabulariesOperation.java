/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Term;
import org.imece.model.core.Vocabulary;

/**
 * Takes vocabularies over into a project, where a team may change labels and add terms. What the project has already
 * stays as it is; terms that it lacks are added to it.
 *
 * @since 0.1
 */
public final class LoadVocabulariesOperation implements IOperation<LoadVocabulariesOperation.Result> {

	/**
	 * What was loaded.
	 *
	 * @param created   vocabularies that are new to the project
	 * @param completed vocabularies that got new terms
	 * @param unchanged vocabularies that the project had already
	 */
	public record Result(int created, int completed, int unchanged) {
	}

	private final IResearchProject project;
	private final List<ShippedVocabulary> shipped;
	private int created;
	private int completed;

	public LoadVocabulariesOperation(IResearchProject project, List<ShippedVocabulary> shipped) {
		this.project = project;
		this.shipped = List.copyOf(shipped);
	}

	@Override
	public Result run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, shipped.size());
		List<Vocabulary> read = new ArrayList<>();
		for (ShippedVocabulary candidate : shipped) {
			progress.split(1);
			try {
				Vocabulary vocabulary = candidate.read();
				vocabulary.getNames().put(project.mainLanguage(), candidate.label());
				read.add(vocabulary);
			} catch (IOException e) {
				throw new CoreException(Status.error(NLS.bind(Messages.Load_unreadable, candidate.label()), e));
			}
		}
		created = 0;
		completed = 0;
		project.edit(Messages.Load_label, () -> read.forEach(this::take));
		return new Result(created, completed, read.size() - created - completed);
	}

	private void take(Vocabulary vocabulary) {
		Optional<Vocabulary> present = project.all(Vocabulary.class).stream()
				.filter(candidate -> vocabulary.getScheme().equals(candidate.getScheme())
						&& vocabulary.getVersion().equals(candidate.getVersion()))
				.findFirst();
		if (present.isEmpty()) {
			project.add(vocabulary);
			created++;
		} else if (complete(present.get(), vocabulary)) {
			completed++;
		}
	}

	private static boolean complete(Vocabulary present, Vocabulary vocabulary) {
		Map<String, Term> known = new HashMap<>();
		VocabularyTable.terms(present).forEach(term -> known.put(term.getCode(), term));
		boolean changed = false;
		for (Term term : VocabularyTable.terms(vocabulary)) {
			if (!known.containsKey(term.getCode())) {
				Term copy = EcoreUtil.copy(term);
				copy.getNarrower().clear();
				Term parent = term.eContainer() instanceof Term broader ? known.get(broader.getCode()) : null;
				(parent == null ? present.getTerms() : parent.getNarrower()).add(copy);
				known.put(copy.getCode(), copy);
				changed = true;
			}
		}
		return changed;
	}
}
