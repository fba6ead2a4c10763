/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.core.project.NewProject;

/**
 * Opens and makes projects the way a user does it: in the background, with an explanation and a way out if it fails.
 * An OSGi service. On the user interface thread only.
 *
 * @noimplement
 * @since 0.1
 */
public interface ProjectLifecycle {

	/** The project that was open last, if it is still there. */
	Optional<URI> lastProject();

	/** Opens a project; a refusal is explained in a dialog. */
	void open(IWorkbenchWindow window, URI location);

	/** Makes a project and opens it; a refusal is explained in a dialog. */
	void create(IWorkbenchWindow window, URI location, NewProject project);

	/**
	 * Makes a project from a template, opens and fills it; a refusal is explained in a dialog.
	 *
	 * @param templateId identifier from the extension point {@code org.imece.core.projectTemplates}
	 */
	void createFromTemplate(IWorkbenchWindow window, URI location, String templateId);

	/** Opens the sample project, making it in the user's documents the first time. */
	void openSample(IWorkbenchWindow window);

	/** Keeps a refusal of a project that was opened before there was a window. */
	void reportLater(URI location, CoreException refusal);

	/** Explains what was kept for later. */
	void windowOpened(IWorkbenchWindow window);
}
