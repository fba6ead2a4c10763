/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.imports.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.imece.core.operation.FileOutcome;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.internal.Messages;

/** What would happen to each file; nothing has been changed yet. */
final class ImportPreviewPage extends WizardPage {

	private final ImportChoice choice;
	private StyledText text;

	ImportPreviewPage(ImportChoice choice) {
		super("preview");
		this.choice = choice;
		setTitle(Messages.Import_preview);
		setDescription(Messages.Import_previewText);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(page);
		text = new StyledText(page, SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		text.setMargins(8, 8, 8, 8);
		AccessibleNames.set(text, Messages.Import_preview);
		GridDataFactory.fillDefaults().grab(true, true).hint(520, 260).applyTo(text);
		setControl(page);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			text.getDisplay().asyncExec(this::preview);
		}
	}

	private void preview() {
		setErrorMessage(null);
		setPageComplete(false);
		List<FileOutcome> outcomes = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				try {
					outcomes.addAll(choice.operation().preview(monitor));
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
			show(outcomes); // only now: when a run ends, the dialog puts its buttons back to what they were
		} catch (InvocationTargetException e) {
			if (!(e.getCause() instanceof CoreException)) {
				ILog.of(getClass()).error("Preview of an import failed", e.getCause());
			}
			setErrorMessage(e.getCause().getMessage());
		} catch (InterruptedException e) {
			setErrorMessage(Messages.Import_previewCancelled);
		}
	}

	private void show(List<FileOutcome> outcomes) {
		if (text.isDisposed()) {
			return;
		}
		AccountText.of(outcomes, choice).show(text);
		boolean any = outcomes.stream().anyMatch(outcome -> !outcome.isRefused());
		setPageComplete(any);
		if (!any) {
			setErrorMessage(Messages.Import_nothing);
		}
	}
}
