/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.finding.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imece.evidence.ui.internal.States;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;

/** The four states side by side, each with its sign and its name. */
final class StateField {

	private final Cell cell;
	private final Map<FindingState, Button> buttons = new EnumMap<>(FindingState.class);

	StateField(FormToolkit toolkit, Composite parent, Cell cell) {
		this.cell = cell;
		Composite row = toolkit.createComposite(parent);
		RowLayout layout = new RowLayout();
		layout.marginLeft = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 12;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(row);
		for (FindingState state : FindingState.values()) {
			Button button = toolkit.createButton(row, States.name(state), SWT.RADIO);
			button.setImage(JFaceResources.getResources().create(States.image(state)));
			button.addListener(SWT.Selection, event -> {
				if (button.getSelection()) {
					set(state);
				}
			});
			buttons.put(state, button);
		}
	}

	private void set(FindingState state) {
		Finding finding = cell.finding().orElse(null);
		if (finding != null && finding.getState() != state) {
			cell.edit(edits -> edits.setState(finding, state));
		}
	}

	void refresh() {
		cell.finding().ifPresent(finding -> buttons
				.forEach((state, button) -> button.setSelection(state == finding.getState())));
	}
}
