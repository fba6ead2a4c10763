/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.text;

import java.io.IOException;

import org.eclipse.osgi.util.NLS;

/**
 * Bytes that are no text, or not in the encoding that was asked for. The message is for the user, in the user's
 * language: what the file is and what to do.
 *
 * @since 0.1
 */
public final class TextRefusal extends IOException {

	private static final long serialVersionUID = 1L;

	TextRefusal(String pattern, Object... values) {
		super(NLS.bind(pattern, values));
	}
}
