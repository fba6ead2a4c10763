/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Templates and results on the left, the report in the middle. */
public final class ReportsPerspective implements IPerspectiveFactory {

	@Override
	public void createInitialLayout(IPageLayout layout) {
		Stage stage = new Stage(layout);
		layout.setEditorOnboardingText(Messages.Onboarding_reports);
		stage.folder("left", IPageLayout.LEFT, 0.34f, "org.imece.report.ui.reports");
		stage.lower(0.6f);
	}
}
