/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Edit_deleteQuery;
	public static String Edit_saveQuery;
	public static String Query_comparisonExpected;
	public static String Query_containsExpected;
	public static String Query_distanceExpected;
	public static String Query_expressionExpected;
	public static String Query_mixedOr;
	public static String Query_nameExpected;
	public static String Query_noClosing;
	public static String Query_noOpening;
	public static String Query_notOfPassages;
	public static String Query_openString;
	public static String Query_operandExpected;
	public static String Query_operandMissing;
	public static String Query_operatorExpected;
	public static String Query_relationOfConditions;
	public static String Query_running;
	public static String Query_severalNames;
	public static String Query_textComparison;
	public static String Query_tooMany;
	public static String Query_unexpectedSign;
	public static String Query_unitExpected;
	public static String Query_unknownName;
	public static String Query_valueExpected;
	public static String Query_valueOfOtherType;
	public static String Query_wordExpected;
	public static String Regex_invalid;
	public static String Regex_invalidAt;
	public static String Regex_tooDeep;
	public static String Regex_tooSlow;
	public static String Result_after;
	public static String Result_before;
	public static String Result_code;
	public static String Result_coder;
	public static String Result_count;
	public static String Result_document;
	public static String Result_documents;
	public static String Result_end;
	public static String Result_forms;
	public static String Result_keyword;
	public static String Result_left;
	public static String Result_memo;
	public static String Result_passage;
	public static String Result_perThousand;
	public static String Result_right;
	public static String Result_speaker;
	public static String Result_start;
	public static String Result_word;
	public static String Save_noName;
	public static String Search_inDocument;
	public static String Search_noStemmer;
	public static String Search_noWord;
	public static String Search_nothing;
	public static String Search_running;
	public static String Steps_mixedOr;
	public static String Steps_relationToCondition;
	public static String Words_counting;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
