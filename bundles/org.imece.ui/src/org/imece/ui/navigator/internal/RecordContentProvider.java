/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.navigator.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Slices, types, records. Records are not loaded. */
public final class RecordContentProvider implements ITreeContentProvider {

	/** More entries under one node help nobody; the filter does. */
	static final int LIMIT = 500;

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case NavigatorRoot root -> root.slices().toArray();
		case SliceNode slice -> slice.types().toArray();
		case TypeNode type -> records(type).toArray();
		default -> new Object[0];
		};
	}

	private static List<Object> records(TypeNode type) {
		int size = type.records().size();
		if (size <= LIMIT) {
			return List.copyOf(type.records());
		}
		List<Object> shown = new ArrayList<>(type.records().subList(0, LIMIT));
		shown.add(new MoreNode(type.type(), size - LIMIT));
		return shown;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof NavigatorRoot || element instanceof SliceNode
				|| element instanceof TypeNode type && !type.records().isEmpty();
	}

	@Override
	public Object getParent(Object element) {
		return null; // an element is revealed through its expanded parents only
	}
}
