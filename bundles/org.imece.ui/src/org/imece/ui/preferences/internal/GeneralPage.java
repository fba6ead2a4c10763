/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.preferences.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.imece.ui.internal.Messages;
import org.imece.ui.project.internal.UiPreferences;
import org.imece.ui.view.TextFont;

/** Name, language, theme and text size. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final List<UiLanguage> LANGUAGES = List.of(UiLanguage.TURKISH, UiLanguage.ENGLISH,
			UiLanguage.SYSTEM);
	private static final List<String> THEMES = List.of(UiTheme.LIGHT, UiTheme.DARK, UiTheme.SYSTEM);

	private Text author;
	private Combo language;
	private Combo theme;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
		caption(page, Messages.Preferences_author);
		author = new Text(page, SWT.BORDER);
		author.setText(new UiPreferences().author());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(author);
		Label explained = new Label(page, SWT.WRAP);
		explained.setText(Messages.Preferences_authorText);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(explained);
		language = combo(page, Messages.Language_title, "Türkçe", "English", Messages.Preferences_system);
		try {
			language.select(LANGUAGES.indexOf(UiLanguage.chosen()));
		} catch (IOException e) {
			setMessage(e.getLocalizedMessage(), WARNING);
		}
		theme = combo(page, Messages.Preferences_theme, Messages.Preferences_light, Messages.Preferences_dark,
				Messages.Preferences_system);
		theme.select(THEMES.indexOf(new UiTheme().chosen()));
		caption(page, Messages.Preferences_textSize);
		Composite sizes = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(sizes);
		button(sizes, Messages.Preferences_smaller, () -> TextFont.grow(-1));
		button(sizes, Messages.Preferences_normal, () -> TextFont.reset());
		button(sizes, Messages.Preferences_larger, () -> TextFont.grow(1));
		return page;
	}

	private static void button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private static Combo combo(Composite page, String label, String... texts) {
		caption(page, label);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.setItems(texts);
		GridDataFactory.fillDefaults().applyTo(combo);
		return combo;
	}

	private static void caption(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
	}

	@Override
	public boolean performOk() {
		InstanceScope.INSTANCE.getNode(UiPreferences.NODE).put(UiPreferences.AUTHOR, author.getText().strip());
		new UiTheme().choose(THEMES.get(theme.getSelectionIndex()));
		if (language.getSelectionIndex() >= 0) {
			UiLanguage chosen = LANGUAGES.get(language.getSelectionIndex());
			getShell().getDisplay().asyncExec(() -> ChooseLanguageHandler
					.choose(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), chosen));
		}
		return true;
	}
}
