/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.project.Titles;
import org.imece.model.core.Element;

/** What an element holds, as maps and lists under the names of the model; empty fields are left out. */
final class ElementFields {

	private final IResearchProject project;

	ElementFields(IResearchProject project) {
		this.project = project;
	}

	Map<String, Object> of(EObject object) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("type", object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (object.eIsSet(feature) && !feature.isTransient()) {
				Object value = object.eGet(feature, false);
				fields.put(feature.getName(), value(feature, value));
			}
		}
		return fields;
	}

	private Object value(EStructuralFeature feature, Object value) {
		if (value instanceof EMap<?, ?> map) {
			Map<String, Object> texts = new LinkedHashMap<>();
			map.forEach(entry -> texts.put(String.valueOf(entry.getKey()), plain(entry.getValue())));
			return texts;
		}
		if (value instanceof List<?> list) {
			return list.stream().map(item -> item(feature, item)).toList();
		}
		return item(feature, value);
	}

	private Object item(EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute) {
			return plain(value);
		}
		EObject target = (EObject) value;
		return ((EReference) feature).isContainment() ? of(target) : reference(target);
	}

	private Map<String, Object> reference(EObject target) {
		String uri = RecordReader.targetUri(target);
		Map<String, Object> reference = new LinkedHashMap<>();
		project.find(uri).ifPresent(element -> reference.put("title", title(element)));
		reference.put("uri", uri);
		return reference;
	}

	private String title(Element element) {
		return Titles.of(element, project.mainLanguage());
	}

	private static Object plain(Object value) {
		return value instanceof Number || value instanceof Boolean || value == null ? value : value.toString();
	}
}
