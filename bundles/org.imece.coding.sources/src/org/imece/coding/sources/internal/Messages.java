/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Docx_notADocument;
	public static String Docx_oldOrProtected;
	public static String Format_html;
	public static String Format_media;
	public static String Format_odt;
	public static String Format_pdf;
	public static String Format_rtf;
	public static String Format_subtitles;
	public static String History_forgetting;
	public static String Import_damaged;
	public static String Import_empty;
	public static String Import_encodingGuessed;
	public static String Import_encrypted;
	public static String Import_known;
	public static String Import_noText;
	public static String Import_otherFormat;
	public static String Import_pictures;
	public static String Import_reading;
	public static String Import_tooLong;
	public static String Import_trackedChanges;
	public static String Import_unitDocument;
	public static String Import_unreadable;
	public static String Import_webPageAsText;
	public static String Key_cannotDestroy;
	public static String Key_cannotWrite;
	public static String Key_missing;
	public static String Key_noKey;
	public static String Key_shortPassphrase;
	public static String Key_wrongPassphrase;
	public static String Media_otherContent;
	public static String Media_tooLarge;
	public static String Names_documentGone;
	public static String Names_label;
	public static String Names_replacing;
	public static String Names_searching;
	public static String Names_textChanged;
	public static String Pdf_bomb;
	public static String Pdf_forbidden;
	public static String Pdf_joinedWords;
	public static String Pdf_pagesWithoutText;
	public static String Pdf_tooManyPages;
	public static String Recording_cannotCopy;
	public static String Recording_copying;
	public static String Recording_link;
	public static String Recording_notKept;
	public static String Recording_unlink;
	public static String Subtitles_backwards;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
