/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Dialog_cancel;
	public static String Dialog_ok;
	public static String EditorOpener_gone;
	public static String EditorOpener_noEditor;
	public static String ElementChooser_choose;
	public static String ElementChooser_filter;
	public static String ElementFormEditor_notThere;
	public static String ElementLabels_untitled;
	public static String FormFields_change;
	public static String OperationRunner_cancel;
	public static String OperationRunner_cancelled;
	public static String OperationRunner_unexpected;
	public static String ProjectView_noProject;
	public static String ProjectView_openProject;
	public static String ReferenceField_choose;
	public static String ReferenceField_remove;
	public static String Refusal_title;
	public static String TableField_add;
	public static String TableField_remove;
	public static String Toast_undo;
	public static String ValueFormat_date;
	public static String ValueFormat_decimal;
	public static String ValueFormat_integer;
	public static String ValueFormat_readOnly;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	public static String format(String pattern, Object... values) {
		return MessageFormat.format(pattern, values);
	}
}
