/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Checkpoint_action;
	public static String Checkpoint_done;
	public static String Checkpoint_explanation;
	public static String Checkpoint_label;
	public static String Checkpoint_title;
	public static String Dialog_cancel;
	public static String Dialog_ok;
	public static String EditorOpener_gone;
	public static String EditorOpener_noEditor;
	public static String ElementChooser_choose;
	public static String ElementChooser_filter;
	public static String ElementFormEditor_notThere;
	public static String ElementLabels_untitled;
	public static String FormFields_change;
	public static String Lifecycle_creating;
	public static String Lifecycle_opening;
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
	public static String ProjectView_noProject;
	public static String ProjectView_openProject;
	public static String Redo_label;
	public static String ReferenceField_choose;
	public static String ReferenceField_remove;
	public static String Refusal_title;
	public static String RescueCopy_copying;
	public static String RescueCopy_done;
	public static String RescueCopy_failed;
	public static String RescueCopy_suffix;
	public static String TableField_add;
	public static String TableField_remove;
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
