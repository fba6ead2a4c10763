/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.internal;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Agreement_fewCoders;
	public static String Agreement_noCode;
	public static String Agreement_noDocument;
	public static String Agreement_task;
	public static String Blocks_paragraph;
	public static String Blocks_sentence;
	public static String Blocks_turn;
	public static String Coefficient_brennanPrediger;
	public static String Coefficient_brennanPrediger_meaning;
	public static String Coefficient_codingAlpha;
	public static String Coefficient_codingAlpha_meaning;
	public static String Coefficient_cohenKappa;
	public static String Coefficient_cohenKappa_meaning;
	public static String Coefficient_fleissKappa;
	public static String Coefficient_fleissKappa_meaning;
	public static String Coefficient_gwetAc1;
	public static String Coefficient_gwetAc1_meaning;
	public static String Coefficient_holsti;
	public static String Coefficient_holsti_meaning;
	public static String Coefficient_krippendorffAlpha;
	public static String Coefficient_krippendorffAlpha_meaning;
	public static String Coefficient_percent;
	public static String Coefficient_percent_meaning;
	public static String Coefficient_relevanceAlpha;
	public static String Coefficient_relevanceAlpha_meaning;
	public static String Coefficient_scottPi;
	public static String Coefficient_scottPi_meaning;
	public static String Coefficient_unitizingAlpha;
	public static String Coefficient_unitizingAlpha2004;
	public static String Coefficient_unitizingAlpha2004_meaning;
	public static String Coefficient_unitizingAlpha_meaning;
	public static String Consensus_name;
	public static String Edit_acceptAgreed;
	public static String Edit_openRound;
	public static String Edit_releaseRound;
	public static String Edit_settle;
	public static String Round_consensus;
	public static String Round_fewCoders;
	public static String Round_noDocument;
	public static String Round_noName;
	public static String Round_released;
	public static String Settle_gone;
	public static String Settle_outside;
	public static String Table_code;
	public static String Table_coded;
	public static String Table_coverage;
	public static String Table_high;
	public static String Table_low;
	public static String Table_passages;
	public static String Table_pooled;
	public static String Table_remarkExcluded;
	public static String Table_remarkInterval;
	public static String Table_remarkMissing;
	public static String Table_remarkOverlap;
	public static String Table_remarkUnits;
	public static String Table_title;
	public static String Table_together;
	public static String Unit_character;
	public static String Unit_continuum;
	public static String Unit_paragraph;
	public static String Unit_sentence;
	public static String Unit_turn;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	/** Fills in numbers and texts in the way of the user. */
	public static String format(String pattern, Object... values) {
		return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(values);
	}
}
