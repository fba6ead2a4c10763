/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Problem_conflict;
	public static String Problem_conflictOn;
	public static String Problem_damaged;
	public static String Problem_diskFull;
	public static String Problem_empty;
	public static String Problem_exists;
	public static String Problem_folder;
	public static String Problem_io;
	public static String Problem_locked;
	public static String Problem_newer;
	public static String Problem_noFolder;
	public static String Problem_notAProject;
	public static String Problem_notFound;
	public static String Problem_readOnly;
	public static String Rescue_attachment;
	public static String Rescue_history;
	public static String Rescue_nothing;
	public static String Rescue_older;
	public static String Rescue_record;
	public static String Rescue_records;
	public static String Rescue_recordsAtEnd;
	public static String Rescue_references;
	public static String Rescue_settings;
	public static String Rescue_task;
	public static String Verify_blob;
	public static String Verify_record;
	public static String Verify_revision;
	public static String Verify_structure;
	public static String Verify_task;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	public static String format(String pattern, Object... values) {
		return MessageFormat.format(pattern, values);
	}
}
