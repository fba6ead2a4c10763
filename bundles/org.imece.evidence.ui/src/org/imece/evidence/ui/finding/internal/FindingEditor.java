/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.finding.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.imece.core.project.Titles;
import org.imece.evidence.ui.internal.Messages;
import org.imece.model.core.Element;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.evidence.Finding;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** A finding: state, weak points, summary, claims, and what all of it rests on. */
public final class FindingEditor extends ElementFormEditor<Finding> {

	public static final String ID = "org.imece.evidence.ui.finding";

	private Label question;
	private StateField state;
	private WeakPointsField weakPoints;
	private ClaimsField claims;
	private EvidenceField evidence;

	public FindingEditor() {
		super(Finding.class);
	}

	@Override
	protected void createFields(FormFields form) {
		Cell cell = new Cell(this::find, project(), getSite());
		question = form.toolkit().createLabel(form.parent(), "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(question);
		state = new StateField(form.toolkit(), form.parent(), cell);
		weakPoints = new WeakPointsField(form.toolkit(), form.parent(), cell);
		form.row(2).localizedArea(EvidencePackage.Literals.FINDING__SUMMARY, Messages.Finding_summary, 5);
		claims = new ClaimsField(form.section(Messages.Finding_claims), cell);
		FormFields whole = form.section(Messages.Finding_evidence);
		evidence = new EvidenceField(whole.toolkit(), whole.parent(), cell, () -> find().orElse(null));
	}

	@Override
	protected void refreshed() {
		Finding finding = element();
		String language = project().mainLanguage();
		String wording = finding.getQuestion() == null ? "" : Titles.of(finding.getQuestion(), language);
		String place = finding.getJurisdiction() == null ? "" : Titles.of(finding.getJurisdiction(), language);
		question.setText((wording + " – " + place).replace("&", "&&"));
		state.refresh();
		weakPoints.refresh();
		claims.refresh();
		evidence.refresh();
		Reflow.around(question);
	}

	@Override
	public void reveal(Element element, int start, int end) {
		Control control = claims.controlOf(element);
		if (control == null) {
			control = evidence.controlOf(element);
		}
		if (control != null) {
			Reflow.show(control);
		}
	}
}
