/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.compare.internal;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.imece.core.project.IResearchProject;
import org.imece.law.ui.internal.Messages;
import org.imece.model.law.Instrument;
import org.imece.model.law.LawPackage;
import org.imece.model.law.Provision;
import org.imece.ui.element.ElementChooser;
import org.imece.ui.element.ElementLabels;

/** Lets the user choose an act, of which there may be a thousand, and then one of its articles. */
public final class ArticleChoice {

	private final Shell shell;
	private final ElementLabels labels;

	public ArticleChoice(Shell shell, ElementLabels labels) {
		this.shell = shell;
		this.labels = labels;
	}

	/** An article that is not one of some. */
	public Optional<Provision> choose(IResearchProject project, Collection<?> others) {
		return act(project, Messages.Concordance_chooseAct)
				.flatMap(act -> article(act, others, Messages.Concordance_chooseArticle));
	}

	Optional<Instrument> act(IResearchProject project, String title) {
		return new ElementChooser(shell, labels, title).choose(project.records(LawPackage.Literals.INSTRUMENT))
				.flatMap(header -> project.root(header.id())).map(Instrument.class::cast);
	}

	Optional<Provision> article(Instrument act, Collection<?> others, String title) {
		return new ElementChooser(shell, labels, title)
				.choose(ArticleVersions.articles(act).stream().filter(each -> !others.contains(each)).toList());
	}
}
