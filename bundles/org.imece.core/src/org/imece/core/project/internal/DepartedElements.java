/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.eclipse.emf.ecore.util.ECrossReferenceEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.core.record.RecordCodec;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.Reference;
import org.imece.core.store.StoreException;
import org.imece.model.core.Element;

/**
 * Elements that have left their record within an edit, and what refers to them, in records that are loaded or not:
 * references to what has left the project are removed or lead to what has taken its place and identifier in the record;
 * others follow to the new address.
 */
final class DepartedElements {

	/** From so many elements of one record on, all that points to the record is looked at. */
	private static final int MANY = 50;

	private final IRecordStore store;
	private final RecordResourceSet resources;
	private final Set<EObject> departed = Collections.newSetFromMap(new IdentityHashMap<>());
	/** By the address under which records that were not loaded know them. */
	private final Map<URI, Element> addresses = new HashMap<>();
	private final Map<Resource, List<String>> ids = new IdentityHashMap<>();
	/** Elements that are in the records now, by identifier. */
	private final Map<Resource, Map<String, Element>> successors = new IdentityHashMap<>();
	private final Map<Element, Resource> homes = new IdentityHashMap<>();

	/** @param roots elements with the record they were in; what they contain has gone with them */
	DepartedElements(IRecordStore store, RecordResourceSet resources, Map<Element, Resource> roots) {
		this.store = store;
		this.resources = resources;
		roots.forEach((root, record) -> {
			note(root, record);
			root.eAllContents().forEachRemaining(object -> {
				if (object instanceof Element child) {
					note(child, record);
				}
			});
		});
	}

	private void note(Element element, Resource record) {
		departed.add(element);
		successors.computeIfAbsent(record, DepartedElements::elementsOf);
		addresses.put(record.getURI().appendFragment(element.getId()), element);
		homes.put(element, record);
		ids.computeIfAbsent(record, key -> new ArrayList<>()).add(element.getId());
	}

	private static Map<String, Element> elementsOf(Resource record) {
		Map<String, Element> elements = new HashMap<>();
		record.getAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				elements.put(element.getId(), element);
			}
		});
		return elements;
	}

	/**
	 * @param edit    that is running
	 * @param unsaved resources whose references the store does not know yet
	 */
	void followReferences(ChangeRecord edit, Set<Resource> unsaved) throws StoreException {
		Set<Resource> sources = new LinkedHashSet<>(unsaved);
		sources.addAll(edit.resources());
		for (Map.Entry<Resource, List<String>> entry : ids.entrySet()) {
			String record = RecordCodec.recordOf(entry.getKey().getURI()).orElseThrow();
			for (String element : entry.getValue().size() < MANY ? entry.getValue() : List.of("")) {
				for (RecordHeader header : store.referencing(new Reference(record, element))) {
					resources.load(header.id()).ifPresent(sources::add);
				}
			}
		}
		List<Runnable> changes = new ArrayList<>();
		sources.forEach(source -> collect(source, edit, changes));
		changes.forEach(Runnable::run);
	}

	private void collect(Resource source, ChangeRecord edit, List<Runnable> changes) {
		source.getAllContents().forEachRemaining(object -> {
			var targets = (FeatureIterator<EObject>) ((ECrossReferenceEList<EObject>) object.eCrossReferences())
					.basicIterator();
			while (targets.hasNext()) {
				EObject target = targets.next();
				EReference feature = (EReference) targets.feature();
				EObject element = target.eIsProxy() ? addresses.get(((InternalEObject) target).eProxyURI()) : target;
				if (element == null || !departed.contains(element)) {
					continue;
				}
				EObject present = element.eResource() != null ? element : successor((Element) element);
				if (present == null) {
					changes.add(() -> EcoreUtil.remove(object, feature, target));
				} else if (present != target) {
					changes.add(() -> EcoreUtil.replace(object, feature, target, present));
				} else {
					edit.touch(source);
				}
			}
		});
	}

	private Element successor(Element gone) {
		return successors.get(homes.get(gone)).get(gone.getId());
	}
}
