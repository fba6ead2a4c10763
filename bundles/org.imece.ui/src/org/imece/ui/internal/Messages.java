/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String About_title;
	public static String About_version;
	public static String Account_title;
	public static String Checkpoint_action;
	public static String Checkpoint_done;
	public static String Checkpoint_explanation;
	public static String Checkpoint_label;
	public static String Checkpoint_title;
	public static String Context_addNote;
	public static String Context_loading;
	public static String Context_more;
	public static String Context_newNote;
	public static String Context_noUses;
	public static String Context_notes;
	public static String Context_references;
	public static String Context_select;
	public static String Context_uses;
	public static String Delete_done;
	public static String Delete_label;
	public static String Delete_several;
	public static String Dialog_cancel;
	public static String Dialog_close;
	public static String Dialog_ok;
	public static String EditorOpener_gone;
	public static String EditorOpener_noEditor;
	public static String ElementChooser_choose;
	public static String ElementChooser_filter;
	public static String ElementFormEditor_notThere;
	public static String ElementLabels_untitled;
	public static String FormFields_change;
	public static String History_changed;
	public static String History_compare;
	public static String History_comparison;
	public static String History_created;
	public static String History_deleted;
	public static String History_deletedRecord;
	public static String History_empty;
	public static String History_loading;
	public static String History_now;
	public static String History_project;
	public static String History_restore;
	public static String History_restored;
	public static String History_what;
	public static String History_when;
	public static String History_who;
	public static String History_whole;
	public static String Import_addFiles;
	public static String Import_addFolder;
	public static String Import_automatic;
	public static String Import_done;
	public static String Import_encoding;
	public static String Import_files;
	public static String Import_filesText;
	public static String Import_format;
	public static String Import_importing;
	public static String Import_knownFiles;
	public static String Import_nothing;
	public static String Import_preview;
	public static String Import_previewCancelled;
	public static String Import_previewText;
	public static String Import_remove;
	public static String Import_title;
	public static String Language_later;
	public static String Language_notKept;
	public static String Language_restart;
	public static String Language_restartNow;
	public static String Language_title;
	public static String Lifecycle_created;
	public static String Lifecycle_creating;
	public static String Lifecycle_noTemplate;
	public static String Lifecycle_opening;
	public static String Lifecycle_sampleFile;
	public static String Log_title;
	public static String Log_unreadable;
	public static String Navigator_coding;
	public static String Navigator_core;
	public static String Navigator_evidence;
	public static String Navigator_filter;
	public static String Navigator_law;
	public static String Navigator_more;
	public static String Navigator_needsPlugin;
	public static String Navigator_plugins;
	public static String Navigator_report;
	public static String Navigator_stakeholder;
	public static String NewProject_action;
	public static String NewProject_browse;
	public static String NewProject_exists;
	public static String NewProject_explanation;
	public static String NewProject_file;
	public static String NewProject_folder;
	public static String NewProject_language;
	public static String NewProject_name;
	public static String NewProject_noFolder;
	public static String NewProject_title;
	public static String OpenProject_allFiles;
	public static String OpenProject_projects;
	public static String OpenProject_title;
	public static String OpenRefusal_rescue;
	public static String OpenRefusal_retry;
	public static String OpenRefusal_title;
	public static String OperationRunner_cancel;
	public static String OperationRunner_cancelled;
	public static String OperationRunner_unexpected;
	public static String Overview_attention;
	public static String Overview_changedBy;
	public static String Overview_commitments;
	public static String Overview_consents;
	public static String Overview_count;
	public static String Overview_empty;
	public static String Overview_found;
	public static String Overview_illustrative;
	public static String Overview_import;
	public static String Overview_importText;
	public static String Overview_laws;
	public static String Overview_looked;
	public static String Overview_new;
	public static String Overview_newText;
	public static String Overview_noAttention;
	public static String Overview_noRecent;
	public static String Overview_notLooked;
	public static String Overview_nothingFound;
	public static String Overview_open;
	public static String Overview_openText;
	public static String Overview_partial;
	public static String Overview_purpose;
	public static String Overview_reading;
	public static String Overview_recent;
	public static String Overview_recentProjects;
	public static String Overview_sample;
	public static String Overview_sampleText;
	public static String Overview_uncoded;
	public static String Overview_welcome;
	public static String Plugins_text;
	public static String Plugins_title;
	public static String Preferences_author;
	public static String Preferences_authorText;
	public static String Preferences_dark;
	public static String Preferences_larger;
	public static String Preferences_light;
	public static String Preferences_normal;
	public static String Preferences_smaller;
	public static String Preferences_system;
	public static String Preferences_textSize;
	public static String Preferences_theme;
	public static String Preferences_title;
	public static String Problems_checking;
	public static String Problems_errors;
	public static String Problems_infos;
	public static String Problems_none;
	public static String Problems_summary;
	public static String Problems_warnings;
	public static String ProjectView_noProject;
	public static String ProjectView_openProject;
	public static String Redo_label;
	public static String ReferenceField_choose;
	public static String ReferenceField_remove;
	public static String Refusal_title;
	public static String RescueCopy_copying;
	public static String RescueCopy_done;
	public static String RescueCopy_open;
	public static String RescueCopy_suffix;
	public static String TableField_add;
	public static String TableField_remove;
	public static String TextWindow_copy;
	public static String TextWindow_empty;
	public static String Toast_undo;
	public static String Undo_label;
	public static String ValueFormat_date;
	public static String ValueFormat_decimal;
	public static String ValueFormat_integer;
	public static String ValueFormat_readOnly;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	public static String format(String pattern, Object... values) {
		return MessageFormat.format(pattern, values);
	}
}
