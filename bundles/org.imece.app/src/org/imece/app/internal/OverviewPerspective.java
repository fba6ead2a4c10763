/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where the project stands, and what to do next. */
public final class OverviewPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		Stage stage = new Stage(layout);
		stage.folder("left", IPageLayout.LEFT, 0.24f, Stage.NAVIGATOR);
		stage.folder("centre", IPageLayout.LEFT, 0.7f, "org.imece.ui.overview");
		stage.folder("right", IPageLayout.RIGHT, 0.5f, Stage.CONTEXT, Stage.PROBLEMS);
		stage.lower(0.7f);
	}
}
