/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;
import org.imece.core.text.UserLocale;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Filter_chip;
	public static String Filter_name;
	public static String Filter_tip;
	public static String Filter_unknownLanguage;
	public static String Index_updating;
	public static String Kind_other;
	public static String Quick_commands;
	public static String Quick_help;
	public static String Quick_items;
	public static String Quick_message;
	public static String Quick_nothing;
	public static String Quick_perspective;
	public static String Quick_recent;
	public static String Quick_searchTexts;
	public static String Quick_texts;
	public static String Quick_view;
	public static String Results_count;
	public static String Results_more;
	public static String Results_total;
	public static String Results_totalOf;
	public static String Results_untitled;
	public static String Search_job;
	public static String View_help;
	public static String View_history;
	public static String View_indexing;
	public static String View_message;
	public static String View_noHistory;
	public static String View_nothing;
	public static String View_nothingFiltered;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	static String format(String pattern, Object... values) {
		return new MessageFormat(pattern, UserLocale.get()).format(values);
	}
}
