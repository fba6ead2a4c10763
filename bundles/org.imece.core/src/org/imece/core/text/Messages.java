/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
final class Messages extends NLS {

	public static String Kind_archive;
	public static String Kind_image;
	public static String Kind_officeOld;
	public static String Kind_pdf;
	public static String Kind_program;
	public static String Text_binary;
	public static String Text_contradictsEncoding;
	public static String Text_cutOff;
	public static String Text_damaged;
	public static String Text_notInEncoding;
	public static String Text_otherFormat;
	public static String Text_unknownEncoding;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
