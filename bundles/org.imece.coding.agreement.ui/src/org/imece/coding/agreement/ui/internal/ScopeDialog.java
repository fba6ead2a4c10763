/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.agreement.round.OpenRoundOperation;
import org.imece.coding.code.Codes;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.TextOrder;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CoderKind;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.list.CheckList;

/** Lets the user tick documents, codes and coders: for a comparison, or for a new round with its name. */
final class ScopeDialog extends TitleAreaDialog {

	private final IResearchProject project;
	private final boolean round;
	private Text name;
	private CheckList<RecordHeader> documents;
	private CheckList<Code> codes;
	private CheckList<Coder> coders;
	private List<RecordHeader> chosenDocuments = List.of();
	private List<Code> chosenCodes = List.of();
	private List<Coder> chosenCoders = List.of();
	private String chosenName = "";

	private ScopeDialog(Shell parent, IResearchProject project, boolean round) {
		super(parent);
		this.project = project;
		this.round = round;
	}

	static ScopeDialog forComparison(Shell parent, IResearchProject project) {
		return new ScopeDialog(parent, project, false);
	}

	static ScopeDialog forRound(Shell parent, IResearchProject project) {
		return new ScopeDialog(parent, project, true);
	}

	private String title() {
		return round ? Messages.Rounds_newTitle : Messages.Agreement_chosenTitle;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title());
		setMessage(round ? Messages.Rounds_newMessage : Messages.Agreement_chosenMessage);
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		if (round) {
			new Label(body, SWT.NONE).setText(Messages.Rounds_newName);
			name = new Text(body, SWT.BORDER | SWT.SINGLE);
			AccessibleNames.set(name, Messages.Rounds_newName);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
			name.addListener(SWT.Modify, event -> validate());
		}
		Composite lists = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(12, 0).applyTo(lists);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
		fill(lists);
		if (round) {
			coderField(body);
		}
		return body;
	}

	private void fill(Composite lists) {
		String language = project.mainLanguage();
		documents = new CheckList<>(lists, Messages.Scope_documents, project.records(CodingPackage.Literals.DOCUMENT)
				.stream().sorted(TextOrder.by(Locale.forLanguageTag(language), RecordHeader::title)).toList(),
				RecordHeader::title, this::validate);
		codes = new CheckList<>(lists, Messages.Scope_codes,
				Codes.all(project).stream().filter(Code::isCodable).toList(), code -> path(code, language),
				this::validate);
		coders = new CheckList<>(lists, Messages.Scope_coders,
				project.all(Coder.class).stream().filter(coder -> coder.getKind() != CoderKind.CONSENSUS).toList(),
				coder -> Titles.of(coder, language), this::validate);
	}

	private static String path(Code code, String language) {
		return Codes.ancestors(code).stream().map(above -> Titles.of(above, language) + Codes.SEPARATOR)
				.collect(Collectors.joining()) + Titles.of(code, language);
	}

	/** Somebody who has not coded yet. */
	private void coderField(Composite body) {
		Composite row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.Rounds_coder);
		Text field = new Text(row, SWT.BORDER | SWT.SINGLE);
		AccessibleNames.set(field, Messages.Rounds_coder);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		Button add = new Button(row, SWT.PUSH);
		add.setText(Messages.Rounds_coderAdd);
		add.setEnabled(false);
		field.addListener(SWT.Modify, event -> add.setEnabled(!field.getText().isBlank()));
		add.addListener(SWT.Selection, event -> {
			Coder coder = CodingFactory.eINSTANCE.createCoder();
			coder.setHandle(field.getText().strip());
			coder.getNames().put(project.mainLanguage(), coder.getHandle());
			coders.add(coder);
			coders.tick(coder);
			field.setText("");
			validate();
		});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, round ? Messages.Rounds_newOk : Messages.Scope_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	private void validate() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!round || !name.getText().isBlank()
					&& !documents.ticked().isEmpty() && coders.ticked().size() >= 2);
		}
	}

	@Override
	protected void okPressed() {
		chosenDocuments = documents.ticked();
		chosenCodes = codes.ticked();
		chosenCoders = coders.ticked();
		chosenName = round ? name.getText() : "";
		super.okPressed();
	}

	/** What was chosen, once the dialog was closed with its button. */
	Scope scope() {
		return Scope.chosen(chosenDocuments.stream().map(RecordHeader::id).collect(Collectors.toSet()),
				chosenCodes.stream().map(Code::getId).collect(Collectors.toSet()),
				Set.copyOf(chosenCoders.stream().map(Coder::getId).toList()));
	}

	/** The round that was described, once the dialog was closed with its button. */
	OpenRoundOperation openRound() {
		List<Document> roots = chosenDocuments.stream().flatMap(header -> project.root(header.id()).stream())
				.map(Document.class::cast).toList();
		return new OpenRoundOperation(project, chosenName, roots, chosenCodes, chosenCoders);
	}
}
