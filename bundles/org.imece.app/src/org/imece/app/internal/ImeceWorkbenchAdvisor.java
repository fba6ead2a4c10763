/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.util.Policy;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.ProjectLifecycle;

/** Life of the workbench: the project is there before windows are restored, and closed after they are gone. */
final class ImeceWorkbenchAdvisor extends WorkbenchAdvisor {

	private final StartArguments arguments;
	private final Splash splash;

	ImeceWorkbenchAdvisor(StartArguments arguments, Splash splash) {
		this.arguments = arguments;
		this.splash = splash;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return Perspectives.OVERVIEW;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ImeceWindowAdvisor(configurer, splash);
	}

	@Override
	public void preStartup() {
		IProjectSession session = PlatformUI.getWorkbench().getService(IProjectSession.class);
		ProjectLifecycle lifecycle = PlatformUI.getWorkbench().getService(ProjectLifecycle.class);
		new StartProject(session, lifecycle).open(arguments);
	}

	@Override
	public boolean preShutdown() {
		IProjectSession session = PlatformUI.getWorkbench().getService(IProjectSession.class);
		return new LastSave(PlatformUI.getWorkbench().getDisplay().getActiveShell()).allowsExit(session.project());
	}

	@Override
	public void postShutdown() {
		try {
			PlatformUI.getWorkbench().getService(IProjectSession.class).close();
		} catch (CoreException e) {
			Policy.getLog().log(e.getStatus());
		}
	}
}
