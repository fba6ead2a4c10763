/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.editor.internal;

import org.eclipse.jface.viewers.StructuredSelection;
import org.imece.ui.editor.TableField;

/** Shows the first row of a table in the fields below it, so that a form opens with something in them. */
final class FirstRow {

	private FirstRow() {
	}

	static void select(TableField table) {
		Object first = table.viewer().getElementAt(0);
		if (first != null) {
			table.viewer().setSelection(new StructuredSelection(first));
		}
	}
}
