/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.operation;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
final class Messages extends NLS {

	public static String Account_counts;
	public static String Account_edit;
	public static String Account_moreRemarks;
	public static String Account_title;
	public static String Export_notWritten;
	public static String Export_task;
	public static String Import_empty;
	public static String Import_label;
	public static String Import_notRecognised;
	public static String Import_noSuchFile;
	public static String Import_task;
	public static String Import_tooLarge;
	public static String Import_unknownFormat;
	public static String Import_unreadable;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	static String format(String pattern, Object... values) {
		return MessageFormat.format(pattern, values);
	}
}
