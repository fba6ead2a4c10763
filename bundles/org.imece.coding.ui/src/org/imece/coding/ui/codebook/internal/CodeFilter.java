/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.codebook.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.imece.coding.code.Codes;
import org.imece.core.text.Folding;
import org.imece.model.core.Element;

/** Leaves codes whose name holds the text, and those around and within them. */
final class CodeFilter extends ViewerFilter {

	private String wanted = "";

	void setText(String text) {
		wanted = Folding.fold(text.strip());
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		if (wanted.isEmpty() || fitsBelow((EObject) element)) {
			return true;
		}
		for (EObject outer = ((EObject) element).eContainer(); outer instanceof Element; outer = outer.eContainer()) {
			if (fits(outer)) {
				return true;
			}
		}
		return false;
	}

	private boolean fitsBelow(EObject element) {
		return fits(element) || Codes.children(element).stream().anyMatch(this::fitsBelow);
	}

	private boolean fits(EObject element) {
		return ((Element) element).getNames().values().stream()
				.anyMatch(name -> name != null && Folding.fold(name).contains(wanted));
	}
}
