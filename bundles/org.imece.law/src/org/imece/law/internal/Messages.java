/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Check_neverChecked;
	public static String Check_notCheckedSince;
	public static String Check_recalled;
	public static String Check_unresolvedCitations;
	public static String Edit_markChecked;
	public static String Edit_newInstrument;
	public static String Edit_newNorm;
	public static String Edit_resolveCitations;
	public static String Import_differs;
	public static String Import_empty;
	public static String Import_european_noActNumber;
	public static String Import_european_noArticles;
	public static String Import_newLanguage;
	public static String Import_newState;
	public static String Import_notAnAct;
	public static String Import_noNumber;
	public static String Import_sameText;
	public static String Import_sidecar;
	public static String Import_stateGuessed;
	public static String Import_tooLarge;
	public static String Import_truncated;
	public static String Import_truncatedAfter;
	public static String Import_unit;
	public static String Import_unreadable;
	public static String Import_webPage;
	public static String Import_wrongFormat;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
