/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.codebook.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.imece.coding.code.Codes;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Codebook;

/** Codebooks, where there are several, and the codes within. */
final class CodeTreeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return CodebookView.roots((IResearchProject) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return Codes.children((EObject) parent).toArray();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !Codes.children((EObject) element).isEmpty();
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Codebook ? null : ((EObject) element).eContainer();
	}
}
