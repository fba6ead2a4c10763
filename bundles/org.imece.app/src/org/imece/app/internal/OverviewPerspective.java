/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where the project stands, and what to do next; what is opened takes its place ({@link OverviewGivesWay}). */
public final class OverviewPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		Stage stage = new Stage(layout);
		stage.folder("left", IPageLayout.LEFT, 0.24f, Stage.NAVIGATOR);
		stage.folder("right", IPageLayout.RIGHT, 0.7f, Stage.CONTEXT, Stage.PROBLEMS);
		stage.lower(0.7f);
		stage.folder("centre", IPageLayout.LEFT, 0.5f, Stage.OVERVIEW);
	}
}
