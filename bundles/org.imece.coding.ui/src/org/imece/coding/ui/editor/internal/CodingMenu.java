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
import org.imece.model.coding.Coding;

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
		pane.commit();
		add(menu, CodingCommandHandler.CODE);
		if (pane.hasSelection()) {
			add(menu, CodingCommandHandler.IN_VIVO);
			add(menu, CodingCommandHandler.REPEAT);
		}
		pane.current().ifPresent(coding -> fill(menu, coding));
		menu.add(new Separator());
		add(menu, CodingCommandHandler.EDIT_TEXT);
		add(menu, CodingCommandHandler.BEGIN_TURN);
		if (!pane.model().turns().all().isEmpty()) {
			add(menu, CodingCommandHandler.JOIN_TURNS);
			add(menu, CodingCommandHandler.SPEAKERS);
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void fill(IMenuManager menu, Coding coding) {
		menu.add(new Separator());
		add(menu, CodingCommandHandler.RECODE);
		add(menu, CodingCommandHandler.MEMO);
		menu.add(new CodingLinks(pane, site).menu(coding));
		if (coding.getCode() != null && coding.getCodeVersion() < coding.getCode().getVersion()) {
			add(menu, CodingCommandHandler.DEFINITIONS);
		}
		if (pane.hasSelection()) {
			add(menu, CodingCommandHandler.RESIZE);
		} else {
			add(menu, CodingCommandHandler.SPLIT);
		}
		add(menu, CodingCommandHandler.MERGE);
		add(menu, CodingCommandHandler.UNCODE);
	}

	private void add(IMenuManager menu, String command) {
		menu.add(new CommandContributionItem(new CommandContributionItemParameter(site, null, command,
				CommandContributionItem.STYLE_PUSH)));
	}
}
