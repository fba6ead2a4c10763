/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.internal;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Create_browse;
	public static String Create_file;
	public static String Create_finish;
	public static String Create_format;
	public static String Create_language;
	public static String Create_noFolder;
	public static String Create_noTemplates;
	public static String Create_running;
	public static String Create_template;
	public static String Create_title;
	public static String Database_renewing;
	public static String Export_done;
	public static String Export_title;
	public static String Format_docx;
	public static String Format_html;
	public static String Format_pdf;
	public static String Format_xlsx;
	public static String View_create;
	public static String View_date;
	public static String View_format;
	public static String View_noResults;
	public static String View_preparing;
	public static String View_report;
	public static String View_results;
	public static String View_template;
	public static String View_templates;
	public static String Viewer_drawing;
	public static String Viewer_elsewhere;
	public static String Viewer_find;
	public static String Viewer_fit;
	public static String Viewer_larger;
	public static String Viewer_noCopy;
	public static String Viewer_noReport;
	public static String Viewer_notFound;
	public static String Viewer_notReadable;
	public static String Viewer_open;
	public static String Viewer_opening;
	public static String Viewer_page;
	public static String Viewer_saveAs;
	public static String Viewer_saved;
	public static String Viewer_smaller;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	public static String format(String pattern, Object... values) {
		return MessageFormat.format(pattern, values);
	}
}
