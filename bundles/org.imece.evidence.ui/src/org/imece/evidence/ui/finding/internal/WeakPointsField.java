/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.finding.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imece.evidence.matrix.WeakPoints;
import org.imece.ui.element.ElementLabels;

/** Where the finding could be attacked, a sentence each; nothing where there is nothing to say. */
final class WeakPointsField {

	private final FormToolkit toolkit;
	private final Cell cell;
	private final Composite control;
	private List<String> shown;

	WeakPointsField(FormToolkit toolkit, Composite parent, Cell cell) {
		this.toolkit = toolkit;
		this.cell = cell;
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
	}

	void refresh() {
		List<String> points = cell.finding().map(finding -> WeakPoints.of(finding, cell.language()))
				.orElse(List.of());
		if (points.equals(shown)) {
			return;
		}
		shown = points;
		for (Control child : control.getChildren()) {
			child.dispose();
		}
		for (String point : points) {
			Label sign = toolkit.createLabel(control, "");
			sign.setImage(JFaceResources.getResources().create(ElementLabels.shared("warning")));
			GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
			Label sentence = toolkit.createLabel(control, point.replace("&", "&&"), SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(sentence);
		}
		((GridData) control.getLayoutData()).exclude = points.isEmpty();
		control.setVisible(!points.isEmpty());
	}
}
