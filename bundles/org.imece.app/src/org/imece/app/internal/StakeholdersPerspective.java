/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Parties on the left, the open one in the middle, what is known of it on the right. */
public final class StakeholdersPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		Stage stage = new Stage(layout);
		layout.setEditorOnboardingText(Messages.Onboarding_stakeholders);
		stage.folder("left", IPageLayout.LEFT, 0.36f, "org.imece.stakeholder.ui.parties");
		stage.folder("right", IPageLayout.RIGHT, 0.64f, Stage.CONTEXT);
		stage.lower(0.6f);
	}
}
