/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.internal;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.code.CodeDefinitions;
import org.imece.coding.code.CodeDefinitions.Version;
import org.imece.core.project.Titles;
import org.imece.core.text.UserLocale;
import org.imece.model.coding.Code;
import org.imece.ui.editor.AccessibleNames;

/** What a code meant when a passage was coded, beside what it means now; lets the passage be kept under the new one. */
public final class DefinitionsDialog extends Dialog {

	private static final int WIDTH = 300;

	private final Code code;
	private final String name;
	private final Optional<Version> former;
	private final int formerNumber;

	private final boolean canTake;

	private DefinitionsDialog(Shell shell, Code code, int version, String language, boolean canTake) {
		super(shell);
		this.canTake = canTake;
		this.code = code;
		name = Titles.of(code, language);
		former = CodeDefinitions.of(code, version);
		formerNumber = version;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Shows a former definition beside the present one. */
	public static void show(Shell shell, Code code, int version, String language) {
		new DefinitionsDialog(shell, code, version, language, false).open();
	}

	/** Also asks whether a passage coded under the former one is to count as coded under the present one. */
	static boolean ask(Shell shell, Code code, int version, String language) {
		return new DefinitionsDialog(shell, code, version, language, true).open() == OK;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.Definitions_title, name));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(12, 12).spacing(12, 6).applyTo(area);
		caption(area, NLS.bind(canTake ? Messages.Definitions_coded : Messages.Definitions_version, formerNumber));
		caption(area, NLS.bind(Messages.Definitions_now, code.getVersion()));
		if (former.isEmpty()) {
			Label lost = new Label(area, SWT.WRAP);
			lost.setText(Messages.Definitions_notKept);
			GridDataFactory.fillDefaults().span(2, 1).hint(2 * WIDTH, SWT.DEFAULT).applyTo(lost);
		}
		Version then = former.orElseGet(() -> new Version(formerNumber, Map.of(), Map.of(), Map.of(), Map.of()));
		Version now = CodeDefinitions.current(code);
		row(area, Messages.Code_definition, then.definition(), now.definition());
		row(area, Messages.Code_include, then.include(), now.include());
		row(area, Messages.Code_exclude, then.exclude(), now.exclude());
		row(area, Messages.Code_example, then.example(), now.example());
		return area;
	}

	private static void caption(Composite area, String text) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		label.setData("org.eclipse.e4.ui.css.CssClassName", "imece-caption");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
	}

	private static void row(Composite area, String field, Map<String, String> then, Map<String, String> now) {
		if (then.isEmpty() && now.isEmpty()) {
			return;
		}
		boolean same = then.equals(now);
		Label label = new Label(area, SWT.NONE);
		label.setText(same ? NLS.bind(Messages.Definitions_same, field) : field);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		text(area, field, then);
		text(area, field, now);
	}

	private static void text(Composite area, String field, Map<String, String> texts) {
		StringBuilder all = new StringBuilder();
		new TreeSet<>(texts.keySet()).descendingSet() // Turkish before English
				.forEach(language -> all.append(all.isEmpty() ? "" : "\n")
						.append(UserLocale.languageName(language)).append(": ").append(texts.get(language)));
		Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setText(all.toString());
		AccessibleNames.set(text, field);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 80).applyTo(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (canTake) {
			createButton(parent, IDialogConstants.OK_ID, Messages.Definitions_take, false);
		}
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_close, true);
	}
}
