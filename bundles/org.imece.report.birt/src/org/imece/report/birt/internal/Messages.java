/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Gate_archive;
	public static String Gate_chartScript;
	public static String Gate_class;
	public static String Gate_dataSource;
	public static String Gate_dynamicHtml;
	public static String Gate_emitterFile;
	public static String Gate_image;
	public static String Gate_markup;
	public static String Render_failed;
	public static String Render_noEngine;
	public static String Render_notTrusted;
	public static String Render_tooLarge;
	public static String Snapshot_missing;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	public static String format(String pattern, Object... values) {
		return MessageFormat.format(pattern, values);
	}
}
