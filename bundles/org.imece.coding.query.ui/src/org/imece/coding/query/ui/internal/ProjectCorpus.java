/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusReader;
import org.imece.coding.query.coded.QueryNames;
import org.imece.core.project.IResearchProject;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;

/** The corpus of the open project, read once for all views of this bundle. An OSGi service. */
public final class ProjectCorpus {

	/** What a project held at a moment. */
	record Snapshot(IResearchProject project, long sequence, Corpus corpus, QueryNames names) {
	}

	private final IProjectSessionListener listener = new IProjectSessionListener() {
		@Override
		public void opened(IResearchProject opened) {
			// read when somebody asks
		}

		@Override
		public void closing(IResearchProject closing) {
			forget();
		}
	};
	private IProjectSession session;
	private CorpusReader reader;
	private volatile Snapshot last;

	public void setSession(IProjectSession session) {
		this.session = session;
	}

	public void activate() {
		session.addListener(listener);
	}

	public void deactivate() {
		session.removeListener(listener);
		forget();
	}

	private void forget() {
		last = null; // a reader at work is not waited for
	}

	/** Reads what has changed since the last time; on a background thread. */
	synchronized Snapshot snapshot(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 1);
		project.flush();
		long sequence = project.store().sequence();
		Snapshot known = last;
		if (known != null && known.project() == project && known.sequence() == sequence) {
			return known;
		}
		if (known == null || known.project() != project) {
			reader = new CorpusReader(project);
		}
		Corpus corpus = reader.read(progress.split(1));
		last = new Snapshot(project, sequence, corpus, QueryNames.of(project, corpus));
		return last;
	}
}
