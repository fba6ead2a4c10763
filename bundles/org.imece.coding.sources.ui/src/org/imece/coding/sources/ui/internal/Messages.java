/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Destroy_action;
	public static String Destroy_question;
	public static String Destroy_title;
	public static String Dialog_cancel;
	public static String Dialog_close;
	public static String Documents_text;
	public static String Documents_title;
	public static String Forget_action;
	public static String Forget_done;
	public static String Forget_option;
	public static String Forget_question;
	public static String Forget_reach;
	public static String Forget_running;
	public static String Forget_title;
	public static String Key_browse;
	public static String Key_chooseExisting;
	public static String Key_chooseNew;
	public static String Key_existing;
	public static String Key_exists;
	public static String Key_file;
	public static String Key_fileName;
	public static String Key_filter;
	public static String Key_missing;
	public static String Key_new;
	public static String Key_passphrase;
	public static String Key_passphraseAgain;
	public static String Key_repeat;
	public static String Key_text;
	public static String Key_title;
	public static String Key_typeExisting;
	public static String Key_typePassphrase;
	public static String Key_warning;
	public static String Kind_email;
	public static String Kind_iban;
	public static String Kind_nationalId;
	public static String Kind_organisation;
	public static String Kind_other;
	public static String Kind_person;
	public static String Kind_phone;
	public static String Kind_plate;
	public static String Names_cancelled;
	public static String Names_count;
	public static String Names_filter;
	public static String Names_kind;
	public static String Names_name;
	public static String Names_none;
	public static String Names_places;
	public static String Names_pseudonym;
	public static String Names_text;
	public static String Names_title;
	public static String OpenKey_destroy;
	public static String OpenKey_show;
	public static String OpenKey_text;
	public static String OpenKey_title;
	public static String Places_document;
	public static String Places_title;
	public static String Pseudonym_done;
	public static String Pseudonym_running;
	public static String Pseudonym_title;
	public static String Recording_choose;
	public static String Recording_linked;
	public static String Recording_moment;
	public static String Recording_noFile;
	public static String Recording_noProgram;
	public static String Recording_none;
	public static String Recording_noneInProject;
	public static String Recording_opening;
	public static String Recording_title;
	public static String Select_all;
	public static String Select_none;
	public static String Summary_elsewhere;
	public static String Summary_left;
	public static String Summary_leftDocument;
	public static String Summary_leftNone;
	public static String Summary_leftUnknown;
	public static String Summary_text;
	public static String Summary_title;
	public static String Summary_what;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
