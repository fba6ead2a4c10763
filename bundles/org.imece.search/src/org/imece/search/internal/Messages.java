/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Index_busy;
	public static String Index_damaged;
	public static String Index_unwritable;
	public static String Query_closeWithoutOpen;
	public static String Query_empty;
	public static String Query_nothingInParentheses;
	public static String Query_nothingInQuotes;
	public static String Query_onlyExcluded;
	public static String Query_openQuote;
	public static String Query_openWithoutClose;
	public static String Query_operatorAlone;
	public static String Query_starInside;
	public static String Query_tooBroad;
	public static String Query_tooDeep;
	public static String Update_progress;
	public static String Update_task;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	static String format(String pattern, Object... values) {
		return MessageFormat.format(pattern, values);
	}
}
