/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Application_ok;
	public static String Application_running;
	public static String Header_redo;
	public static String Header_undo;
	public static String LastSave_leave;
	public static String LastSave_message;
	public static String LastSave_stay;
	public static String LastSave_title;
	public static String Onboarding_coding;
	public static String Onboarding_comparison;
	public static String Onboarding_legislation;
	public static String Onboarding_reports;
	public static String Onboarding_stakeholders;
	public static String Rail_tooltip;
	public static String SaveState_failed;
	public static String SaveState_saved;
	public static String SaveState_saving;
	public static String SaveState_unchanged;
	public static String Splash_opening;
	public static String Splash_purpose;
	public static String Window_product;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	public static String format(String pattern, Object... values) {
		return MessageFormat.format(pattern, values);
	}
}
