/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.imece.search.SearchHit;

/** The selected hit as the rest of the workbench knows it: the element that was found. */
final class HitSelection implements ISelectionProvider {

	/** Finds the element of a hit, if it is still there. */
	@FunctionalInterface
	interface Elements {
		Optional<?> of(SearchHit hit);
	}

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final TreeViewer viewer;
	private final Elements elements;
	private ISelection selection = StructuredSelection.EMPTY;

	HitSelection(TreeViewer viewer, Elements elements) {
		this.viewer = viewer;
		this.elements = elements;
		viewer.addPostSelectionChangedListener(event -> changed(event.getStructuredSelection()));
	}

	private void changed(IStructuredSelection hits) {
		selection = hits.getFirstElement() instanceof SearchHit hit
				? elements.of(hit).map(StructuredSelection::new).orElse(StructuredSelection.EMPTY)
				: StructuredSelection.EMPTY;
		SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> SafeRunner.run(new SafeRunnable() {
			@Override
			public void run() {
				listener.selectionChanged(event);
			}
		}));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		viewer.setSelection(wanted, true);
	}
}
