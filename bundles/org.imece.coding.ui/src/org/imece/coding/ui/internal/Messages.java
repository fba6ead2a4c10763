/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Case_party;
	public static String Code_codable;
	public static String Code_color;
	public static String Code_definition;
	public static String Code_example;
	public static String Code_exclude;
	public static String Code_include;
	public static String Code_names;
	public static String Codebook_codeSelection;
	public static String Codebook_codes;
	public static String Codebook_collapse;
	public static String Codebook_color;
	public static String Codebook_delete;
	public static String Codebook_deleted;
	public static String Codebook_empty;
	public static String Codebook_filter;
	public static String Codebook_first;
	public static String Codebook_key;
	public static String Codebook_merge;
	public static String Codebook_merged;
	public static String Codebook_name;
	public static String Codebook_new;
	public static String Codebook_newBeside;
	public static String Codebook_newWithin;
	public static String Codebook_onKey;
	public static String Codebook_open;
	public static String Codebook_paletteColor;
	public static String Codebook_rename;
	public static String Coding_newCode;
	public static String Coding_noFavourite;
	public static String Coding_none;
	public static String Coding_nothingSelected;
	public static String Coding_nothingToRepeat;
	public static String Coding_removed;
	public static String Count_job;
	public static String Dialog_cancel;
	public static String Dialog_save;
	public static String Documents_delete;
	public static String Documents_deleted;
	public static String Documents_empty;
	public static String Documents_filter;
	public static String Documents_import;
	public static String Documents_name;
	public static String Documents_open;
	public static String Documents_several;
	public static String Edit_codeWithNew;
	public static String Edit_deleteCodes;
	public static String Edit_deleteDocuments;
	public static String Edit_moveCodes;
	public static String Editor_notThere;
	public static String Form_description;
	public static String Form_name;
	public static String Memo_label;
	public static String Memo_names;
	public static String Memo_text;
	public static String Memo_title;
	public static String NewCode_first;
	public static String NewCode_title;
	public static String NewCode_within;
	public static String Numbers_name;
	public static String Popup_code;
	public static String Popup_codes;
	public static String Popup_filter;
	public static String Popup_merge;
	public static String Popup_new;
	public static String Popup_recode;
	public static String SaveResult_action;
	public static String SaveResult_csv;
	public static String SaveResult_done;
	public static String SaveResult_refused;
	public static String SaveResult_running;
	public static String SaveResult_tooltip;
	public static String SaveResult_xlsx;
	public static String SegmentsView_after;
	public static String SegmentsView_before;
	public static String SegmentsView_document;
	public static String SegmentsView_hint;
	public static String SegmentsView_title;
	public static String Segments_code;
	public static String Segments_coder;
	public static String Segments_memo;
	public static String Segments_name;
	public static String Segments_passage;
	public static String Segments_speaker;
	public static String State_incomplete;
	public static String State_line;
	public static String Stripes_coder;
	public static String Stripes_name;
	public static String Text_name;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
