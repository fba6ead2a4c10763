/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.imece.model.core.Element;

/**
 * Opens what is known of an element: the editor of its type or, for an element within another one, the editor of the
 * nearest container that has one, at the place of the element; for types that are shown in a view, that view. An OSGi service, which parts also reach with
 * {@code getSite().getService(ElementOpener.class)}. On the user interface thread only.
 *
 * @noimplement
 * @since 0.1
 */
public interface ElementOpener {

	/** Opens an element of the open project; tells the user if it cannot be opened. */
	Optional<IWorkbenchPart> open(IWorkbenchPage page, Element element);

	/**
	 * Opens an element and shows a part of its text.
	 *
	 * @param start first UTF-16 unit in the text of the element
	 * @param end   behind the last UTF-16 unit
	 */
	Optional<IWorkbenchPart> open(IWorkbenchPage page, Element element, int start, int end);

	/**
	 * Opens what is at an address; tells the user if there is nothing any more.
	 *
	 * @param uri {@code imece:/record#element}
	 */
	Optional<IWorkbenchPart> open(IWorkbenchPage page, String uri);

	/** As {@link #open(IWorkbenchPage, String)}, showing a part of the text. */
	Optional<IWorkbenchPart> open(IWorkbenchPage page, String uri, int start, int end);
}
