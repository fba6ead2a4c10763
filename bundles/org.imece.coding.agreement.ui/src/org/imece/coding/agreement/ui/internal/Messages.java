/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.ui.internal;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
final class Messages extends NLS {

	public static String Agreement_all;
	public static String Agreement_choose;
	public static String Agreement_chooseTooltip;
	public static String Agreement_chosen;
	public static String Agreement_chosenMessage;
	public static String Agreement_chosenTitle;
	public static String Agreement_copied;
	public static String Agreement_copyEnglish;
	public static String Agreement_copyTurkish;
	public static String Agreement_details;
	public static String Agreement_openRounds;
	public static String Agreement_run;
	public static String Agreement_running;
	public static String Agreement_scope;
	public static String Agreement_stale;
	public static String Agreement_table;
	public static String Agreement_unit;
	public static String Common_none;
	public static String Disagreements_agreed;
	public static String Disagreements_agreedDone;
	public static String Disagreements_code;
	public static String Disagreements_document;
	public static String Disagreements_ends;
	public static String Disagreements_extent;
	public static String Disagreements_kind;
	public static String Disagreements_missing;
	public static String Disagreements_name;
	public static String Disagreements_none;
	public static String Disagreements_onlyOpen;
	public static String Disagreements_passage;
	public static String Disagreements_settled;
	public static String Disagreements_settledDone;
	public static String Disagreements_title;
	public static String Disagreements_yes;
	public static String Explain_allRow;
	public static String Explain_chance;
	public static String Explain_interval;
	public static String Explain_intervalNone;
	public static String Explain_negative;
	public static String Explain_rare;
	public static String Explain_togetherRow;
	public static String Explain_undefined;
	public static String Explain_value;
	public static String Rounds_coder;
	public static String Rounds_coderAdd;
	public static String Rounds_compare;
	public static String Rounds_compareTooltip;
	public static String Rounds_documents;
	public static String Rounds_empty;
	public static String Rounds_name;
	public static String Rounds_new;
	public static String Rounds_newMessage;
	public static String Rounds_newName;
	public static String Rounds_newOk;
	public static String Rounds_newTitle;
	public static String Rounds_opened;
	public static String Rounds_progress;
	public static String Rounds_release;
	public static String Rounds_releaseTooltip;
	public static String Rounds_released;
	public static String Rounds_releasedDone;
	public static String Rounds_round;
	public static String Rounds_state;
	public static String Scope_coders;
	public static String Scope_codes;
	public static String Scope_documents;
	public static String Scope_ok;
	public static String Scope_words;
	public static String Side_choose;
	public static String Side_none;
	public static String Side_noneTooltip;
	public static String Side_nothing;
	public static String Side_open;
	public static String Side_selection;
	public static String Side_selectionTooltip;
	public static String Side_settled;
	public static String Side_settledNothing;
	public static String Side_take;
	public static String Side_takeTooltip;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	/** Fills in numbers and texts in the way of the user. */
	static String format(String pattern, Object... values) {
		return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(values);
	}
}
