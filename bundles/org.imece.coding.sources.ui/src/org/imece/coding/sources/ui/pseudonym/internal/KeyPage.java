/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.sources.pseudonym.KeyFile;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.ui.editor.AccessibleNames;

/** Where the key is kept, outside the project, and the passphrase that closes it. */
final class KeyPage extends WizardPage {

	private final PseudonymChoice choice;
	private Text file;
	private Text passphrase;
	private Text repeat;
	private Label repeatLabel;

	KeyPage(PseudonymChoice choice) {
		super("key");
		this.choice = choice;
		setTitle(Messages.Key_title);
		setDescription(Messages.Key_text);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 4).applyTo(page);
		radio(page, Messages.Key_new, true);
		radio(page, Messages.Key_existing, false);
		label(page, Messages.Key_file);
		file = new Text(page, SWT.BORDER | SWT.READ_ONLY);
		AccessibleNames.set(file, Messages.Key_file);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.Key_browse);
		browse.addListener(SWT.Selection, event -> browse());
		label(page, Messages.Key_passphrase);
		passphrase = password(page, Messages.Key_passphrase);
		passphrase.addListener(SWT.Modify, event -> {
			choice.setPassphrase(passphrase.getTextChars());
			update();
		});
		repeatLabel = label(page, Messages.Key_passphraseAgain);
		repeat = password(page, Messages.Key_passphraseAgain);
		repeat.addListener(SWT.Modify, event -> {
			choice.setRepeated(repeat.getTextChars());
			update();
		});
		Label warning = new Label(page, SWT.WRAP);
		warning.setText(Messages.Key_warning);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 8).hint(420, SWT.DEFAULT).applyTo(warning);
		setControl(page);
		update();
	}

	private void radio(Composite page, String text, boolean isNew) {
		Button button = new Button(page, SWT.RADIO);
		button.setText(text);
		button.setSelection(choice.isNewKey() == isNew);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection() && choice.isNewKey() != isNew) {
				choice.setNewKey(isNew);
				choice.setKeyFile(null);
				file.setText("");
				update();
			}
		});
	}

	private static Label label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(label);
		return label;
	}

	private static Text password(Composite page, String name) {
		Text text = new Text(page, SWT.BORDER | SWT.PASSWORD);
		AccessibleNames.set(text, name);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(text);
		return text;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), choice.isNewKey() ? SWT.SAVE : SWT.OPEN);
		dialog.setText(Messages.Key_title);
		dialog.setFilterExtensions(new String[] { "*." + KeyFile.EXTENSION });
		dialog.setFilterNames(new String[] { NLS.bind(Messages.Key_filter, KeyFile.EXTENSION) });
		if (choice.isNewKey()) {
			dialog.setFileName(Messages.Key_fileName + '.' + KeyFile.EXTENSION);
		}
		String chosen = dialog.open();
		if (chosen != null) {
			boolean complete = !choice.isNewKey() || chosen.endsWith('.' + KeyFile.EXTENSION);
			show(Path.of(complete ? chosen : chosen + '.' + KeyFile.EXTENSION));
		}
	}

	/** The file that the user chose. */
	void show(Path chosen) {
		choice.setKeyFile(chosen);
		file.setText(chosen.toString());
		update();
	}

	private void update() {
		repeat.setVisible(choice.isNewKey());
		repeatLabel.setVisible(choice.isNewKey());
		setErrorMessage(null);
		setMessage(choice.keyProblem().orElse(Messages.Key_text));
		setPageComplete(choice.keyProblem().isEmpty());
	}
}
