/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.imece.core.check.Issue.Severity;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.vocabulary.TermIndex;
import org.imece.core.vocabulary.VocabularyCatalogue;
import org.imece.model.core.Classification;
import org.imece.model.core.Element;
import org.imece.model.core.Term;
import org.imece.model.core.Vocabulary;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.text.Messages;
import org.imece.stakeholder.vocabulary.Schemes;

/** Terms that classify something and have yet to be checked against their source. */
public final class RecalledTermCheck extends RecordCheck {

	private final List<Vocabulary> shipped;
	private TermIndex terms;

	public RecalledTermCheck() {
		this(shipped(Platform.isRunning() ? Platform.getExtensionRegistry() : null));
	}

	RecalledTermCheck(List<Vocabulary> shipped) {
		super("recalledTerm", Literals.PARTY, Literals.COOPERATION, Literals.ENGAGEMENT, Literals.TRAINING);
		this.shipped = shipped;
	}

	private static List<Vocabulary> shipped(IExtensionRegistry registry) {
		return registry == null ? List.of() : new VocabularyCatalogue(registry).read();
	}

	@Override
	void begin(IResearchProject project) throws CoreException {
		List<Vocabulary> vocabularies = new ArrayList<>();
		terms = project.read(() -> {
			vocabularies.addAll(project.all(Vocabulary.class));
			vocabularies.addAll(shipped);
			return new TermIndex(vocabularies);
		});
	}

	@Override
	void check(Element root, String language, Report report) {
		for (Classification classification : root.getClassifications()) {
			terms.find(classification).filter(Term::isRecalled).ifPresent(term -> report(root, term,
					classification.getScheme(), classification.getVersion(), language, report));
		}
		if (root instanceof Organisation organisation) {
			organisation.getStatuses().forEach(
					status -> terms.find(Schemes.STATUS, Schemes.STATUS_VERSION, status.getCode()).filter(Term::isRecalled)
							.ifPresent(term -> report(root, term, Schemes.STATUS, Schemes.STATUS_VERSION, language, report)));
		}
	}

	private static void report(Element root, Term term, String scheme, String version, String language, Report report) {
		report.add(Severity.INFO, root, NLS.bind(Messages.Check_recalledTerm,
				new Object[] { scheme, version, Titles.text(term.getNames(), language) }));
	}
}
