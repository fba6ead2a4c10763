/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.catalogue.internal;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.core.project.IResearchProject;
import org.imece.law.norm.NewInstrumentOperation;
import org.imece.law.ui.internal.LawNames;
import org.imece.law.ui.internal.Messages;
import org.imece.model.law.InstrumentKind;
import org.imece.ui.editor.AccessibleNames;

/** Asks for jurisdiction, kind, number and title of a new instrument. */
final class NewInstrumentDialog extends TitleAreaDialog {

	private static final List<String> JURISDICTIONS = List.of("TR", "EU", "BE");

	private Combo jurisdiction;
	private Combo kind;
	private Text number;
	private Text title;
	private String chosenJurisdiction;
	private InstrumentKind chosenKind;
	private String chosenNumber;
	private String chosenTitle;

	NewInstrumentDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.New_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.New_title);
		setMessage(Messages.New_description);
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 4).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		jurisdiction = combo(body, Messages.Form_jurisdiction, JURISDICTIONS);
		kind = combo(body, Messages.Form_kind, InstrumentKind.VALUES.stream().map(LawNames::of).toList());
		kind.select(InstrumentKind.VALUES.indexOf(InstrumentKind.LAW));
		number = text(body, Messages.Form_number);
		title = text(body, Messages.Form_title);
		title.addListener(SWT.Modify, event -> validate());
		return body;
	}

	private static Combo combo(Composite parent, String name, List<String> items) {
		new Label(parent, SWT.NONE).setText(name);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		AccessibleNames.set(combo, name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private static Text text(Composite parent, String name) {
		new Label(parent, SWT.NONE).setText(name);
		Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		AccessibleNames.set(text, name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.New_create, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	private void validate() {
		getButton(IDialogConstants.OK_ID).setEnabled(!title.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		chosenJurisdiction = jurisdiction.getText();
		chosenKind = InstrumentKind.VALUES.get(kind.getSelectionIndex());
		chosenNumber = number.getText().strip();
		chosenTitle = title.getText().strip();
		super.okPressed();
	}

	/** What the user entered, once the dialog was closed with its button. */
	NewInstrumentOperation operation(IResearchProject project) {
		return new NewInstrumentOperation(project, chosenJurisdiction, chosenKind, chosenNumber, chosenTitle);
	}
}
