/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;

/**
 * The project that is open in the workbench; there is at most one. An OSGi service, which parts also reach with
 * {@code getSite().getService(IProjectSession.class)}. The model thread of the project is the user interface thread:
 * an edit that a job makes waits for it.
 *
 * @noimplement
 * @since 0.1
 */
public interface IProjectSession {

	/** The open project, if there is one. */
	Optional<IResearchProject> project();

	/**
	 * Opens a project in place of the one that is open. May be called on any thread; a large project takes a while, so
	 * better call it in a job.
	 *
	 * @throws CoreException a {@link org.imece.core.store.StoreException} if the store refuses; the project that is
	 *                       open stays open
	 */
	IResearchProject open(URI location) throws CoreException;

	/** Makes a project and opens it in place of the one that is open; otherwise as {@link #open}. */
	IResearchProject create(URI location, NewProject project) throws CoreException;

	/**
	 * Commits what is pending and closes; nothing happens if no project is open.
	 *
	 * @throws CoreException if something could not be committed; the project is closed nevertheless
	 */
	void close() throws CoreException;

	/** Adds a listener; one that is there already is not added again. */
	void addListener(IProjectSessionListener listener);

	void removeListener(IProjectSessionListener listener);
}
