/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Attach_noFile;
	public static String Attach_notOneText;
	public static String Attach_notRecognised;
	public static String Attach_task;
	public static String Bibtex_noComma;
	public static String Bibtex_noEquals;
	public static String Bibtex_noKey;
	public static String Bibtex_noParent;
	public static String Bibtex_noValue;
	public static String Bibtex_notClosed;
	public static String Bibtex_notClosedSince;
	public static String Check_duplicate;
	public static String Csl_broken;
	public static String Csl_noItem;
	public static String Csl_noList;
	public static String Edit_attach;
	public static String Edit_merge;
	public static String Export_otherFormats;
	public static String Import_encodingGuessed;
	public static String Import_keyTaken;
	public static String Import_line;
	public static String Import_noItems;
	public static String Import_noTitle;
	public static String Import_reading;
	public static String Import_sameAs;
	public static String Import_tooLarge;
	public static String Import_unit;
	public static String Import_unreadable;
	public static String Import_updates;
	public static String Import_webPage;
	public static String Merge_nothing;
	public static String Merge_twoTexts;
	public static String Ris_noBegin;
	public static String Ris_notClosed;
	public static String Ris_stray;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
