/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.compare.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.core.project.IResearchProject;
import org.imece.law.Provisions;
import org.imece.law.ui.internal.Messages;
import org.imece.model.law.Instrument;
import org.imece.model.law.LawPackage;
import org.imece.model.law.Provision;
import org.imece.ui.element.ElementChooser;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementSelection;
import org.imece.ui.element.TextComparison;
import org.imece.ui.operation.Refusal;
import org.imece.ui.project.IProjectSession;

/**
 * Sets the article that is selected beside another: of the act that is chosen, its earlier state if it is the same act
 * and has one, else an article that is chosen, too.
 */
public final class CompareArticlesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		PlatformUI.getWorkbench().getService(IProjectSession.class).project().ifPresent(project -> {
			Optional<Provision> article = ElementSelection.first(HandlerUtil.getCurrentSelection(event), project)
					.filter(Provision.class::isInstance).map(Provision.class::cast).map(ArticleVersions::unitOf);
			article.ifPresentOrElse(one -> compare(window, project, one), () -> Refusal.show(window.getShell(),
					Messages.Compare_title, Messages.Compare_selectArticle));
		});
		return null;
	}

	private static void compare(IWorkbenchWindow window, IResearchProject project, Provision one) {
		ElementLabels labels = window.getService(ElementLabels.class);
		new ElementChooser(window.getShell(), labels, Messages.Compare_chooseAct)
				.choose(project.records(LawPackage.Literals.INSTRUMENT)).flatMap(header -> project.root(header.id()))
				.map(Instrument.class::cast).flatMap(act -> other(window, labels, one, act)).ifPresent(
						other -> TextComparison.open(window.getActivePage(),
								NLS.bind(Messages.Compare_editor, ArticleVersions.label(one), ArticleVersions.label(other)),
								ArticleVersions.side(one), ArticleVersions.side(other)));
	}

	private static Optional<Provision> other(IWorkbenchWindow window, ElementLabels labels, Provision one, Instrument act) {
		Optional<Provision> earlier = Provisions.instrumentOf(one).filter(own -> own == act)
				.flatMap(own -> ArticleVersions.earlier(one));
		if (earlier.isPresent()) {
			return earlier;
		}
		List<Provision> articles = ArticleVersions.articles(act).stream().filter(each -> each != one).toList();
		return new ElementChooser(window.getShell(), labels, Messages.Compare_chooseArticle).choose(articles);
	}
}
