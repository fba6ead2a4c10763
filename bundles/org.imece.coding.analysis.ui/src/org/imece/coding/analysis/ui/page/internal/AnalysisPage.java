/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.coding.analysis.CodedScope;

/** One kind of analysis: its options, its work, how its result is shown. On the user interface thread, but for the work. */
public interface AnalysisPage {

	/** The analysis with the options as they were; on a background thread. */
	@FunctionalInterface
	interface Work {
		Shown run(CodedScope scope, Material material, IProgressMonitor monitor) throws CoreException;
	}

	/** Adds the controls. */
	void createOptions(OptionRow row);

	/** Offers what can be chosen in a corpus; what was chosen stays chosen if it is still there. */
	default void offer(Material material) {
		// nothing depends on it
	}

	/** What to do with the options as they are. */
	Work prepare();

	/** Whether it makes a difference that a code counts what is below it. */
	default boolean narrows() {
		return true;
	}
}
