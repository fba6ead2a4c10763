/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.imece.model.core.Element;

/**
 * What one edit did, notification by notification, so that undo and redo cost what the edit cost. (The change recorder
 * of EMF compares every loaded object at the end of each edit; with 200,000 codings that is felt at each keystroke.)
 */
final class ChangeRecord {

	private final List<Notification> notifications = new ArrayList<>();
	private final Set<Resource> resources = new LinkedHashSet<>();
	/** Elements that left their place, with the record they were in at first. */
	private final Map<Element, Resource> moved = new LinkedHashMap<>();

	void add(Notification notification) {
		notifications.add(notification);
		Resource resource = notification.getNotifier() instanceof EObject object ? object.eResource()
				: (Resource) notification.getNotifier();
		if (resource == null) {
			return; // the object had left its record before
		}
		resources.add(resource);
		if (notification.getNotifier() == resource
				|| notification.getFeature() instanceof EReference reference && reference.isContainment()) {
			List<?> old = notification.getOldValue() instanceof List<?> many ? many
					: Collections.singletonList(notification.getOldValue());
			old.forEach(value -> {
				if (value instanceof Element element) {
					moved.putIfAbsent(element, resource);
				}
			});
		}
	}

	/** Elements that the edit took out of a record, with that record; some may be in another one now. */
	Map<Element, Resource> departed() {
		Map<Element, Resource> departed = new LinkedHashMap<>(moved);
		departed.entrySet().removeIf(entry -> entry.getKey().eResource() == entry.getValue());
		return departed;
	}

	/** A record that has to be written anew although nothing in it has changed, with the edit and with its undo. */
	void touch(Resource resource) {
		resources.add(resource);
	}

	boolean isEmpty() {
		return notifications.isEmpty();
	}

	/** Resources that the edit changed. */
	Set<Resource> resources() {
		return resources;
	}

	int size() {
		return notifications.size();
	}

	void undo() {
		undoTo(0);
	}

	/** Takes back what came after the first {@code size} notifications. */
	void undoTo(int size) {
		for (int i = notifications.size() - 1; i >= size; i--) {
			undo(notifications.get(i));
		}
	}

	/** Forgets what came after the first {@code size} notifications. */
	void truncate(int size) {
		notifications.subList(size, notifications.size()).clear();
	}

	void redo() {
		notifications.forEach(ChangeRecord::redo);
	}

	private static void undo(Notification n) {
		EList<Object> list = list(n);
		if (list == null) {
			set(n, n.getOldValue(), n.wasSet());
			return;
		}
		switch (n.getEventType()) {
		case Notification.SET -> replace(list, n.getPosition(), n.getOldValue());
		case Notification.ADD -> removeAt(list, n.getPosition(), n.getNewValue());
		case Notification.ADD_MANY -> removeAll(list, n.getPosition(), (Collection<?>) n.getNewValue());
		case Notification.REMOVE -> insert(list, n.getPosition(), n.getOldValue());
		case Notification.REMOVE_MANY -> insertAll(list, (int[]) n.getNewValue(), (List<?>) n.getOldValue());
		case Notification.MOVE -> list.move(((Integer) n.getOldValue()).intValue(), n.getPosition());
		default -> throw new IllegalStateException("Unexpected notification " + n);
		}
	}

	private static void redo(Notification n) {
		EList<Object> list = list(n);
		if (list == null) {
			set(n, n.getNewValue(), n.getEventType() == Notification.SET);
			return;
		}
		switch (n.getEventType()) {
		case Notification.SET -> replace(list, n.getPosition(), n.getNewValue());
		case Notification.ADD -> insert(list, n.getPosition(), n.getNewValue());
		case Notification.ADD_MANY -> insertFrom(list, n.getPosition(), (Collection<?>) n.getNewValue());
		case Notification.REMOVE -> removeAt(list, n.getPosition(), n.getOldValue());
		case Notification.REMOVE_MANY -> list.removeAll((Collection<?>) n.getOldValue());
		case Notification.MOVE -> list.move(n.getPosition(), ((Integer) n.getOldValue()).intValue());
		default -> throw new IllegalStateException("Unexpected notification " + n);
		}
	}

	/** The list that changed, or null where a single value did. */
	@SuppressWarnings("unchecked")
	private static EList<Object> list(Notification n) {
		if (n.getNotifier() instanceof Resource resource) {
			return (EList<Object>) (EList<?>) resource.getContents();
		}
		EStructuralFeature feature = (EStructuralFeature) n.getFeature();
		return feature.isMany() ? (EList<Object>) ((EObject) n.getNotifier()).eGet(feature) : null;
	}

	private static void set(Notification n, Object value, boolean wasSet) {
		EObject object = (EObject) n.getNotifier();
		EStructuralFeature feature = (EStructuralFeature) n.getFeature();
		if (!wasSet && feature.isUnsettable()) {
			object.eUnset(feature);
		} else if (object.eGet(feature, false) != value) {
			object.eSet(feature, value);
		}
	}

	// With opposite references one change has two notifications, and taking back the one takes back the other:
	// what is already as it should be is left alone.

	private static void replace(EList<Object> list, int position, Object value) {
		if (list.get(position) != value) {
			list.set(position, value);
		}
	}

	private static void removeAt(EList<Object> list, int position, Object value) {
		int index = position == Notification.NO_INDEX ? 0 : position;
		if (index < list.size() && same(list.get(index), value)) {
			list.remove(index);
		} else {
			list.remove(value);
		}
	}

	private static void removeAll(EList<Object> list, int position, Collection<?> values) {
		for (int i = 0; i < values.size(); i++) {
			list.remove(position);
		}
	}

	private static void insert(EList<Object> list, int position, Object value) {
		int index = Math.min(position == Notification.NO_INDEX ? 0 : position, list.size());
		if (value instanceof EObject && list.contains(value)) {
			list.move(Math.min(index, list.size() - 1), value);
		} else {
			list.add(index, value);
		}
	}

	private static void insertFrom(EList<Object> list, int position, Collection<?> values) {
		list.addAll(position, values);
	}

	private static void insertAll(EList<Object> list, int[] positions, List<?> values) {
		if (positions == null) {
			list.addAll(0, values);
			return;
		}
		for (int i = 0; i < positions.length; i++) {
			list.add(positions[i], values.get(i));
		}
	}

	private static boolean same(Object one, Object other) {
		return one == other || one != null && !(one instanceof EObject) && one.equals(other);
	}
}
