/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.PlatformUI;

/** Places views around the editor area; views that are not installed are left out. */
final class Stage {

	static final String NAVIGATOR = "org.imece.ui.navigator";
	static final String OVERVIEW = "org.imece.ui.overview";
	static final String CONTEXT = "org.imece.ui.context";
	static final String HISTORY = "org.imece.ui.history";
	static final String PROBLEMS = "org.imece.ui.problems";
	static final String RESULTS = "org.imece.search.ui.results";

	private static final String LEFT = "left";
	private static final List<String> FIRST = List.of(LEFT, "matrix");

	private final IPageLayout layout;

	Stage(IPageLayout layout) {
		this.layout = layout;
	}

	/** Views in one folder beside the editor area, the first one in front. */
	void folder(String name, int side, float ratio, String... views) {
		folder(name, side, ratio, IPageLayout.ID_EDITOR_AREA, views);
	}

	/** Views in one folder below another view. */
	void below(String name, float ratio, String above, String... views) {
		if (isInstalled(above)) {
			folder(name, IPageLayout.BOTTOM, ratio, above, views);
		}
	}

	private void folder(String name, int side, float ratio, String beside, String... views) {
		String[] installed = installed(views);
		if (installed.length > 0) {
			IFolderLayout folder = layout.createFolder(name, side, ratio, beside);
			for (String view : installed) {
				folder.addView(view);
			}
			if (FIRST.contains(name) && !List.of(views).contains(NAVIGATOR)) {
				folder.addPlaceholder(NAVIGATOR); // opens here when it is asked for
			}
		}
	}

	/** Where views open later: results, problems, history. */
	void lower(float ratio) {
		later("lower", IPageLayout.BOTTOM, ratio, RESULTS, PROBLEMS, HISTORY);
	}

	/** Views that open in one folder beside the editor area when they are asked for. */
	void later(String name, int side, float ratio, String... views) {
		IPlaceholderFolderLayout folder = layout.createPlaceholderFolder(name, side, ratio, IPageLayout.ID_EDITOR_AREA);
		for (String view : installed(views)) {
			folder.addPlaceholder(view);
		}
	}

	static boolean isInstalled(String view) {
		return PlatformUI.getWorkbench().getViewRegistry().find(view) != null;
	}

	private static String[] installed(String... views) {
		return Stream.of(views).filter(Stage::isInstalled).toArray(String[]::new);
	}
}
