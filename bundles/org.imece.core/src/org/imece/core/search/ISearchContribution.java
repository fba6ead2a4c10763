/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.search;

import java.util.function.Consumer;

import org.imece.model.core.Element;

/**
 * Says what of a record can be searched. Contribute an implementation to the extension point
 * {@code org.imece.core.searchContributions}.
 *
 * @since 0.1
 */
public interface ISearchContribution {

	/**
	 * Writes what a record contributes; nothing if the record is of no concern. References to other records are not
	 * resolved.
	 */
	void texts(Element root, Consumer<SearchText> texts);
}
