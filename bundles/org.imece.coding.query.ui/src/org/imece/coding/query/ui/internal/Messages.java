/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;
import org.imece.core.text.UserLocale;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String AutoCode_action;
	public static String AutoCode_all;
	public static String AutoCode_allThere;
	public static String AutoCode_code;
	public static String AutoCode_codeMessage;
	public static String AutoCode_count;
	public static String AutoCode_document;
	public static String AutoCode_done;
	public static String AutoCode_message;
	public static String AutoCode_none;
	public static String AutoCode_nothing;
	public static String AutoCode_ok;
	public static String AutoCode_passage;
	public static String AutoCode_passages;
	public static String AutoCode_resolving;
	public static String AutoCode_running;
	public static String AutoCode_scope;
	public static String AutoCode_title;
	public static String Concordance_context;
	public static String Concordance_words;
	public static String Expert_label;
	public static String Expert_name;
	public static String Expert_tooltip;
	public static String Kind_audio;
	public static String Kind_fieldNote;
	public static String Kind_focusGroup;
	public static String Kind_interview;
	public static String Kind_literature;
	public static String Kind_other;
	public static String Kind_picture;
	public static String Kind_regex;
	public static String Kind_stems;
	public static String Kind_text;
	public static String Kind_video;
	public static String Kind_webPage;
	public static String Kind_words;
	public static String Kwic_document;
	public static String Kwic_found;
	public static String Kwic_foundFirst;
	public static String Kwic_help;
	public static String Kwic_hit;
	public static String Kwic_kind;
	public static String Kwic_left;
	public static String Kwic_lines;
	public static String Kwic_matchCase;
	public static String Kwic_message;
	public static String Kwic_nothing;
	public static String Kwic_order;
	public static String Kwic_pattern;
	public static String Kwic_right;
	public static String Kwic_searching;
	public static String Kwic_speaker;
	public static String Kwic_title;
	public static String Operator_and;
	public static String Operator_andNot;
	public static String Operator_contains;
	public static String Operator_followedBy;
	public static String Operator_near;
	public static String Operator_notContains;
	public static String Operator_notFollowedBy;
	public static String Operator_notNear;
	public static String Operator_notOverlaps;
	public static String Operator_notSameSpeaker;
	public static String Operator_notWithin;
	public static String Operator_or;
	public static String Operator_overlaps;
	public static String Operator_sameSpeaker;
	public static String Operator_within;
	public static String Order_keyword;
	public static String Order_left;
	public static String Order_right;
	public static String Order_text;
	public static String Query_asking;
	public static String Query_found;
	public static String Query_foundFirst;
	public static String Query_help;
	public static String Query_nothing;
	public static String Query_reading;
	public static String Query_resultTitle;
	public static String Row_compared;
	public static String Row_comparison;
	public static String Row_distance;
	public static String Row_nameMessage;
	public static String Row_operator;
	public static String Row_regexMessage;
	public static String Row_remove;
	public static String Row_sameSpeaker;
	public static String Row_subject;
	public static String Row_unit;
	public static String Row_value;
	public static String Row_wordsMessage;
	public static String Rows_add;
	public static String Rows_tooComplex;
	public static String Saved_choose;
	public static String Saved_delete;
	public static String Saved_deleted;
	public static String Saved_label;
	public static String Saved_noName;
	public static String Saved_none;
	public static String Saved_noneChosen;
	public static String Saved_nothingToSave;
	public static String Saved_rename;
	public static String Saved_renameLabel;
	public static String Saved_renameMessage;
	public static String Saved_renameTitle;
	public static String Saved_renamed;
	public static String Saved_save;
	public static String Saved_saveMessage;
	public static String Saved_saveTitle;
	public static String Saved_saved;
	public static String Scope_hit;
	public static String Scope_paragraph;
	public static String Scope_sentence;
	public static String Scope_turn;
	public static String Subject_any;
	public static String Subject_case;
	public static String Subject_code;
	public static String Subject_codeOnly;
	public static String Subject_coder;
	public static String Subject_document;
	public static String Subject_jurisdiction;
	public static String Subject_kind;
	public static String Subject_language;
	public static String Subject_memo;
	public static String Subject_speaker;
	public static String Subject_text;
	public static String Subject_textRegex;
	public static String Subject_variable;
	public static String Unit_turns;
	public static String Unit_words;
	public static String View_import;
	public static String View_noDocuments;
	public static String WordsTab_byDocument;
	public static String WordsTab_byDocumentTooltip;
	public static String WordsTab_counted;
	public static String WordsTab_counting;
	public static String WordsTab_stems;
	public static String WordsTab_stops;
	public static String WordsTab_title;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	static String format(String pattern, Object... values) {
		return new MessageFormat(pattern, UserLocale.get()).format(values);
	}
}
