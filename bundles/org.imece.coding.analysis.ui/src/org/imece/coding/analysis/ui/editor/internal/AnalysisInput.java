/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.imece.coding.analysis.ui.page.internal.AnalysisKind;
import org.imece.ui.element.ElementLabels;

/** Which analysis an editor shows, of the project that is open. */
record AnalysisInput(AnalysisKind kind) implements IEditorInput, IPersistableElement {

	static final String KIND = "kind";

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ElementLabels.shared(kind.icon());
	}

	@Override
	public String getName() {
		return kind.title();
	}

	@Override
	public String getToolTipText() {
		return kind.title();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return AnalysisInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(KIND, kind.key());
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return null;
	}
}
