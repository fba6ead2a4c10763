/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Docx_codebook;
	public static String Docx_example;
	public static String Docx_exclude;
	public static String Docx_include;
	public static String Docx_noText;
	public static String Docx_outside;
	public static String Docx_unit;
	public static String Docx_unknownCoder;
	public static String Docx_withoutCode;
	public static String Export_attachment;
	public static String Export_badStamp;
	public static String Export_blind;
	public static String Export_codebooks;
	public static String Export_coder;
	public static String Export_codesOnly;
	public static String Export_descriptionOfKind;
	public static String Export_documentGone;
	public static String Export_earlier;
	public static String Export_fileMissing;
	public static String Export_foreign;
	public static String Export_incomplete;
	public static String Export_kind;
	public static String Export_leftOut;
	public static String Export_memosJoined;
	public static String Export_noCodes;
	public static String Export_noText;
	public static String Export_notesOfKind;
	public static String Export_otherLanguages;
	public static String Export_outside;
	public static String Export_outsideReference;
	public static String Export_referenceLost;
	public static String Export_regionOfOtherKind;
	public static String Export_replaced;
	public static String Export_sideFile;
	public static String Export_syncPoints;
	public static String Export_textOfRecording;
	public static String Export_tooLarge;
	public static String Export_turns;
	public static String Export_unnamed;
	public static String Export_valueAsText;
	public static String Export_withoutMedia;
	public static String Export_writing;
	public static String Import_empty;
	public static String Import_unreadable;
	public static String Import_webPage;
	public static String QualCoder_damaged;
	public static String QualCoder_graphs;
	public static String QualCoder_important;
	public static String QualCoder_noProject;
	public static String QualCoder_orphans;
	public static String QualCoder_pageArea;
	public static String QualCoder_queries;
	public static String QualCoder_references;
	public static String Refi_badColor;
	public static String Refi_changedMeanwhile;
	public static String Refi_codePoints;
	public static String Refi_coderNotListed;
	public static String Refi_convention;
	public static String Refi_conventionUnclear;
	public static String Refi_crlfOne;
	public static String Refi_crlfTwo;
	public static String Refi_draft;
	public static String Refi_edgeEndLost;
	public static String Refi_endInclusive;
	public static String Refi_externalFile;
	public static String Refi_fileMissing;
	public static String Refi_foreign;
	public static String Refi_linkEndLost;
	public static String Refi_localTimes;
	public static String Refi_nameElsewhere;
	public static String Refi_noProject;
	public static String Refi_notACodebook;
	public static String Refi_notAProject;
	public static String Refi_notText;
	public static String Refi_noteCoded;
	public static String Refi_noteMissing;
	public static String Refi_otherText;
	public static String Refi_outsideText;
	public static String Refi_passageUnknown;
	public static String Refi_pdfMerged;
	public static String Refi_projectDescription;
	public static String Refi_reading;
	public static String Refi_referencesLost;
	public static String Refi_regionUnreadable;
	public static String Refi_richTextMissing;
	public static String Refi_richTextOnly;
	public static String Refi_severalProjects;
	public static String Refi_sideFile;
	public static String Refi_syncPointUnknown;
	public static String Refi_syncPointsIncomplete;
	public static String Refi_textMissing;
	public static String Refi_unit;
	public static String Refi_unitCodes;
	public static String Refi_unknownCode;
	public static String Refi_unknownCoder;
	public static String Refi_unknownSource;
	public static String Refi_utf16;
	public static String Tables_codebook;
	public static String Tables_damaged;
	public static String Tables_dates;
	public static String Tables_losses;
	public static String Tables_noCode;
	public static String Tables_noDocument;
	public static String Tables_noHeadings;
	public static String Tables_notFound;
	public static String Tables_row;
	public static String Tables_severalDocuments;
	public static String Tables_severalPlaces;
	public static String Tables_title;
	public static String Tables_tooLarge;
	public static String Tables_unit;
	public static String Tables_unitRows;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
