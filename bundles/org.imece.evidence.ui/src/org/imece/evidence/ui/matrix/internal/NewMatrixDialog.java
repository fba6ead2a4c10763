/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.evidence.matrix.CreateMatrixOperation;
import org.imece.evidence.ui.internal.Messages;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.EvidenceFactory;
import org.imece.model.evidence.Question;

/** One question a line, jurisdictions by their codes; what the project has already is taken, not made again. */
final class NewMatrixDialog extends TitleAreaDialog {

	private static final String CODES = "TR, EU, BE";

	private final IResearchProject project;
	private Text name;
	private Text questions;
	private Text jurisdictions;
	private CreateMatrixOperation operation;

	NewMatrixDialog(Shell parent, IResearchProject project) {
		super(parent);
		this.project = project;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What the user asked for; after OK. */
	CreateMatrixOperation operation() {
		return operation;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.NewMatrix_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.NewMatrix_title);
		setMessage(Messages.NewMatrix_message);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		name = field(area, Messages.NewMatrix_name, SWT.SINGLE, SWT.DEFAULT);
		questions = field(area, Messages.NewMatrix_questions, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 140);
		jurisdictions = field(area, Messages.NewMatrix_jurisdictions, SWT.SINGLE, SWT.DEFAULT);
		name.setText(Messages.NewMatrix_defaultName);
		questions.setText(project.all(Question.class).stream().sorted(Comparator.comparingInt(Question::getNumber))
				.map(question -> Titles.of(question, project.mainLanguage()))
				.collect(Collectors.joining(questions.getLineDelimiter())));
		String codes = project.all(Jurisdiction.class).stream().map(Jurisdiction::getCode)
				.collect(Collectors.joining(", "));
		jurisdictions.setText(codes.isEmpty() ? CODES : codes);
		questions.addListener(SWT.Modify, event -> enableOk());
		jurisdictions.addListener(SWT.Modify, event -> enableOk());
		return area;
	}

	private static Text field(Composite parent, String label, int style, int height) {
		new Label(parent, SWT.NONE).setText(label);
		Text text = new Text(parent, SWT.BORDER | style);
		GridDataFactory.fillDefaults().grab(true, height != SWT.DEFAULT).hint(480, height).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.NewMatrix_create, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
		enableOk();
	}

	private void enableOk() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID)
					.setEnabled(!lines(questions, "\\R").isEmpty() && !lines(jurisdictions, "[,;\\s]+").isEmpty());
		}
	}

	private static List<String> lines(Text text, String separator) {
		return List.of(text.getText().split(separator)).stream().map(String::strip).filter(line -> !line.isEmpty())
				.distinct().toList();
	}

	@Override
	protected void okPressed() {
		operation = new CreateMatrixOperation(project, Map.of(project.mainLanguage(), name.getText().strip()),
				rows(lines(questions, "\\R")), columns(lines(jurisdictions, "[,;\\s]+")));
		super.okPressed();
	}

	private List<Question> rows(List<String> wordings) {
		List<Question> known = project.all(Question.class);
		int number = known.stream().mapToInt(Question::getNumber).max().orElse(0);
		List<Question> rows = new ArrayList<>();
		for (String wording : wordings) {
			Question question = known.stream()
					.filter(each -> Titles.of(each, project.mainLanguage()).equals(wording)).findFirst().orElse(null);
			if (question == null) {
				question = EvidenceFactory.eINSTANCE.createQuestion();
				question.setNumber(++number);
				question.getNames().put(project.mainLanguage(), wording);
			}
			rows.add(question);
		}
		return rows;
	}

	private List<Jurisdiction> columns(List<String> codes) {
		List<Jurisdiction> known = project.all(Jurisdiction.class);
		List<Jurisdiction> columns = new ArrayList<>();
		for (String code : codes) {
			columns.add(known.stream().filter(each -> code.equals(each.getCode())).findFirst().orElseGet(() -> {
				Jurisdiction jurisdiction = CoreFactory.eINSTANCE.createJurisdiction();
				jurisdiction.setCode(code);
				name(jurisdiction);
				return jurisdiction;
			}));
		}
		return columns;
	}

	/** Names of countries and unions are known by their codes (ISO 3166-1, CLDR); other codes stay without a name. */
	private static void name(Jurisdiction jurisdiction) {
		Locale place;
		try {
			place = new Locale.Builder().setRegion(jurisdiction.getCode()).build();
		} catch (IllformedLocaleException e) {
			return; // not the form of such a code
		}
		for (Locale language : List.of(Locale.of("tr"), Locale.ENGLISH)) {
			String name = place.getDisplayCountry(language);
			if (!name.isEmpty() && !name.equalsIgnoreCase(jurisdiction.getCode())) {
				jurisdiction.getNames().put(language.getLanguage(), name);
			}
		}
	}
}
