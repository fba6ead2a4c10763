/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.navigator.internal;

import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.IDescriptionProvider;
import org.imece.core.store.RecordHeader;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.internal.Messages;

/** Names with counts in grey. */
public final class RecordLabelProvider extends LabelProvider
		implements IStyledLabelProvider, ILabelProvider, IDescriptionProvider {

	private final ElementLabels labels = PlatformUI.getWorkbench().getService(ElementLabels.class);
	private final NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT));

	@Override
	public String getText(Object element) {
		return switch (element) {
		case SliceNode slice -> NavigatorRoot.label(slice.slice());
		case TypeNode type -> type.label();
		case MoreNode more -> Messages.format(Messages.Navigator_more, numbers.format(more.count()));
		case RecordHeader header -> labels.text(header);
		default -> null;
		};
	}

	@Override
	public StyledString getStyledText(Object element) {
		String text = getText(element);
		if (text == null) {
			return null;
		}
		StyledString styled = new StyledString(text, element instanceof MoreNode ? StyledString.QUALIFIER_STYLER : null);
		if (element instanceof SliceNode slice) {
			count(styled, slice.count());
		} else if (element instanceof TypeNode type) {
			count(styled, type.records().size());
		}
		return styled;
	}

	private void count(StyledString styled, int count) {
		styled.append("  " + numbers.format(count), StyledString.COUNTER_STYLER);
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
		case SliceNode slice ->
			JFaceResources.getResources().create(ElementLabels.shared(NavigatorRoot.icon(slice.slice())));
		case TypeNode type -> type.records().isEmpty() ? null : labels.image(type.records().get(0));
		case RecordHeader header -> labels.image(header);
		default -> null;
		};
	}

	@Override
	public String getDescription(Object element) {
		return getText(element);
	}
}
