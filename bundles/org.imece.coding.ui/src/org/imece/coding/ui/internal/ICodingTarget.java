/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.internal;

import org.imece.model.coding.Code;

/** Where a code can be given to what is selected; an adapter of editors with text. */
public interface ICodingTarget {

	/** Gives a code to the selected passage. */
	void code(Code code);
}
