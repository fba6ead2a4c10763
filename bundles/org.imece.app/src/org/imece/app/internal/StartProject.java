/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.ProjectLifecycle;

/** Opens the project that the command line names, otherwise the one that was open last. */
final class StartProject {

	private final IProjectSession session;
	private final ProjectLifecycle lifecycle;

	StartProject(IProjectSession session, ProjectLifecycle lifecycle) {
		this.session = session;
		this.lifecycle = lifecycle;
	}

	/** A refusal is kept for when there is a window to show it in. */
	void open(StartArguments arguments) {
		Optional<URI> location = arguments.project().or(lifecycle::lastProject);
		if (location.isEmpty()) {
			return;
		}
		try {
			session.open(location.get());
		} catch (CoreException e) {
			lifecycle.reportLater(location.get(), e);
		}
	}
}
