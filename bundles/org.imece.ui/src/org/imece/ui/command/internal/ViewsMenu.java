/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.views.IViewDescriptor;
import org.imece.core.text.TextOrder;

/** All views of the workbench and of partners; not those that the platform brings for programmers. */
public final class ViewsMenu extends CompoundContributionItem {

	private static final String COMMAND = "org.eclipse.ui.views.showView";

	@Override
	protected IContributionItem[] getContributionItems() {
		return Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.filter(view -> !view.getId().startsWith("org.eclipse."))
				.sorted(TextOrder.by(Locale.getDefault(Locale.Category.DISPLAY), IViewDescriptor::getLabel))
				.map(ViewsMenu::item).toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(IViewDescriptor view) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
				COMMAND, CommandContributionItem.STYLE_PUSH);
		item.parameters = Map.of(COMMAND + ".viewId", view.getId());
		item.label = view.getLabel().replace("&", "&&");
		item.icon = view.getImageDescriptor();
		return new CommandContributionItem(item);
	}
}
