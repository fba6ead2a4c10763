/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.codebook.internal;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.imece.model.coding.Code;

/** Renames a code where it stands. */
final class RenameSupport extends EditingSupport {

	private final TextCellEditor editor;
	private final CodebookActions actions;

	RenameSupport(TreeViewer tree, CodebookActions actions) {
		super(tree);
		this.actions = actions;
		editor = new TextCellEditor(tree.getTree());
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return element instanceof Code;
	}

	@Override
	protected Object getValue(Object element) {
		return actions.name((Code) element);
	}

	@Override
	protected void setValue(Object element, Object value) {
		actions.rename((Code) element, (String) value);
	}
}
