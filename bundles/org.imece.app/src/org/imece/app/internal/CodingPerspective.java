/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Documents, the open text, the codebook. */
public final class CodingPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		Stage stage = new Stage(layout);
		layout.setEditorOnboardingText(Messages.Onboarding_coding);
		stage.folder("left", IPageLayout.LEFT, 0.2f, "org.imece.coding.ui.documents");
		stage.folder("right", IPageLayout.RIGHT, 0.68f, "org.imece.coding.ui.codebook");
		stage.below("card", 0.6f, "org.imece.coding.ui.codebook", Stage.CONTEXT);
		stage.lower(0.5f); // queries and words in context need as much room as the text
	}
}
