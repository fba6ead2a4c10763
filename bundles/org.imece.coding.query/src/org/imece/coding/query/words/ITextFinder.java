/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;


import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Finds a pattern in one text after the other; for one thread. */
interface ITextFinder {

	/** Takes a hit by its offsets in the folded text; answers whether to go on. */
	@FunctionalInterface
	interface Taker {
		boolean hit(int start, int end);
	}

	/** Whether texts are to be compared as they are. */
	boolean matchesCase();

	/** @param language of the text; BCP 47 tag, may be empty */
	void find(String folded, String language, Taker taker, IProgressMonitor monitor) throws CoreException;

}
