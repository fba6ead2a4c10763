/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.safe;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
final class Messages extends NLS {

	public static String Archive_damaged;
	public static String Archive_duplicate;
	public static String Archive_empty;
	public static String Archive_encrypted;
	public static String Archive_entryDamaged;
	public static String Archive_entryTooLarge;
	public static String Archive_notAnArchive;
	public static String Archive_pathEscape;
	public static String Archive_ratio;
	public static String Archive_tooManyEntries;
	public static String Archive_totalTooLarge;
	public static String Archive_unsupported;
	public static String Archive_webPage;
	public static String Xml_documentType;
	public static String Xml_malformed;
	public static String Xml_malformedAt;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
