/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.preferences.internal;

import java.io.IOException;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Refusal;

/** Chooses the language of the user interface and offers to start again. */
public final class ChooseLanguageHandler extends AbstractHandler implements IElementUpdater {

	private static final String PARAMETER = "org.imece.ui.command.chooseLanguage.language";

	@Override
	public Object execute(ExecutionEvent event) {
		choose(HandlerUtil.getActiveShell(event), UiLanguage.of(event.getParameter(PARAMETER)));
		return null;
	}

	static void choose(Shell shell, UiLanguage language) {
		try {
			if (language == UiLanguage.chosen()) {
				return;
			}
			language.choose();
		} catch (IOException e) {
			Refusal.show(shell, Messages.Language_title,
					Messages.format(Messages.Language_notKept, e.getLocalizedMessage()));
			return;
		}
		int answer = new MessageDialog(shell, Messages.Language_title, null, Messages.Language_restart,
				MessageDialog.QUESTION, 0, Messages.Language_restartNow, Messages.Language_later).open();
		if (answer == 0) {
			PlatformUI.getWorkbench().restart();
		}
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		try {
			element.setChecked(UiLanguage.of(String.valueOf(parameters.get(PARAMETER))) == UiLanguage.chosen());
		} catch (IOException e) {
			ILog.of(getClass()).warn("The chosen language cannot be read", e);
		}
	}
}
