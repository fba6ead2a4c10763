/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The index of one project. All methods may be called from any thread; searches go on while the index is updated and
 * see the state before or after, never one in between.
 *
 * @noimplement
 * @since 0.1
 */
public interface ISearchIndex extends AutoCloseable {

	/**
	 * Takes in what was committed to the project since the last update; makes the whole index again where it does not
	 * fit. What was taken in before the user cancelled is kept.
	 *
	 * @param monitor may be {@code null}
	 * @return number of records that were taken in or removed
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the user cancelled
	 * @throws CoreException in one sentence: why the index cannot be written, and what to do
	 */
	int update(IProgressMonitor monitor) throws CoreException;

	/** Whether everything that was committed to the project is in the index. */
	boolean isUpToDate() throws CoreException;

	/**
	 * Searches the texts. Words are found in all their forms, with or without the letters that a keyboard lacks; the
	 * syntax is that of {@link SearchRequest}.
	 *
	 * @throws SearchRefusal if the query cannot be understood
	 * @throws CoreException in one sentence, if the index cannot be read; the next {@link #update} makes it again
	 */
	SearchResult search(SearchRequest request) throws CoreException;

	/**
	 * Elements to go to: those with an identifier or a name that begins with what was typed, word by word.
	 *
	 * @return best first, without snippets; empty if nothing was typed
	 */
	List<SearchHit> goTo(String typed, int limit) throws CoreException;

	@Override
	void close();
}
