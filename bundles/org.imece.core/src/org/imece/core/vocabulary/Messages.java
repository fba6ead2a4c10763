/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.vocabulary;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
final class Messages extends NLS {

	public static String Load_label;
	public static String Load_unreadable;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
