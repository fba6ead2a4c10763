/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Docx_notADocument;
	public static String Docx_pictures;
	public static String Docx_trackedChanges;
	public static String Import_empty;
	public static String Import_encodingGuessed;
	public static String Import_known;
	public static String Import_noText;
	public static String Import_reading;
	public static String Import_tooLong;
	public static String Import_unitDocument;
	public static String Import_unreadable;
	public static String Import_webPageAsText;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
