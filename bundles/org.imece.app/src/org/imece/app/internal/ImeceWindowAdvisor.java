/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.imece.core.project.IResearchProject;
import org.imece.ui.imports.internal.FileDrop;
import org.imece.ui.preferences.internal.UiTheme;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;
import org.imece.ui.project.ProjectLifecycle;

/** The window: its size, its title, what it shows. Menus and tool bars are declared in plugin.xml. */
final class ImeceWindowAdvisor extends WorkbenchWindowAdvisor {

	private static final Point SIZE = new Point(1320, 740);

	private final IProjectSessionListener titleListener = new IProjectSessionListener() {
		@Override
		public void opened(IResearchProject project) {
			showTitle();
		}

		@Override
		public void closed() {
			showTitle();
		}
	};

	private OverviewSurroundings surroundings;

	private final Splash splash;

	/** @param splash gives way to the window, and to what that has to say first */
	ImeceWindowAdvisor(IWorkbenchWindowConfigurer configurer, Splash splash) {
		super(configurer);
		this.splash = splash;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new ActionBarAdvisor(configurer) {
			@Override
			protected void fillCoolBar(ICoolBarManager coolBar) {
				coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
			}
		};
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(SIZE);
		configurer.setShowMenuBar(true);
		configurer.setShowCoolBar(true);
		configurer.setShowStatusLine(false); // what is said there has a place of its own
		configurer.setShowPerspectiveBar(false); // the rail on the left is ours
		configurer.setShowProgressIndicator(false);
		showTitle();
	}

	@Override
	public void postWindowCreate() {
		new UiTheme().apply();
		new PlatformLeftovers(window()).hide();
		new TrimParts(window()).install();
	}

	@Override
	public void postWindowOpen() {
		splash.close();
		new FileDrop(window()).accept(window().getShell());
		window().getService(IProjectSession.class).addListener(titleListener);
		window().getService(ProjectLifecycle.class).windowOpened(window());
		new PartNames(window()).renew();
		new OverviewGivesWay(window().getActivePage()).install();
		surroundings = new OverviewSurroundings(window().getActivePage(), window().getService(IProjectSession.class));
		surroundings.install();
	}

	@Override
	public void postWindowClose() {
		window().getWorkbench().getService(IProjectSession.class).removeListener(titleListener);
		surroundings.uninstall();
	}

	private IWorkbenchWindow window() {
		return getWindowConfigurer().getWindow();
	}

	private void showTitle() {
		String product = Messages.Window_product;
		getWindowConfigurer().setTitle(window().getWorkbench().getService(IProjectSession.class).project()
				.map(project -> project.name() + " — " + product).orElse(product));
	}
}
