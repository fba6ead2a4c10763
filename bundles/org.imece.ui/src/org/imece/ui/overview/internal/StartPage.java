/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.overview.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.ui.internal.Messages;
import org.imece.ui.project.ProjectLifecycle;
import org.imece.ui.project.internal.RecentProjects;
import org.imece.ui.project.internal.RecentProjects.Recent;

/** First start: what one can do without a project. */
final class StartPage {

	private final Cards cards;
	private final IWorkbenchWindow window;
	private final Consumer<String> execute;

	StartPage(Cards cards, IWorkbenchWindow window, Consumer<String> execute) {
		this.cards = cards;
		this.window = window;
		this.execute = execute;
	}

	void create(Composite parent) {
		cards.heading(parent, Messages.Overview_welcome, 6);
		cards.text(parent, Messages.Overview_purpose, true);
		Composite row = cards.columns(parent, 2);
		card(row, "sample", Messages.Overview_sample, Messages.Overview_sampleText, "org.imece.ui.command.openSample");
		card(row, "new", Messages.Overview_new, Messages.Overview_newText, "org.imece.ui.command.newProject");
		card(row, "open", Messages.Overview_open, Messages.Overview_openText, "org.imece.ui.command.openProject");
		card(row, "import", Messages.Overview_import, Messages.Overview_importText, "org.imece.ui.command.importNew");
		List<Recent> recent = new RecentProjects().all();
		if (!recent.isEmpty()) {
			cards.heading(parent, Messages.Overview_recentProjects, 1);
			recent.forEach(project -> cards.link(parent, project.name(), cards.icon("open"),
					() -> window.getService(ProjectLifecycle.class).open(window, project.location()))
					.setToolTipText(project.location().getPath()));
		}
	}

	private void card(Composite row, String icon, String title, String text, String command) {
		cards.card(row, icon, title, () -> execute.accept(command), card -> cards.text(card, text, true));
	}
}
