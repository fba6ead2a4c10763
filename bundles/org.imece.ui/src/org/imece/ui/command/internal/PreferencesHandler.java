/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.ui.internal.Messages;

/** Opens the preferences: ours and those of partners, not those for programmers. */
public final class PreferencesHandler extends AbstractHandler {

	private static final String GENERAL = "org.imece.ui.preferences.general";

	@Override
	public Object execute(ExecutionEvent event) {
		String[] ids = PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)
				.stream().map(IPreferenceNode::getId).filter(id -> !id.startsWith("org.eclipse."))
				.toArray(String[]::new);
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(HandlerUtil.getActiveShell(event), GENERAL,
				ids, null);
		dialog.getShell().setText(Messages.Preferences_title); // the user has filtered nothing
		dialog.open();
		return null;
	}
}
