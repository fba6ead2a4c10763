/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.code.CreateCodeOperation;
import org.imece.coding.segment.ChangeCodingOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;

/** What a user does to a coding, wherever it is shown. */
public final class CodingActions {

	private final Shell shell;
	private final IResearchProject project;

	public CodingActions(Shell shell, IResearchProject project) {
		this.shell = shell;
		this.project = project;
	}

	public void uncode(Coding coding) {
		String name = name(coding);
		if (Edits.attempt(shell, ChangeCodingOperation.uncode(project, coding)::run)) {
			Toast.showUndo(shell, project, NLS.bind(Messages.Coding_removed, name));
		}
	}

	/** Lets the user choose another code. */
	public void recode(Coding coding, Point place) {
		CodePopup.open(shell, place, project, Messages.Popup_recode, "", new CodePopup.Taker() {
			@Override
			public void existing(Code code) {
				Edits.attempt(shell, ChangeCodingOperation.recode(project, coding, code)::run);
				new CodeMemory(project).used(code);
			}
		});
	}

	public void memo(Coding coding) {
		MemoDialog dialog = new MemoDialog(shell, name(coding), coding.getMemo() == null ? "" : coding.getMemo());
		if (dialog.open() == Window.OK) {
			Edits.attempt(shell, ChangeCodingOperation.memo(project, coding, dialog.memo())::run);
		}
	}

	public void resize(Coding coding, int start, int end) {
		Edits.attempt(shell, ChangeCodingOperation.resize(project, coding, start, end)::run);
	}

	/** Shows what the code meant when the passage was coded, and may keep the passage under the present definition. */
	public void compareDefinitions(Coding coding) {
		if (coding.getCode() != null && DefinitionsDialog.ask(shell, coding.getCode(), coding.getCodeVersion(),
				project.mainLanguage())) {
			Edits.attempt(shell, ChangeCodingOperation.recode(project, coding, coding.getCode())::run);
		}
	}

	/**
	 * Asks for a name and makes a code.
	 *
	 * @param parent codebook or code; null for the first level
	 */
	public void newCode(EObject parent) {
		InputDialog dialog = new InputDialog(shell, Messages.NewCode_title,
				parent instanceof Code code ? NLS.bind(Messages.NewCode_within, Titles.of(code, project.mainLanguage()))
						: Messages.NewCode_first,
				"", name -> name.isBlank() ? "" : null);
		if (dialog.open() == Window.OK) {
			Edits.attempt(shell, new CreateCodeOperation(project, parent, dialog.getValue())::run);
		}
	}

	private String name(Coding coding) {
		return coding.getCode() == null ? Messages.Coding_none : Titles.of(coding.getCode(), project.mainLanguage());
	}
}
