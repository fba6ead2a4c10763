/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.chain.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.imece.evidence.ui.internal.Messages;
import org.imece.ui.element.ElementLabels;

/** Icon, title and warning of the lines of a chain. */
final class ChainLabels extends ColumnLabelProvider {

	private final ElementLabels labels;

	ChainLabels(ElementLabels labels) {
		this.labels = labels;
	}

	@Override
	public String getText(Object object) {
		ChainNode node = (ChainNode) object;
		String text = node.text() != null ? node.text() : labels.text(node.element());
		return node.warning() ? text + "  ⚠ " + Messages.Chain_falls : text;
	}

	@Override
	public String getToolTipText(Object object) {
		return getText(object);
	}

	@Override
	public Image getImage(Object object) {
		ChainNode node = (ChainNode) object;
		boolean quote = node.text() != null && node.text().startsWith("“");
		return node.element() == null || quote ? null : labels.image(node.element().eClass());
	}

	@Override
	public Font getFont(Object object) {
		return ((ChainNode) object).element() == null
				? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
				: null;
	}
}
