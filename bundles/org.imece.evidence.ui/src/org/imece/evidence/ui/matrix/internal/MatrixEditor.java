/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PartInitException;
import org.imece.evidence.ui.internal.Messages;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.evidence.Matrix;
import org.imece.model.evidence.Question;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** Name, rows and columns of a matrix; its cells are in the matrix view. */
public final class MatrixEditor extends ElementFormEditor<Matrix> {

	public MatrixEditor() {
		super(Matrix.class);
	}

	@Override
	protected void createFields(FormFields form) {
		Button show = form.toolkit().createButton(form.parent(), Messages.Matrix_show, SWT.PUSH);
		show.addListener(SWT.Selection, event -> showMatrix());
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.NewMatrix_name);
		form.reference(EvidencePackage.Literals.MATRIX__QUESTIONS, Messages.Matrix_questions, Question.class);
		form.reference(EvidencePackage.Literals.MATRIX__JURISDICTIONS, Messages.Matrix_jurisdictions,
				Jurisdiction.class);
	}

	private void showMatrix() {
		try {
			getSite().getPage().showView(MatrixView.ID);
		} catch (PartInitException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
		}
	}
}
