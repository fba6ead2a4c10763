/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Lets the index follow the open project once the window is there. */
public final class SearchStartup implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay()
				.asyncExec(() -> PlatformUI.getWorkbench().getService(ProjectIndex.class));
	}
}
