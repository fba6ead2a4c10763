/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Import_empty;
	public static String Import_unreadable;
	public static String Import_webPage;
	public static String Refi_badColor;
	public static String Refi_caseSelections;
	public static String Refi_codePoints;
	public static String Refi_coderNotListed;
	public static String Refi_convention;
	public static String Refi_conventionUnclear;
	public static String Refi_crlfOne;
	public static String Refi_crlfTwo;
	public static String Refi_draft;
	public static String Refi_endInclusive;
	public static String Refi_graph;
	public static String Refi_linkEndLost;
	public static String Refi_mediumNotKept;
	public static String Refi_nameElsewhere;
	public static String Refi_noProject;
	public static String Refi_notACodebook;
	public static String Refi_notAProject;
	public static String Refi_notText;
	public static String Refi_noteMissing;
	public static String Refi_otherText;
	public static String Refi_outsideText;
	public static String Refi_passageUnknown;
	public static String Refi_pdfArea;
	public static String Refi_pdfMerged;
	public static String Refi_projectDescription;
	public static String Refi_reading;
	public static String Refi_referencesLost;
	public static String Refi_richTextOnly;
	public static String Refi_severalProjects;
	public static String Refi_syncPointUnknown;
	public static String Refi_textMissing;
	public static String Refi_unit;
	public static String Refi_unitCodes;
	public static String Refi_unknownCode;
	public static String Refi_unknownCoder;
	public static String Refi_utf16;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
