/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Column_characters;
	public static String Column_chiSquare;
	public static String Column_code;
	public static String Column_codeOne;
	public static String Column_codeTwo;
	public static String Column_coders;
	public static String Column_codes;
	public static String Column_codingShare;
	public static String Column_codings;
	public static String Column_codingsOf;
	public static String Column_coefficient;
	public static String Column_columnShare;
	public static String Column_count;
	public static String Column_cramersV;
	public static String Column_cumulative;
	public static String Column_df;
	public static String Column_difference;
	public static String Column_differentCodes;
	public static String Column_document;
	public static String Column_documents;
	public static String Column_exampleOf;
	public static String Column_expected;
	public static String Column_freshCodes;
	public static String Column_from;
	public static String Column_high;
	public static String Column_low;
	public static String Column_number;
	public static String Column_occurrencesOne;
	public static String Column_occurrencesTwo;
	public static String Column_p;
	public static String Column_pFisher;
	public static String Column_pHolm;
	public static String Column_path;
	public static String Column_perThousand;
	public static String Column_residual;
	public static String Column_rowShare;
	public static String Column_shareOf;
	public static String Column_smallExpected;
	public static String Column_speaker;
	public static String Column_textShare;
	public static String Column_to;
	public static String Column_together;
	public static String Column_total;
	public static String Column_unitShare;
	public static String Column_units;
	public static String Column_unitsOf;
	public static String Column_whichCodes;
	public static String Column_withNarrower;
	public static String Column_word;
	public static String Column_words;
	public static String Comparison_title;
	public static String Cooccurrence_near;
	public static String Cooccurrence_overlap;
	public static String Cooccurrence_turn;
	public static String Crosstab_tests;
	public static String Crosstab_title;
	public static String Frequencies_title;
	public static String Group_case;
	public static String Group_document;
	public static String Group_jurisdiction;
	public static String Network_title;
	public static String Portrait_title;
	public static String Portrait_uncoded;
	public static String Remark_chiSquareUnits;
	public static String Remark_coefficientPassages;
	public static String Remark_coefficientTurns;
	public static String Remark_fisher;
	public static String Remark_holm;
	public static String Remark_left;
	public static String Remark_newcombe;
	public static String Remark_noTestWithNarrower;
	public static String Remark_overlapsOnce;
	public static String Remark_severalCoders;
	public static String Remark_units;
	public static String Remark_wordsAll;
	public static String Remark_wordsCoded;
	public static String Saturation_few;
	public static String Saturation_open;
	public static String Saturation_reached;
	public static String Saturation_title;
	public static String Test_chiSquare;
	public static String Test_notIndependent;
	public static String Test_smallExpected;
	public static String Value_no;
	public static String Value_yes;
	public static String Words_title;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
