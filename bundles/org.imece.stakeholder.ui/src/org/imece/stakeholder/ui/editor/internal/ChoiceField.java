/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.ui.editor.FormFields;
import org.imece.ui.editor.WheelScrolling;
import org.imece.ui.operation.Edits;

/**
 * A choice among values, the first of them none. A value that is not among them is shown as it is, so that nothing is
 * lost by looking at it.
 *
 * @param <T> type of the values
 */
final class ChoiceField<T> {

	/**
	 * A value with what users read.
	 *
	 * @param value {@code null} for none
	 */
	record Option<T>(T value, String label) {
	}

	/** Where the value is kept. */
	interface Place<T> {

		/** Whether there is something that could have a value. */
		boolean exists();

		T read();

		/** A change that stores a value; {@code null} clears it. */
		ModelChange write(T value);

		/** What users read for a value that is not offered. */
		default String label(T value) {
			return value.toString();
		}
	}

	private final Combo combo;
	private final Supplier<List<Option<T>>> offered;
	private final Place<T> place;
	private List<Option<T>> options = List.of();

	ChoiceField(FormFields form, IResearchProject project, String label, Supplier<List<Option<T>>> offered,
			Place<T> place) {
		this.offered = offered;
		this.place = place;
		Composite field = form.toolkit().createComposite(form.parent());
		GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 4).applyTo(field);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(field);
		Label caption = form.toolkit().createLabel(field, label);
		caption.setData("org.eclipse.e4.ui.css.CssClassName", "imece-caption");
		combo = new Combo(field, SWT.READ_ONLY | SWT.DROP_DOWN);
		form.toolkit().adapt(combo, true, true);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(combo);
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = label;
			}
		});
		WheelScrolling.passOn(combo);
		combo.addListener(SWT.Selection, event -> {
			T chosen = options.get(combo.getSelectionIndex()).value();
			if (!Objects.equals(chosen, place.read())) {
				Edits.run(combo.getShell(), project, label, place.write(chosen));
			}
		});
		form.onRefresh(this::refresh);
	}

	private void refresh() {
		if (combo.isDisposed()) {
			return;
		}
		combo.setEnabled(place.exists());
		T value = place.exists() ? place.read() : null;
		List<Option<T>> wanted = new ArrayList<>(List.of(new Option<T>(null, "")));
		wanted.addAll(offered.get());
		if (value != null && wanted.stream().noneMatch(option -> value.equals(option.value()))) {
			wanted.add(new Option<>(value, place.label(value)));
		}
		if (!wanted.equals(options)) {
			options = wanted;
			combo.setItems(wanted.stream().map(Option::label).toArray(String[]::new));
		}
		for (int i = 0; i < options.size(); i++) {
			if (Objects.equals(value, options.get(i).value())) {
				combo.select(i);
			}
		}
	}
}
