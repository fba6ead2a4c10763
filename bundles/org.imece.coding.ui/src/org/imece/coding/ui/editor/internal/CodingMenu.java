/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The context menu of text, stripes and list: commands, so that every entry shows its key. */
final class CodingMenu {

	private final CodingPane pane;
	private final IWorkbenchPartSite site;

	CodingMenu(CodingPane pane, IWorkbenchPartSite site) {
		this.pane = pane;
		this.site = site;
	}

	MenuManager manager() {
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(this::fill);
		return manager;
	}

	private void fill(IMenuManager menu) {
		add(menu, CodingCommandHandler.CODE);
		if (pane.hasSelection()) {
			add(menu, CodingCommandHandler.REPEAT);
		}
		if (pane.current().isPresent()) {
			menu.add(new Separator());
			add(menu, CodingCommandHandler.RECODE);
			add(menu, CodingCommandHandler.MEMO);
			if (pane.hasSelection()) {
				add(menu, CodingCommandHandler.RESIZE);
			}
			add(menu, CodingCommandHandler.UNCODE);
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void add(IMenuManager menu, String command) {
		menu.add(new CommandContributionItem(new CommandContributionItemParameter(site, null, command,
				CommandContributionItem.STYLE_PUSH)));
	}
}
