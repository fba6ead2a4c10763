/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.operation;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.imece.ui.internal.Messages;

/**
 * Says in a dialog what could not be done, why, and what to do. On the user interface thread only.
 *
 * @since 0.1
 */
public final class Refusal {

	private static final int MAX_CHILDREN = 10;

	private Refusal() {
	}

	/** Shows a status whose message was written for the user. */
	public static void show(Shell shell, IStatus status) {
		show(shell, Messages.Refusal_title, text(status));
	}

	public static void show(Shell shell, String title, String message) {
		int kind = MessageDialog.WARNING;
		new MessageDialog(shell, title, null, message, kind, 0, Messages.Dialog_ok).open();
	}

	private static String text(IStatus status) {
		String children = Arrays.stream(status.getChildren()).limit(MAX_CHILDREN).map(Refusal::text)
				.map(line -> "\n• " + line).collect(Collectors.joining());
		return status.getMessage() + children;
	}
}
