/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Where the project stands, and what to do next; what is opened takes its place ({@link OverviewGivesWay}). What there is
 * to say about a project has its place beside it and comes with the project ({@link OverviewSurroundings}).
 */
public final class OverviewPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		Stage stage = new Stage(layout);
		stage.later("left", IPageLayout.LEFT, 0.24f, Stage.NAVIGATOR);
		stage.later("right", IPageLayout.RIGHT, 0.7f, Stage.CONTEXT, Stage.PROBLEMS);
		stage.lower(0.7f);
		stage.folder("centre", IPageLayout.LEFT, 0.5f, Stage.OVERVIEW);
	}
}
