/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.reports.internal;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.imece.report.ReportTemplate;

/** How templates are shown. */
final class TemplateLabels extends ColumnLabelProvider {

	@Override
	public String getText(Object element) {
		ReportTemplate template = (ReportTemplate) element;
		return template.label() + "  –  " + template.description();
	}

	@Override
	public Image getImage(Object element) {
		return null;
	}

	@Override
	public String getToolTipText(Object element) {
		return ((ReportTemplate) element).description();
	}
}
