/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.model.core.Element;

/**
 * Finds elements in selections, whether a part selects elements, passages of them or headers of records.
 *
 * @since 0.1
 */
public final class ElementSelection {

	private ElementSelection() {
	}

	/** The selected elements, in order; records that are not understood are left out. */
	public static List<Element> all(ISelection selection, IResearchProject project) {
		return objects(selection).map(object -> element(object, project).orElse(null)).filter(Objects::nonNull)
				.toList();
	}

	/** The first selected element. */
	public static Optional<Element> first(ISelection selection, IResearchProject project) {
		return objects(selection).flatMap(object -> element(object, project).stream()).findFirst();
	}

	/** The first selected passage. */
	public static Optional<QuotedElement> passage(ISelection selection) {
		return objects(selection).filter(QuotedElement.class::isInstance).map(QuotedElement.class::cast).findFirst();
	}

	/** The element that an object of a selection stands for. */
	public static Optional<Element> element(Object object, IResearchProject project) {
		return switch (object) {
		case Element element -> Optional.of(element);
		case QuotedElement quoted -> Optional.of(quoted.element());
		case RecordHeader header -> project.root(header.id());
		default -> Optional.empty();
		};
	}

	@SuppressWarnings("unchecked")
	private static Stream<Object> objects(ISelection selection) {
		return selection instanceof IStructuredSelection structured ? structured.toList().stream() : Stream.empty();
	}
}
