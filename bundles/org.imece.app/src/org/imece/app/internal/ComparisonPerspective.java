/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The matrix of questions and jurisdictions, and the finding behind a cell. */
public final class ComparisonPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		Stage stage = new Stage(layout);
		layout.setEditorOnboardingText(Messages.Onboarding_comparison);
		stage.folder("matrix", IPageLayout.TOP, 0.5f, "org.imece.evidence.ui.matrix");
		stage.folder("right", IPageLayout.RIGHT, 0.68f, Stage.CONTEXT);
		stage.lower(0.5f);
	}
}
