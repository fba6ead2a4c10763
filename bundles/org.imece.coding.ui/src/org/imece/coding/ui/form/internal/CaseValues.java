/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.form.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.imece.coding.cases.VariableFormat;
import org.imece.coding.cases.VariableValues;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Variable;
import org.imece.model.coding.VariableType;
import org.imece.ui.editor.FormFields;
import org.imece.ui.element.NewElement;

/** A field for each variable of the project with its value for a case, and a button that makes another variable. */
final class CaseValues {

	/** What a field was made for; another makes it necessary to make the fields again. */
	private record Made(Variable variable, String title, VariableType type) {
	}

	private final FormFields form;
	private final IResearchProject project;
	private final Supplier<Optional<Case>> target;
	private final Composite fields;
	private List<Made> made = List.of();

	CaseValues(FormFields form, IResearchProject project, Supplier<Optional<Case>> target, IWorkbenchPartSite site) {
		this.form = form;
		this.project = project;
		this.target = target;
		fields = form.toolkit().createComposite(form.parent());
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(12, 12).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		Button add = form.toolkit().createButton(form.parent(), Messages.Case_newVariable, SWT.PUSH);
		add.addListener(SWT.Selection, event -> new NewElement(site.getWorkbenchWindow(), project)
				.addNamed(CodingFactory.eINSTANCE.createVariable()));
		form.onRefresh(this::refresh);
	}

	private void refresh() {
		if (fields.isDisposed()) {
			return;
		}
		List<Made> now = project.all(Variable.class).stream()
				.map(variable -> new Made(variable, Titles.of(variable, project.mainLanguage()), variable.getType()))
				.toList();
		if (now.equals(made)) {
			return;
		}
		made = now;
		for (Control child : fields.getChildren()) {
			child.dispose();
		}
		now.forEach(this::createField);
		fields.requestLayout();
	}

	private void createField(Made variable) {
		VariableFormat format = new VariableFormat(variable.type(), Locale.getDefault(Locale.Category.FORMAT));
		form.in(fields).text(title(variable), new FormFields.Format() {
			@Override
			public String format(Object value) {
				return format.format((String) value);
			}

			@Override
			public Object parse(String text) {
				return format.parse(text);
			}
		}, () -> target.get().map(caze -> VariableValues.get(caze, variable.variable())).orElse(null),
				value -> VariableValues.set(target.get().orElseThrow(), variable.variable(), (String) value));
	}

	/** With what is expected, except where everything is. */
	private static String title(Made variable) {
		return variable.type() == VariableType.TEXT ? variable.title()
				: variable.title() + " · " + VariableEditor.name(variable.type());
	}
}
