/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.viewer.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.imece.core.project.IResearchProject;
import org.imece.model.report.ReportResult;
import org.imece.report.ExtractReportOperation;
import org.imece.report.ui.internal.Messages;
import org.imece.ui.editor.ElementEditorInput;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Refusal;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;

/** Shows a finished report: the pages of a PDF as pictures, another format with a button that opens it elsewhere. */
public final class ReportViewer extends EditorPart {

	private final IProjectSessionListener whenOpened = new IProjectSessionListener() {
		@Override
		public void opened(IResearchProject project) {
			load();
		}
	};
	private Composite content;
	private PdfPages pages;
	private Path file;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ElementEditorInput)) {
			throw new PartInitException(Messages.Viewer_noReport);
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.getService(IProjectSession.class).addListener(whenOpened);
	}

	@Override
	public void createPartControl(Composite parent) {
		content = new Composite(parent, SWT.NONE);
		content.setLayout(new FillLayout());
		load();
	}

	private void load() {
		ElementEditorInput input = (ElementEditorInput) getEditorInput();
		if (content == null || file != null || input.element().isEmpty()
				|| !(input.element().get() instanceof ReportResult result)) {
			return;
		}
		IResearchProject project = input.project().orElseThrow();
		String format = result.getFormat();
		setPartName(input.getName());
		var attachment = result.getFile();
		new OperationRunner(getSite().getShell()).run(Messages.Viewer_opening, monitor -> {
			Path copy = new ExtractReportOperation(project, attachment, temporaryFile(attachment.getFileName()))
					.run(monitor);
			return new Opened(copy, "pdf".equals(format) ? read(copy) : null);
		}, this::show);
	}

	private record Opened(Path file, PdfPages pages) {
	}

	private static Path temporaryFile(String name) throws CoreException {
		try {
			Path folder = Files.createTempDirectory("imece-report");
			folder.toFile().deleteOnExit();
			Path copy = folder.resolve(Path.of(name).getFileName().toString());
			copy.toFile().deleteOnExit();
			return copy;
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.format(Messages.Viewer_noCopy, e.getLocalizedMessage()), e));
		}
	}

	private static PdfPages read(Path file) throws CoreException {
		try {
			return new PdfPages(file);
		} catch (IOException e) {
			throw new CoreException(Status.error(Messages.format(Messages.Viewer_notReadable, e.getLocalizedMessage()), e));
		}
	}

	private void show(Opened opened) {
		if (content.isDisposed()) {
			close(opened.pages());
			return;
		}
		file = opened.file();
		pages = opened.pages();
		for (Control child : content.getChildren()) {
			child.dispose();
		}
		if (pages != null) {
			new PdfPanel(content, pages, this::createActions);
		} else {
			createNote();
		}
		content.layout(true, true);
	}

	/** For formats that other programs show. */
	private void createNote() {
		Composite note = new Composite(content, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 12).applyTo(note);
		Label sentence = new Label(note, SWT.WRAP);
		sentence.setText(Messages.format(Messages.Viewer_elsewhere, file.getFileName()).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(sentence);
		createActions(note);
	}

	private void createActions(Composite row) {
		button(row, Messages.Viewer_open, () -> Program.launch(file.toString()));
		button(row, Messages.Viewer_saveAs, this::saveAs);
	}

	private static void button(Composite row, String text, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private void saveAs() {
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFileName(file.getFileName().toString());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		ElementEditorInput input = (ElementEditorInput) getEditorInput();
		if (chosen != null && input.element().orElse(null) instanceof ReportResult result) {
			new OperationRunner(getSite().getShell()).run(Messages.Viewer_saveAs,
					new ExtractReportOperation(input.project().orElseThrow(), result.getFile(), Path.of(chosen)),
					Messages.Viewer_saved);
		} else if (chosen != null) {
			Refusal.show(getSite().getShell(), Status.error(Messages.Viewer_noReport));
		}
	}

	@Override
	public void setFocus() {
		content.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getService(IProjectSession.class).removeListener(whenOpened);
		close(pages);
		super.dispose();
	}

	private static void close(PdfPages pages) {
		if (pages != null) {
			try {
				pages.close();
			} catch (IOException e) {
				ILog.of(ReportViewer.class).warn("A report stays open", e);
			}
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// never dirty
	}

	@Override
	public void doSaveAs() {
		saveAs();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}
}
