/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.create.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.UserLocale;
import org.imece.report.ReportRequest;
import org.imece.report.ReportTemplate;
import org.imece.report.ui.internal.Messages;

/** Template, format, language, parameters and file. */
final class ReportPage extends WizardPage {

	private final IResearchProject project;
	private final List<ReportTemplate> templates;
	private ReportTemplate template;
	private Combo format;
	private Combo language;
	private Composite parametersPlace;
	private ParameterFields parameters;
	private Text file;
	private boolean ownFile;

	ReportPage(IResearchProject project, List<ReportTemplate> templates, String templateId) {
		super("report", Messages.Create_title, null);
		this.project = project;
		this.templates = templates;
		template = templates.stream().filter(candidate -> candidate.id().equals(templateId)).findFirst()
				.orElse(templates.get(0));
	}

	@Override
	public void createControl(Composite parent) {
		Composite form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(12, 4).applyTo(form);
		Combo choice = combo(form, Messages.Create_template, 2);
		templates.forEach(candidate -> choice.add(candidate.label()));
		choice.select(templates.indexOf(template));
		choice.addListener(SWT.Selection, event -> choose(templates.get(choice.getSelectionIndex())));
		label(form, Messages.Create_format, 1);
		label(form, Messages.Create_language, 1);
		format = combo(form);
		language = combo(form);
		format.addListener(SWT.Selection, event -> suggestFile());
		language.addListener(SWT.Selection, event -> suggestFile());
		parametersPlace = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(parametersPlace);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(parametersPlace);
		createFile(form);
		setControl(form);
		choose(template);
	}

	private void createFile(Composite form) {
		label(form, Messages.Create_file, 2);
		Composite row = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		file = new Text(row, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.applyTo(file);
		file.addListener(SWT.Modify, event -> validate());
		Button browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.Create_browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	private static void label(Composite form, String text, int span) {
		Label label = new Label(form, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().span(span, 1).indent(0, 8).applyTo(label);
	}

	private static Combo combo(Composite form) {
		Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private static Combo combo(Composite form, String text, int span) {
		label(form, text, span);
		Combo combo = combo(form);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(combo);
		return combo;
	}

	private void choose(ReportTemplate chosen) {
		template = chosen;
		setDescription(chosen.description());
		format.setItems(chosen.formats().stream().map(ReportPage::formatName).toArray(String[]::new));
		format.select(0);
		language.setItems(chosen.languages().stream().map(UserLocale::languageName).toArray(String[]::new));
		language.select(Math.max(0, chosen.languages().indexOf(UserLocale.language())));
		if (parameters != null) {
			parameters.dispose();
		}
		parameters = new ParameterFields(parametersPlace, project, chosen.parameters());
		suggestFile();
		((Composite) getControl() == null ? parametersPlace : (Composite) getControl()).layout(true, true);
	}

	private static String formatName(String format) {
		return switch (format) {
		case "pdf" -> Messages.Format_pdf;
		case "html" -> Messages.Format_html;
		case "docx" -> Messages.Format_docx;
		case "xlsx" -> Messages.Format_xlsx;
		default -> format.toUpperCase(Locale.ROOT);
		};
	}

	private void suggestFile() {
		if (!ownFile) {
			String name = (project.name() + " - " + template.label() + " (" + selectedLanguage() + ")." + selectedFormat())
					.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ");
			file.setText(folder().resolve(name).toString());
			ownFile = false;
		}
		validate();
	}

	/** Beside the project, or at home if that cannot be written. */
	private Path folder() {
		Path home = Path.of(System.getProperty("user.home"));
		if (!"file".equals(project.location().getScheme())) {
			return home;
		}
		Path beside = Path.of(project.location()).toAbsolutePath().getParent();
		return Files.isWritable(beside) ? beside : home;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		Path present = Path.of(file.getText());
		dialog.setFilterPath(String.valueOf(present.getParent()));
		dialog.setFileName(String.valueOf(present.getFileName()));
		dialog.setFilterExtensions(new String[] { "*." + selectedFormat() });
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
			ownFile = true;
		}
	}

	private String selectedFormat() {
		return template.formats().get(format.getSelectionIndex());
	}

	private String selectedLanguage() {
		return template.languages().get(language.getSelectionIndex());
	}

	private void validate() {
		Path path = Path.of(file.getText().strip());
		boolean there = path.toAbsolutePath().getParent() != null && Files.isDirectory(path.toAbsolutePath().getParent());
		setErrorMessage(there && !file.getText().isBlank() ? null : Messages.Create_noFolder);
		setPageComplete(there && !file.getText().isBlank());
	}

	/** What was chosen. */
	ReportRequest request() {
		return new ReportRequest(template.id(), selectedFormat(), selectedLanguage(), parameters.values(),
				Path.of(file.getText().strip()));
	}
}
