/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.imece.core.project.IResearchProject;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.internal.RecentProjects;
import org.imece.ui.project.internal.RecentProjects.Recent;

/** The projects that were open lately, except the one that is open. */
public final class RecentProjectsMenu extends CompoundContributionItem {

	private static final String COMMAND = "org.imece.ui.command.openProject";

	@Override
	protected IContributionItem[] getContributionItems() {
		URI open = PlatformUI.getWorkbench().getService(IProjectSession.class).project()
				.map(IResearchProject::location).orElse(null);
		List<Recent> recent = new RecentProjects().all();
		recent.removeIf(project -> project.location().equals(open));
		IContributionItem[] items = new IContributionItem[recent.size()];
		for (int i = 0; i < items.length; i++) {
			items[i] = item(i + 1, recent.get(i));
		}
		return items;
	}

	private static IContributionItem item(int number, Recent project) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
				COMMAND, CommandContributionItem.STYLE_PUSH);
		item.parameters = Map.of(COMMAND + ".location", project.location().toString());
		item.label = "&" + number + "  " + project.name().replace("&", "&&");
		item.tooltip = project.location().getPath();
		return new CommandContributionItem(item);
	}
}
