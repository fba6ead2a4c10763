/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.exports.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.imece.core.exports.CompleteFile;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.StoredEditor;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Refusal;

/**
 * The account of an export as a document that can be read, copied and saved; gone when the workbench is closed, since an
 * export changes nothing in the project.
 */
public final class ExportAccountEditor extends StoredEditor {

	private static final String ID = "org.imece.ui.exportAccountEditor";

	private StyledText text;

	private record Input(String title, AccountDocument account) implements IEditorInput {
		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return ElementLabels.shared("account");
		}

		@Override
		public String getName() {
			return title;
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return title;
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return null;
		}
	}

	static void open(IWorkbenchPage page, String title, AccountDocument account) {
		try {
			page.openEditor(new Input(title, account), ID);
		} catch (PartInitException e) {
			Refusal.show(page.getWorkbenchWindow().getShell(), e.getStatus());
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		text = new StyledText(page, SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		text.setMargins(16, 12, 16, 12);
		text.setLineSpacing(4);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		AccessibleNames.set(text, Messages.Export_account);
		if (getEditorInput() instanceof Input input) {
			input.account().show(text);
			Button save = new Button(page, SWT.PUSH);
			save.setText(Messages.Account_save);
			save.addListener(SWT.Selection, event -> save(input));
			GridDataFactory.swtDefaults().indent(12, 6).applyTo(save);
		}
	}

	private void save(Input input) {
		Shell shell = text.getShell();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Account_saveTitle);
		dialog.setFilterExtensions(new String[] { "*.txt" });
		dialog.setFileName(input.title() + ".txt");
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen);
			new OperationRunner(shell).run(Messages.Account_saveTitle, monitor -> {
				write(file, input.account().complete());
				return null;
			}, Messages.format(Messages.Account_saved, file.getFileName()));
		}
	}

	private static void write(Path file, String account) throws CoreException {
		try {
			CompleteFile.write(file, out -> {
				out.write(account.getBytes(StandardCharsets.UTF_8));
				return null;
			});
		} catch (IOException e) {
			throw new CoreException(Status.error(
					Messages.format(Messages.Account_notSaved, file.getFileName(), e.getLocalizedMessage()), e));
		}
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
