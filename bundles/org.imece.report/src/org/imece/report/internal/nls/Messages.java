/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.internal.nls;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Database_exporting;
	public static String Database_notExported;
	public static String Database_notUpdated;
	public static String Database_updating;
	public static String Extract_missing;
	public static String Query_onlyReading;
	public static String Query_refused;
	public static String Report_creating;
	public static String Report_noFolder;
	public static String Report_noRenderer;
	public static String Report_notWritable;
	public static String Report_notWritten;
	public static String Report_recordLabel;
	public static String Report_rendering;
	public static String Report_unknownFormat;
	public static String Report_unknownLanguage;
	public static String Report_unknownParameter;
	public static String Report_unknownTemplate;
	public static String Template_noFile;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	public static String format(String pattern, Object... values) {
		return MessageFormat.format(pattern, values);
	}
}
