/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.core.project.NewProject;
import org.imece.core.text.UserLocale;
import org.imece.ui.internal.Messages;
import org.imece.ui.project.internal.DefaultFolder;

/** Name, main language and place of a new project. */
final class NewProjectDialog extends TitleAreaDialog {

	private static final List<String> LANGUAGES = List.of("tr", "en", "fr", "nl", "de");
	private static final String EXTENSION = ".imece";

	private Text name;
	private Combo language;
	private Text folder;
	private Label file;
	private URI location;
	private NewProject project;

	NewProjectDialog(Shell parent) {
		super(parent);
	}

	/** Where the project is to be kept. */
	URI location() {
		return location;
	}

	NewProject project() {
		return project;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.NewProject_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.NewProject_title);
		setMessage(Messages.NewProject_explanation);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 16).spacing(8, 4).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		name = text(form, Messages.NewProject_name, 2, "");
		caption(form, Messages.NewProject_language);
		language = new Combo(form, SWT.READ_ONLY);
		LANGUAGES.forEach(tag -> language.add(UserLocale.languageName(tag)));
		language.select(Math.max(0, LANGUAGES.indexOf(UserLocale.get().getLanguage())));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(language);
		folder = text(form, Messages.NewProject_folder, 1, DefaultFolder.path().toString());
		Button browse = new Button(form, SWT.PUSH);
		browse.setText(Messages.NewProject_browse);
		browse.addListener(SWT.Selection, event -> browse());
		file = new Label(form, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(file);
		name.setFocus();
		return area;
	}

	private Text text(Composite form, String label, int span, String value) {
		caption(form, label);
		Text text = new Text(form, SWT.BORDER);
		text.setText(value);
		text.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(360, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static void caption(Composite form, String label) {
		Label caption = new Label(form, SWT.NONE);
		caption.setText(label);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(caption);
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null && !name.getText().isBlank());
		file.setText(name.getText().isBlank() ? "" : Messages.format(Messages.NewProject_file, path().getFileName()));
	}

	private String problem() {
		if (name.getText().isBlank()) {
			return null; // nothing is wrong, it is not finished
		}
		if (!Files.isDirectory(Path.of(folder.getText().strip()))) {
			return Messages.NewProject_noFolder;
		}
		return Files.exists(path()) ? Messages.format(Messages.NewProject_exists, path().getFileName()) : null;
	}

	private Path path() {
		String plain = Normalizer.normalize(name.getText().strip(), Normalizer.Form.NFC)
				.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ").replaceAll("\\s+", " ").strip();
		return Path.of(folder.getText().strip()).resolve(plain + EXTENSION);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.NewProject_action, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
	}

	@Override
	protected void okPressed() {
		location = path().toUri();
		project = new NewProject(name.getText().strip(), LANGUAGES.get(language.getSelectionIndex()), false);
		super.okPressed();
	}
}
