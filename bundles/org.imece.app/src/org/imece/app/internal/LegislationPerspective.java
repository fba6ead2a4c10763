/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The catalogue, the text, and what the text is tied to. */
public final class LegislationPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		Stage stage = new Stage(layout);
		layout.setEditorOnboardingText(Messages.Onboarding_legislation);
		stage.folder("left", IPageLayout.LEFT, 0.26f, "org.imece.law.ui.catalogue");
		stage.folder("right", IPageLayout.RIGHT, 0.68f, Stage.CONTEXT);
		stage.lower(0.6f);
	}
}
