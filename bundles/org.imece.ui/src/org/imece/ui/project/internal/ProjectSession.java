/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project.internal;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.imece.core.project.IProjectFactory;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.core.project.NewProject;
import org.imece.core.project.ProjectOptions;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;

/** Keeps the open project; opens and closes it so that listeners never see two at once. */
public final class ProjectSession implements IProjectSession {

	private final CopyOnWriteArrayList<IProjectSessionListener> listeners = new CopyOnWriteArrayList<>();
	private IProjectFactory factory;
	private volatile IResearchProject project;

	public void setFactory(IProjectFactory factory) {
		this.factory = factory;
	}

	@Override
	public Optional<IResearchProject> project() {
		return Optional.ofNullable(project);
	}

	@Override
	public IResearchProject open(URI location) throws CoreException {
		IResearchProject current = project;
		if (current != null && current.location().equals(location)) {
			return current;
		}
		return use(factory.open(location, options()));
	}

	@Override
	public IResearchProject create(URI location, NewProject newProject) throws CoreException {
		return use(factory.create(location, newProject, options()));
	}

	private static ProjectOptions options() {
		return new ProjectOptions(new UiPreferences().author(), ProjectSession::onModelThread);
	}

	/** The model thread is the user interface thread; whoever is on another one waits. */
	private static void onModelThread(Runnable task) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (display.getThread() == Thread.currentThread()) {
			task.run();
		} else {
			display.syncExec(task);
		}
	}

	private IResearchProject use(IResearchProject opened) throws CoreException {
		await(() -> {
			try {
				close();
			} finally {
				project = opened;
				new RecentProjects().add(opened.location(), opened.name());
				listeners.forEach(listener -> listener.opened(opened));
			}
		});
		return opened;
	}

	@Override
	public void close() throws CoreException {
		await(() -> {
			IResearchProject closing = project;
			if (closing == null) {
				return;
			}
			listeners.forEach(listener -> listener.closing(closing));
			project = null;
			try {
				closing.close();
			} finally {
				listeners.forEach(IProjectSessionListener::closed);
			}
		});
	}

	private static void await(ModelChange task) throws CoreException {
		CoreException[] failure = new CoreException[1];
		onModelThread(() -> {
			try {
				task.run();
			} catch (CoreException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			throw failure[0];
		}
	}

	@Override
	public void addListener(IProjectSessionListener listener) {
		listeners.addIfAbsent(listener);
	}

	@Override
	public void removeListener(IProjectSessionListener listener) {
		listeners.remove(listener);
	}
}
