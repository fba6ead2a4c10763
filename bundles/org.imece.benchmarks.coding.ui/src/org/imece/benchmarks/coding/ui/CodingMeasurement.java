/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks.coding.ui;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.imece.coding.code.Codes;
import org.imece.coding.ui.editor.internal.CodingEditor;
import org.imece.coding.ui.internal.ICodingTarget;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Document;
import org.imece.ui.editor.ElementEditorInput;
import org.imece.ui.project.IProjectSession;

/** Opens a long interview, scrolls in it and codes passages of it, in the perspective where one does so. */
final class CodingMeasurement {

	private static final String PERSPECTIVE = "org.imece.app.perspective.coding";
	private static final int OPENINGS = 3;
	private static final int WARM_UP = 15;
	private static final int ADDITIONS = 40;
	private static final int SCROLLS = 40;

	private final Display display;
	private final IProjectSession session;
	private final PrintStream out;
	private final UserInterface userInterface;
	private final Random random = new Random(7);
	private IResearchProject project;
	private IEditorPart editor;
	/** Processor time of the thread of the user interface for what was measured last. */
	private double used;

	CodingMeasurement(Display display, IProjectSession session, PrintStream out) {
		this.display = display;
		this.session = session;
		this.out = out;
		userInterface = new UserInterface(display);
	}

	/** On a thread that is not that of the user interface. */
	void run(LongInterview interview, Path file) throws CoreException {
		out.printf(Locale.ROOT, "coding editor, %,d characters, %,d codings%n", interview.characters(),
				interview.codings());
		double[] openings = new double[OPENINGS];
		double[] processor = new double[OPENINGS];
		for (int i = 0; i < OPENINGS; i++) {
			display.syncExec(() -> page().closeAllEditors(false));
			session.close();
			project = session.open(file.toUri()); // records are loaded when the editor asks for them
			int round = i;
			display.syncExec(() -> {
				openings[round] = open();
				processor[round] = used;
			});
		}
		print("open, with records that are not loaded", openings);
		print("open, processor time of the thread of the user interface", processor);
		display.syncExec(() -> {
			out.printf(Locale.ROOT, "  all lines measured, in pieces, after another %.0f ms%n", userInterface.settle());
			scroll();
			add();
			page().closeAllEditors(false);
		});
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private double open() {
		IWorkbenchPage page = page();
		try {
			PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, page.getWorkbenchWindow());
		} catch (WorkbenchException e) {
			throw new IllegalStateException(e);
		}
		userInterface.settle();
		String document = project.uriOf(project.all(Document.class).get(0));
		return timed(() -> {
			try {
				editor = page.openEditor(new ElementEditorInput(project.location(), document, "…"), CodingEditor.ID);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private double timed(Runnable work) {
		double before = userInterface.processorMillis();
		double millis = userInterface.millis(work);
		used = userInterface.processorMillis() - before;
		return millis;
	}

	private StyledText text() {
		return editor.getAdapter(StyledText.class);
	}

	/** To places that were not seen before, so that they are styled. */
	private void scroll() {
		double[] millis = new double[SCROLLS];
		double[] processor = new double[SCROLLS];
		for (int i = 0; i < SCROLLS; i++) {
			int line = random.nextInt(text().getLineCount());
			millis[i] = timed(() -> text().setTopIndex(line));
			processor[i] = used;
		}
		print("scroll to another place", millis);
		print("scroll to another place, processor time", processor);
	}

	private void add() {
		List<Code> codes = Codes.all(project);
		double[] seen = new double[ADDITIONS];
		double[] later = new double[ADDITIONS];
		double[] processor = new double[ADDITIONS];
		double[] stored = new double[ADDITIONS];
		for (int i = -WARM_UP; i < ADDITIONS; i++) {
			text().setTopIndex(random.nextInt(text().getLineCount()));
			int start = text().getOffsetAtLine(text().getTopIndex()) + random.nextInt(200);
			int end = Math.min(text().getCharCount(), start + 40 + random.nextInt(360));
			text().setSelection(Math.min(start, end), end);
			userInterface.settle();
			Code code = codes.get(random.nextInt(codes.size()));
			long[] done = new long[1];
			CompletableFuture<Void> commit = new CompletableFuture<>();
			long begin = System.nanoTime();
			double before = userInterface.processorMillis();
			double millis = userInterface.millis(() -> {
				editor.getAdapter(ICodingTarget.class).code(code);
				CompletableFuture.runAsync(this::store).whenComplete((nothing, failure) -> {
					done[0] = System.nanoTime() - begin;
					commit.complete(null);
				});
			});
			double shown = userInterface.processorMillis();
			userInterface.settle(commit);
			if (i >= 0) {
				seen[i] = millis;
				processor[i] = shown - before;
				later[i] = userInterface.processorMillis() - shown;
				stored[i] = done[0] / 1e6;
			}
		}
		print("add a coding, until one sees it", seen);
		print("add a coding, processor time of the thread of the user interface until then", processor);
		print("add a coding, processor time of that thread afterwards, for other views", later);
		print("add a coding, until it is on the disk", stored);
	}

	private void store() {
		try {
			project.flush();
		} catch (CoreException e) {
			throw new CompletionException(e);
		}
	}

	private void print(String what, double[] millis) {
		Arrays.sort(millis);
		out.printf(Locale.ROOT, "  %s: median %.1f ms, p95 %.1f ms, greatest %.1f ms%n", what,
				millis[millis.length / 2], millis[(int) Math.ceil(millis.length * 0.95) - 1], millis[millis.length - 1]);
	}
}
