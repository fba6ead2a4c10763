/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PartInitException;
import org.imece.evidence.matrix.MatrixEdits;
import org.imece.evidence.ui.internal.Messages;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.EvidenceFactory;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.evidence.Matrix;
import org.imece.model.evidence.Question;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.Edits;

/** Name, rows and columns of a matrix; its cells are in the matrix view. */
public final class MatrixEditor extends ElementFormEditor<Matrix> {

	static final String ID = "org.imece.evidence.ui.matrixEditor";

	public MatrixEditor() {
		super(Matrix.class);
	}

	@Override
	protected void createFields(FormFields form) {
		button(form, Messages.Matrix_show, this::showMatrix);
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.NewMatrix_name);
		form.reference(EvidencePackage.Literals.MATRIX__QUESTIONS, Messages.Matrix_questions, Question.class);
		button(form, Messages.Matrix_newQuestion, this::newQuestion);
		form.reference(EvidencePackage.Literals.MATRIX__JURISDICTIONS, Messages.Matrix_jurisdictions,
				Jurisdiction.class);
		button(form, Messages.Matrix_newJurisdiction, this::newJurisdiction);
	}

	private static void button(FormFields form, String text, Runnable action) {
		Button button = form.toolkit().createButton(form.parent(), text, SWT.PUSH);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private void newQuestion() {
		Question question = EvidenceFactory.eINSTANCE.createQuestion();
		question.setNumber(element().getQuestions().stream().mapToInt(Question::getNumber).max().orElse(0) + 1);
		addAndOpen(question, edits -> edits.addQuestion(element(), question));
	}

	private void newJurisdiction() {
		Jurisdiction jurisdiction = CoreFactory.eINSTANCE.createJurisdiction();
		addAndOpen(jurisdiction, edits -> edits.addJurisdiction(element(), jurisdiction));
	}

	private void addAndOpen(Element added, Edit edit) {
		if (Edits.attempt(getSite().getShell(), monitor -> edit.run(new MatrixEdits(project())))) {
			getSite().getService(ElementOpener.class).open(getSite().getPage(), added);
		}
	}

	/** Adds a row or a column. */
	@FunctionalInterface
	private interface Edit {
		void run(MatrixEdits edits) throws CoreException;
	}

	private void showMatrix() {
		try {
			getSite().getPage().showView(MatrixView.ID);
		} catch (PartInitException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
		}
	}
}
