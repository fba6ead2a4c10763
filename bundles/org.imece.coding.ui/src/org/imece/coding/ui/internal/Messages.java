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
	public static String Code_version;
	public static String Code_versions;
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
	public static String Coders_all;
	public static String Coders_everybody;
	public static String Coders_some;
	public static String Coders_tip;
	public static String Coding_newCode;
	public static String Coding_noFavourite;
	public static String Coding_none;
	public static String Coding_nothingSelected;
	public static String Coding_nothingToRepeat;
	public static String Coding_removed;
	public static String Count_job;
	public static String Definitions_coded;
	public static String Definitions_notKept;
	public static String Definitions_now;
	public static String Definitions_same;
	public static String Definitions_take;
	public static String Definitions_title;
	public static String Definitions_version;
	public static String Dialog_cancel;
	public static String Dialog_close;
	public static String Dialog_save;
	public static String Documents_delete;
	public static String Documents_deleted;
	public static String Documents_empty;
	public static String Documents_filter;
	public static String Documents_import;
	public static String Documents_name;
	public static String Documents_open;
	public static String Documents_several;
	public static String EditText_kept;
	public static String EditText_tip;
	public static String EditText_tool;
	public static String EditText_vanish;
	public static String EditText_vanishCodings;
	public static String EditText_vanishTitle;
	public static String EditText_vanishUnseen;
	public static String Edit_codeWithNew;
	public static String Edit_deleteCodes;
	public static String Edit_deleteDocuments;
	public static String Edit_moveCodes;
	public static String Editor_notThere;
	public static String Form_description;
	public static String Form_name;
	public static String Links_chooseFinding;
	public static String Links_chooseInstrument;
	public static String Links_chooseParty;
	public static String Links_chooseProvision;
	public static String Links_finding;
	public static String Links_menu;
	public static String Links_open;
	public static String Links_party;
	public static String Links_provision;
	public static String Links_remove;
	public static String Margin_name;
	public static String Memo_label;
	public static String Memo_names;
	public static String Memo_text;
	public static String Memo_title;
	public static String NewCode_first;
	public static String NewCode_title;
	public static String NewCode_within;
	public static String Overview_name;
	public static String Overview_tip;
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
	public static String Segments_links;
	public static String Segments_memo;
	public static String Segments_name;
	public static String Segments_passage;
	public static String Segments_speaker;
	public static String Segments_version;
	public static String Speakers_choosePerson;
	public static String Speakers_forgetPerson;
	public static String Speakers_label;
	public static String Speakers_merge;
	public static String Speakers_new;
	public static String Speakers_newText;
	public static String Speakers_newTitle;
	public static String Speakers_person;
	public static String Speakers_personTitle;
	public static String Speakers_recognise;
	public static String Speakers_recogniseTip;
	public static String Speakers_rename;
	public static String Speakers_renameText;
	public static String Speakers_renameTitle;
	public static String Speakers_title;
	public static String Speakers_turns;
	public static String SplitCode_action;
	public static String SplitCode_done;
	public static String SplitCode_name;
	public static String SplitCode_passages;
	public static String SplitCode_split;
	public static String SplitCode_title;
	public static String State_incomplete;
	public static String State_line;
	public static String State_tools;
	public static String State_version;
	public static String Stripes_coder;
	public static String Stripes_links;
	public static String Stripes_name;
	public static String Text_name;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
