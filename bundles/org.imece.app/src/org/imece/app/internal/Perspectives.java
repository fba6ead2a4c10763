/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Identifiers of the perspectives and of the views that they place. */
final class Perspectives {

	static final String PREFIX = "org.imece.app.perspective.";
	static final String OVERVIEW = PREFIX + "overview";
	static final String STAKEHOLDERS = PREFIX + "stakeholders";
	static final String LEGISLATION = PREFIX + "legislation";
	static final String CODING = PREFIX + "coding";
	static final String COMPARISON = PREFIX + "comparison";
	static final String REPORTS = PREFIX + "reports";

	/** In the order in which a user meets them. */
	static final List<String> ALL = List.of(OVERVIEW, STAKEHOLDERS, LEGISLATION, CODING, COMPARISON, REPORTS);

	private Perspectives() {
	}

	/** @param perspective may be {@code null} */
	static boolean isOverview(IPerspectiveDescriptor perspective) {
		return perspective != null && perspective.getId().equals(OVERVIEW);
	}

	/** Shows a perspective; the overview comes to the front even if something had taken its place. */
	static void show(IWorkbenchPage page, String id) {
		page.setPerspective(page.getWorkbenchWindow().getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
		if (id.equals(OVERVIEW)) {
			try {
				page.showView(Stage.OVERVIEW);
			} catch (PartInitException e) {
				ILog.of(Perspectives.class).log(e.getStatus());
			}
		}
	}
}
