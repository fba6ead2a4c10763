/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.imece.model.core.Element;

/**
 * Brings an element to what a file says: a new one at once, one of the project later, when the plan is performed. Knows
 * whether that changes anything.
 */
final class Upsert<T extends Element> {

	private final T element;
	private final boolean isNew;
	private final List<Runnable> later;
	private boolean changed;

	/** @param later takes what is to be done to an element of the project */
	Upsert(T element, boolean isNew, List<Runnable> later) {
		this.element = element;
		this.isNew = isNew;
		this.later = later;
	}

	T element() {
		return element;
	}

	boolean isNew() {
		return isNew;
	}

	boolean isChanged() {
		return changed;
	}

	void set(EStructuralFeature feature, Object value) {
		if (!Objects.equals(element.eGet(feature), value)) {
			change(() -> element.eSet(feature, value));
		}
	}

	/** Sets a text by language unless one language has it already. An empty text is no news. */
	void text(EReference feature, String language, String text) {
		@SuppressWarnings("unchecked")
		EMap<String, String> texts = (EMap<String, String>) element.eGet(feature);
		if (!text.isEmpty() && !texts.values().contains(text)) {
			change(() -> texts.put(language, text));
		}
	}

	void property(String key, String value) {
		if (!value.isEmpty() && !value.equals(element.getProperties().get(key))) {
			change(() -> element.getProperties().put(key, value));
		}
	}

	void removeProperty(String key) {
		if (element.getProperties().containsKey(key)) {
			change(() -> element.getProperties().removeKey(key));
		}
	}

	/** Adds what a list lacks. */
	void addAll(EReference feature, Collection<? extends EObject> targets) {
		@SuppressWarnings("unchecked")
		EList<EObject> list = (EList<EObject>) element.eGet(feature);
		List<? extends EObject> missing = targets.stream().distinct().filter(target -> !list.contains(target)).toList();
		if (!missing.isEmpty()) {
			change(() -> list.addAll(missing));
		}
	}

	void change(Runnable change) {
		changed = true;
		if (isNew) {
			change.run();
		} else {
			later.add(change);
		}
	}
}
