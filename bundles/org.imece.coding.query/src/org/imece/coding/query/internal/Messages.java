/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Regex_invalid;
	public static String Regex_invalidAt;
	public static String Regex_tooDeep;
	public static String Regex_tooSlow;
	public static String Search_inDocument;
	public static String Search_noStemmer;
	public static String Search_noWord;
	public static String Search_nothing;
	public static String Search_running;
	public static String Words_counting;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
