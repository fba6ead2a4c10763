/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes out of the window what the platform puts there and this product has in a form of its own. */
final class PlatformLeftovers {

	private static final List<String> IDS = List.of("SearchField", "Search-PS Glue", "PerspectiveSpacer",
			"PerspectiveSwitcher", "Spacer Glue", "org.eclipse.ui.ProgressBar", "org.eclipse.ui.HeapStatus");

	private final EModelService model;
	private final MWindow window;

	PlatformLeftovers(IWorkbenchWindow window) {
		model = window.getService(EModelService.class);
		this.window = window.getService(MWindow.class);
	}

	void hide() {
		for (String id : IDS) {
			for (MUIElement element : model.findElements(window, id, MUIElement.class, null,
					EModelService.ANYWHERE)) {
				element.setToBeRendered(false);
			}
		}
	}
}
