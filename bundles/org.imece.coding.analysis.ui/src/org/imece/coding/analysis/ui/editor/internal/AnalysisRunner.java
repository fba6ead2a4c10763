/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.analysis.AnalysisFilter;
import org.imece.coding.analysis.CodedScope;
import org.imece.coding.analysis.DocumentDates;
import org.imece.coding.analysis.JurisdictionTitles;
import org.imece.coding.analysis.ui.page.internal.AnalysisPage;
import org.imece.coding.analysis.ui.page.internal.Material;
import org.imece.coding.analysis.ui.page.internal.Shown;
import org.imece.coding.corpus.CorpusReader;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.IStemmer;
import org.imece.ui.operation.OperationRunner;

/**
 * Reads and analyses in the background, one after the other: what is asked for meanwhile is done once when the running
 * work has ended.
 */
final class AnalysisRunner {

	/** What to read and how to go on, on the user interface thread. */
	interface Client {

		void read(Material material);

		void show(Shown shown);

		/** The user has stopped it. */
		void cancelled();
	}

	private final Shell shell;
	private final String name;
	private final Client client;
	private final CorpusReader reader;
	private final IResearchProject project;
	private final IStemmer stemmer;
	private final DocumentDates dates = new DocumentDates();
	private boolean running;
	private Runnable next;

	/**
	 * @param name    what the work is, as users read it
	 * @param stemmer {@code null} while the search plug-in is not there
	 */
	AnalysisRunner(Shell shell, String name, IResearchProject project, IStemmer stemmer, Client client) {
		this.stemmer = stemmer;
		this.shell = shell;
		this.name = name;
		this.project = project;
		this.client = client;
		reader = new CorpusReader(project);
	}

	/** Reads what has changed. */
	void read() {
		run(() -> start(monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, 1);
			return new Material(project, reader.read(progress.split(1)), JurisdictionTitles.of(project), dates, stemmer);
		}, client::read));
	}

	/** Analyses what was read. */
	void analyse(Material material, Supplier<AnalysisFilter> filter, AnalysisPage page) {
		run(() -> {
			AnalysisFilter with = filter.get();
			AnalysisPage.Work work = page.prepare();
			start(monitor -> work.run(new CodedScope(material.corpus(), with), material, monitor), client::show);
		});
	}

	private void run(Runnable work) {
		if (running) {
			next = work;
		} else {
			running = true;
			work.run();
		}
	}

	private <R> void start(IOperation<R> operation, Consumer<R> done) {
		Display display = shell.getDisplay();
		new OperationRunner(shell).run(name, monitor -> watched(operation, monitor, display), done);
	}

	private <R> R watched(IOperation<R> operation, IProgressMonitor monitor, Display display)
			throws CoreException {
		try {
			return operation.run(monitor);
		} catch (OperationCanceledException e) {
			if (!display.isDisposed()) {
				display.asyncExec(client::cancelled);
			}
			throw e;
		} finally {
			if (!display.isDisposed()) {
				display.asyncExec(this::ended);
			}
		}
	}

	private void ended() {
		running = false;
		if (next != null && !shell.isDisposed()) {
			Runnable work = next;
			next = null;
			run(work);
		}
	}
}
