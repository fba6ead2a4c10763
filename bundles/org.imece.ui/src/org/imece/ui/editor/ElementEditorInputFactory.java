/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.net.URI;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/**
 * Makes the input of an editor again after a restart. Declared in the extension point
 * {@code org.eclipse.ui.elementFactories}; not for callers.
 *
 * @since 0.1
 */
public final class ElementEditorInputFactory implements IElementFactory {

	static final String ID = "org.imece.ui.elementEditorInput";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String location = memento.getString(ElementEditorInput.LOCATION);
		String uri = memento.getString(ElementEditorInput.URI_KEY);
		String title = memento.getString(ElementEditorInput.TITLE);
		if (location == null || uri == null) {
			return null; // not written by us; the workbench shows that the editor cannot be restored
		}
		return new ElementEditorInput(URI.create(location), uri, title == null ? "" : title);
	}
}
