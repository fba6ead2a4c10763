/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.SaveState;
import org.imece.core.text.Fingerprint;
import org.imece.search.ISearchIndex;
import org.imece.search.ISearchService;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;
import org.osgi.framework.FrameworkUtil;

/** The index of the open project: opened with it, brought up to date after each commit, closed before it. */
public final class ProjectIndex {

	private static final long SETTLE_MILLIS = 400;

	private final IProjectSessionListener sessionListener = new IProjectSessionListener() {
		@Override
		public void opened(IResearchProject project) {
			follow(project);
		}

		@Override
		public void closing(IResearchProject project) {
			leave();
		}
	};
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private IProjectSession session;
	private ISearchService search;
	private volatile Following following;

	public void setSession(IProjectSession session) {
		this.session = session;
	}

	public void setSearch(ISearchService search) {
		this.search = search;
	}

	public void activate() {
		session.addListener(sessionListener);
		session.project().ifPresent(this::follow);
	}

	public void deactivate() {
		session.removeListener(sessionListener);
		leave();
	}

	/** The index, as soon as it is open; it may lag behind the last edits for a moment. */
	Optional<ISearchIndex> index() {
		Following current = following;
		return current == null ? Optional.empty() : Optional.ofNullable(current.index);
	}

	/** Whether the index is being made or brought up to date. */
	boolean isBusy() {
		Following current = following;
		return current != null && (current.index == null || current.getState() == Job.RUNNING);
	}

	/** Is told after each update, on any thread. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void follow(IResearchProject project) {
		Following next = new Following(project);
		following = next;
		project.addListener(next.commits);
		next.schedule();
	}

	private void leave() {
		Following last = following;
		following = null;
		if (last != null) {
			last.stop();
		}
	}

	/** The job that keeps the index of one project. */
	private final class Following extends Job {

		private final IResearchProject project;
		private final IProjectListener commits = new IProjectListener() {
			@Override
			public void saveStateChanged(SaveState state) {
				if (!state.pending()) {
					schedule(SETTLE_MILLIS);
				}
			}

			@Override
			public void forgotten() {
				schedule();
			}
		};
		private volatile ISearchIndex index;
		private boolean stopped;

		Following(IResearchProject project) {
			super(Messages.Index_updating);
			this.project = project;
			setSystem(true);
			setPriority(DECORATE);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				ISearchIndex open = open();
				if (open != null) {
					open.update(monitor);
				}
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (CoreException e) {
				ILog.of(ProjectIndex.class).warn(e.getMessage(), e); // a search says so too
				return Status.OK_STATUS;
			} finally {
				listeners.forEach(Runnable::run);
			}
		}

		private synchronized ISearchIndex open() throws CoreException {
			if (index == null && !stopped) {
				index = search.open(project, folder());
			}
			return stopped ? null : index;
		}

		private Path folder() {
			String name = Fingerprint.of(project.location().toString().getBytes(StandardCharsets.UTF_8));
			return Platform.getStateLocation(FrameworkUtil.getBundle(ProjectIndex.class)).toPath()
					.resolve(name.substring(0, 16));
		}

		void stop() {
			project.removeListener(commits);
			synchronized (this) {
				stopped = true;
			}
			cancel();
			try {
				join(); // the update stops at the next record; the store must not close under it
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			if (index != null) {
				index.close();
			}
		}
	}
}
