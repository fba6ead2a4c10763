/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts our own controls at the edges of a window; they are kept with the window over restarts. */
final class TrimParts {

	private final EModelService model;
	private final MWindow window;

	TrimParts(IWorkbenchWindow window) {
		model = window.getService(EModelService.class);
		this.window = window.getService(MWindow.class);
	}

	void install() {
		add("org.imece.app.header", HeaderLine.class, SideValue.TOP);
		add("org.imece.app.rail", PerspectiveRail.class, SideValue.LEFT);
		add("org.imece.app.saveState", SaveStateLine.class, SideValue.BOTTOM);
	}

	private void add(String id, Class<?> type, SideValue side) {
		if (!(window instanceof MTrimmedWindow trimmed) || model.find(id, window) != null) {
			return;
		}
		MTrimBar bar = model.getTrim(trimmed, side);
		MToolControl control = model.createModelElement(MToolControl.class);
		control.setElementId(id);
		control.setContributionURI("bundleclass://org.imece.app/" + type.getName());
		bar.getChildren().add(control);
		bar.setToBeRendered(true);
		bar.setVisible(true);
	}
}
