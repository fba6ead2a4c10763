/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.form.internal;

import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.imece.coding.code.CodeDefinitions;
import org.imece.coding.ui.internal.DefinitionsDialog;
import org.imece.coding.ui.internal.Messages;
import org.imece.model.coding.Code;
import org.imece.model.coding.CodeDefinition;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** A code: its names, its definition, when to use it and when not. */
public final class CodeEditor extends ElementFormEditor<Code> {

	private static final int LINES = 3;

	private Link version;

	public CodeEditor() {
		super(Code.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.localized(CorePackage.Literals.ELEMENT__NAMES, Messages.Code_names);
		FormFields definition = form.after(() -> CodeDefinitions.beforeChange(project(), element()));
		definition.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, Messages.Code_definition, LINES);
		definition.localizedArea(CodingPackage.Literals.CODE__INCLUDE, Messages.Code_include, LINES);
		definition.localizedArea(CodingPackage.Literals.CODE__EXCLUDE, Messages.Code_exclude, LINES);
		definition.localizedArea(CodingPackage.Literals.CODE__EXAMPLE, Messages.Code_example, LINES);
		createVersion(form);
		form.check(CodingPackage.Literals.CODE__CODABLE, Messages.Code_codable);
		form.text(CodingPackage.Literals.CODE__COLOR, Messages.Code_color);
	}

	/** Which version this is, and a way to the former ones. */
	private void createVersion(FormFields form) {
		version = new Link(form.parent(), SWT.WRAP);
		form.toolkit().adapt(version, true, true);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(version);
		version.addListener(SWT.Selection, event -> DefinitionsDialog.show(version.getShell(), element(),
				Integer.parseInt(event.text), project().mainLanguage()));
		form.onRefresh(() -> find().ifPresent(this::showVersion));
	}

	private void showVersion(Code code) {
		String former = code.getEarlier().stream().map(CodeDefinition::getVersion)
				.map(number -> "<a href=\"" + number + "\">" + number + "</a>").collect(Collectors.joining(", "));
		String text = former.isEmpty() ? NLS.bind(Messages.Code_version, code.getVersion())
				: NLS.bind(Messages.Code_versions, code.getVersion(), former);
		if (!version.isDisposed() && !text.equals(version.getText())) {
			version.setText(text);
			version.getParent().layout();
		}
	}
}
