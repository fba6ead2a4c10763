/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Check_duplicateCode;
	public static String Check_duplicateCodeIn;
	public static String Check_noCodings;
	public static String Check_noText;
	public static String Check_outsideText;
	public static String Check_shifted;
	public static String Check_withoutCode;
	public static String Check_withoutDefinition;
	public static String Code_mergeIntoOwn;
	public static String Code_moveIntoItself;
	public static String Code_noName;
	public static String Code_none;
	public static String Code_notCodable;
	public static String Code_splitNothing;
	public static String Codebook_name;
	public static String Edit_assignToCase;
	public static String Edit_beginTurn;
	public static String Edit_code;
	public static String Edit_codePassages;
	public static String Edit_colorCode;
	public static String Edit_createCode;
	public static String Edit_deleteCode;
	public static String Edit_deleteDocument;
	public static String Edit_joinTurns;
	public static String Edit_linkCoding;
	public static String Edit_linkSpeaker;
	public static String Edit_memo;
	public static String Edit_mergeCodes;
	public static String Edit_mergeCodings;
	public static String Edit_mergeSpeakers;
	public static String Edit_moveCode;
	public static String Edit_recode;
	public static String Edit_recogniseSpeakers;
	public static String Edit_renameCode;
	public static String Edit_renameSpeaker;
	public static String Edit_resize;
	public static String Edit_splitCode;
	public static String Edit_splitCoding;
	public static String Edit_text;
	public static String Edit_uncode;
	public static String Edit_unlinkCoding;
	public static String Edit_unlinkSpeaker;
	public static String Passages_changed;
	public static String Passages_noCode;
	public static String Passages_noDocument;
	public static String Segment_mergeNeedsTwo;
	public static String Segment_noText;
	public static String Segment_nothingSelected;
	public static String Segment_outside;
	public static String Segment_splitOutside;
	public static String Speaker_badName;
	public static String Speaker_mergeSame;
	public static String Speaker_nameTaken;
	public static String Text_outside;
	public static String Turn_noneHere;
	public static String Turn_nothingSaid;
	public static String Variable_no;
	public static String Variable_noBoolean;
	public static String Variable_noDate;
	public static String Variable_noDecimal;
	public static String Variable_noInteger;
	public static String Variable_noMoment;
	public static String Variable_yes;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
