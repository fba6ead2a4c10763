/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.PartialDate;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;

/**
 * Writes an element as text that people can read and compare, one field in a line.
 *
 * @since 0.1
 */
public final class ElementText {

	private final FeatureLabels labels = new FeatureLabels();
	private final IResearchProject project;
	private final StringBuilder text = new StringBuilder();

	/** @param project resolves references; they are shown by title */
	public ElementText(IResearchProject project) {
		this.project = project;
	}

	/** The text of an element with all it contains. */
	public String of(Element element) {
		text.setLength(0);
		write(element, 0);
		return text.toString();
	}

	private void write(EObject object, int depth) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature != CorePackage.Literals.ELEMENT__ID && !feature.isTransient() && !feature.isDerived()
					&& object.eIsSet(feature)) {
				write(object, feature, depth);
			}
		}
	}

	private void write(EObject object, EStructuralFeature feature, int depth) {
		boolean resolve = !(feature instanceof EReference reference) || reference.isContainment();
		Object value = object.eGet(feature, resolve);
		if (value instanceof EMap<?, ?> map) {
			map.forEach(entry -> line(depth, labels.of(feature) + " (" + entry.getKey() + ")",
					String.valueOf(entry.getValue())));
		} else if (feature instanceof EReference reference && reference.isContainment()) {
			for (Object child : value instanceof List<?> list ? list : List.of(value)) {
				line(depth, labels.of(feature), "");
				write((EObject) child, depth + 1);
			}
		} else if (value instanceof List<?> list) {
			for (Object item : list) {
				line(depth, labels.of(feature), show(item));
			}
		} else {
			line(depth, labels.of(feature), show(value));
		}
	}

	private String show(Object value) {
		return switch (value) {
		case Element target -> titleOf(target);
		case PartialDate date -> date.toString();
		case Boolean yes -> yes.booleanValue() ? "✓" : "–";
		case Enum<?> literal -> literal.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		default -> String.valueOf(value);
		};
	}

	private String titleOf(Element target) {
		var proxy = ((InternalEObject) target).eProxyURI();
		Element resolved = proxy == null ? target : project.find(proxy.toString()).orElse(null);
		return resolved == null ? "?" : Titles.of(resolved, project.mainLanguage());
	}

	private void line(int depth, String label, String value) {
		text.append("  ".repeat(depth)).append(label).append(": ")
				.append(value.replace("\n", "\n" + "  ".repeat(depth + 1))).append('\n');
	}
}
