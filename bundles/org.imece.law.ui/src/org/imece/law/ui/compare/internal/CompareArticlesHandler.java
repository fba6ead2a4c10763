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
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.core.project.IResearchProject;
import org.imece.law.Provisions;
import org.imece.law.ui.internal.Messages;
import org.imece.model.law.Instrument;
import org.imece.model.law.Provision;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementSelection;
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
		ArticleChoice choice = new ArticleChoice(window.getShell(), window.getService(ElementLabels.class));
		choice.act(project, Messages.Compare_chooseAct).flatMap(act -> other(choice, one, act))
				.ifPresent(other -> ArticleVersions.compare(window.getActivePage(), one, other));
	}

	private static Optional<Provision> other(ArticleChoice choice, Provision one, Instrument act) {
		return Provisions.instrumentOf(one).filter(own -> own == act).flatMap(own -> ArticleVersions.earlier(one))
				.or(() -> choice.article(act, List.of(one), Messages.Compare_chooseArticle));
	}
}
