/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.swt.graphics.Image;
import org.imece.model.core.CorePackage;
import org.imece.ui.element.ElementLabels;

/** How kinds of hits, which are names of EClasses, look to users. */
final class Kinds {

	private final ElementLabels labels;

	Kinds(ElementLabels labels) {
		this.labels = labels;
	}

	String label(String kind) {
		String label = eClass(kind).map(labels::typeName).orElse("");
		return label.isEmpty() ? Messages.Kind_other : label;
	}

	Image image(String kind) {
		return labels.image(eClass(kind).orElse(CorePackage.Literals.ELEMENT));
	}

	private static Optional<EClass> eClass(String kind) {
		return EPackage.Registry.INSTANCE.values().stream().filter(EPackage.class::isInstance)
				.map(ePackage -> ((EPackage) ePackage).getEClassifier(kind)).filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(CorePackage.Literals.ELEMENT::isSuperTypeOf).findFirst();
	}
}
