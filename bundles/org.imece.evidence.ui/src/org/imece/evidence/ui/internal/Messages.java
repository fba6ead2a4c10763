/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Attribution_anonymous;
	public static String Attribution_name;
	public static String Attribution_organisation;
	public static String Attribution_sector;
	public static String Cell_counts;
	public static String Cell_stale;
	public static String Cell_words;
	public static String Chain_dependents;
	public static String Chain_falls;
	public static String Chain_name;
	public static String Chain_nothing;
	public static String Chain_selectSomething;
	public static String Chain_support;
	public static String Claim_add;
	public static String Claim_buttons;
	public static String Claim_delete;
	public static String Claim_deleted;
	public static String Claim_down;
	public static String Claim_number;
	public static String Claim_text;
	public static String Claim_up;
	public static String Columns_claim;
	public static String Columns_compare;
	public static String Columns_copy;
	public static String Columns_none;
	public static String Dialog_cancel;
	public static String Evidence_add;
	public static String Evidence_added;
	public static String Evidence_buttons;
	public static String Evidence_choose;
	public static String Evidence_drop;
	public static String Evidence_noSource;
	public static String Evidence_place;
	public static String Evidence_placeHint;
	public static String Evidence_placeTitle;
	public static String Evidence_quoteChanged;
	public static String Evidence_remove;
	public static String Evidence_removed;
	public static String Evidence_renew;
	public static String Evidence_renewed;
	public static String Evidence_sourceChanged;
	public static String Evidence_sourceGone;
	public static String Evidence_stance;
	public static String Finding_claims;
	public static String Finding_evidence;
	public static String Finding_summary;
	public static String Jurisdiction_code;
	public static String Jurisdiction_description;
	public static String Matrix_asTable;
	public static String Matrix_choose;
	public static String Matrix_copy;
	public static String Matrix_create;
	public static String Matrix_jurisdictions;
	public static String Matrix_name;
	public static String Matrix_newJurisdiction;
	public static String Matrix_newQuestion;
	public static String Matrix_none;
	public static String Matrix_open;
	public static String Matrix_progress;
	public static String Matrix_questions;
	public static String Matrix_settings;
	public static String Matrix_show;
	public static String NewMatrix_create;
	public static String NewMatrix_defaultName;
	public static String NewMatrix_done;
	public static String NewMatrix_jurisdictions;
	public static String NewMatrix_message;
	public static String NewMatrix_name;
	public static String NewMatrix_questions;
	public static String NewMatrix_title;
	public static String Question_meaning;
	public static String Question_number;
	public static String Question_wording;
	public static String Stance_contradicts;
	public static String Stance_qualifies;
	public static String Stance_supports;
	public static String State_found;
	public static String State_notLooked;
	public static String State_nothingFound;
	public static String State_partial;
	public static String Table_claims;
	public static String Table_finding;
	public static String Table_jurisdiction;
	public static String Table_parties;
	public static String Table_provisions;
	public static String Table_question;
	public static String Table_quotes;
	public static String Table_state;
	public static String Use_add;
	public static String Use_done;
	public static String Use_filter;
	public static String Use_label;
	public static String Use_noMatrix;
	public static String Use_nothingSelected;
	public static String Use_recent;
	public static String Use_title;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	public static String format(String pattern, Object... values) {
		return MessageFormat.format(pattern, values);
	}
}
