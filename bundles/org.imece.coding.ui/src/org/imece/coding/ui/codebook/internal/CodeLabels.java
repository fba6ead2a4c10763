/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.codebook.internal;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Control;
import org.imece.coding.code.CodeFrequencies;
import org.imece.coding.ui.internal.CodeImages;
import org.imece.coding.ui.internal.CodeMemory;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.core.Element;

/** Colour, name, number of passages, key; the definition as tool tip. */
final class CodeLabels extends StyledCellLabelProvider {

	private final CodeImages images;
	private final Supplier<CodeFrequencies> frequencies;
	private String language = "tr";
	private List<Code> keys = List.of();

	CodeLabels(Control owner, Supplier<CodeFrequencies> frequencies) {
		images = new CodeImages(owner);
		this.frequencies = frequencies;
	}

	/** @param project may be null */
	void setProject(IResearchProject project) {
		keys = project == null ? List.of() : new CodeMemory(project).favourites();
		language = project == null ? "tr" : project.mainLanguage();
	}

	@Override
	public void update(ViewerCell cell) {
		Element element = (Element) cell.getElement();
		StyledString text = new StyledString(Titles.of(element, language));
		if (element instanceof Code code) {
			int count = frequencies.get().ofCode(code.getId());
			if (count > 0) {
				text.append("  " + count, StyledString.COUNTER_STYLER);
			}
			int key = keys.indexOf(code);
			if (key >= 0) {
				text.append("  [" + (key + 1) + "]", StyledString.QUALIFIER_STYLER);
			}
			cell.setImage(images.of(code));
		}
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		super.update(cell);
	}

	@Override
	public String getToolTipText(Object element) {
		String definition = Titles.text(((Element) element).getDescriptions(), language);
		return definition.isEmpty() ? null : definition;
	}
}
