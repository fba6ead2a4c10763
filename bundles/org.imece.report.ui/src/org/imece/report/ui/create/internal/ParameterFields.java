/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.create.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.UserLocale;
import org.imece.model.core.Jurisdiction;
import org.imece.report.TemplateParameter;

/** A field for each parameter of a template. */
final class ParameterFields {

	private final Composite composite;
	private final Map<String, Supplier<String>> values = new LinkedHashMap<>();

	ParameterFields(Composite parent, IResearchProject project, List<TemplateParameter> parameters) {
		composite = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(composite);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(composite);
		for (TemplateParameter parameter : parameters) {
			values.put(parameter.name(), switch (parameter.kind()) {
			case TEXT -> text(parameter);
			case FLAG -> flag(parameter);
			case JURISDICTIONS -> jurisdictions(parameter, project);
			});
		}
	}

	private void label(String text) {
		Label label = new Label(composite, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
	}

	private Supplier<String> text(TemplateParameter parameter) {
		label(parameter.label());
		Text field = new Text(composite, SWT.BORDER);
		field.setText(parameter.defaultValue());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return field::getText;
	}

	private Supplier<String> flag(TemplateParameter parameter) {
		Button box = new Button(composite, SWT.CHECK);
		box.setText(parameter.label());
		box.setSelection(Boolean.parseBoolean(parameter.defaultValue()));
		return () -> Boolean.toString(box.getSelection());
	}

	/** All are chosen at first, which is the same as none. */
	private Supplier<String> jurisdictions(TemplateParameter parameter, IResearchProject project) {
		label(parameter.label());
		Composite row = new Composite(composite, SWT.NONE);
		row.setLayout(new RowLayout());
		Map<Button, String> boxes = new LinkedHashMap<>();
		List<String> wanted = new ArrayList<>(List.of(parameter.defaultValue().split("\\s*,\\s*")));
		wanted.removeIf(String::isBlank);
		for (Jurisdiction jurisdiction : project.all(Jurisdiction.class)) {
			Button box = new Button(row, SWT.CHECK);
			box.setText(Titles.of(jurisdiction, UserLocale.language()).replace("&", "&&"));
			box.setSelection(wanted.isEmpty() || wanted.contains(jurisdiction.getCode()));
			boxes.put(box, jurisdiction.getCode());
		}
		return () -> boxes.keySet().stream().allMatch(Button::getSelection) ? ""
				: boxes.entrySet().stream().filter(entry -> entry.getKey().getSelection()).map(Map.Entry::getValue)
						.collect(Collectors.joining(","));
	}

	Map<String, String> values() {
		Map<String, String> result = new LinkedHashMap<>();
		values.forEach((name, value) -> result.put(name, value.get()));
		return result;
	}

	void dispose() {
		composite.dispose();
	}
}
