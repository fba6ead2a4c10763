/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.eclipse.emf.ecore.util.ECrossReferenceEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.core.record.RecordCodec;
import org.imece.core.project.RecordReader;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.Reference;
import org.imece.core.store.StoreException;
import org.imece.model.core.Element;

/** Puts a revision in the place of the present state of a record, and leads references to its elements there. */
final class Restoration {

	private final RecordResourceSet resources;
	private final IRecordStore store;

	Restoration(RecordResourceSet resources, IRecordStore store) {
		this.resources = resources;
		this.store = store;
	}

	/** Everything must be committed: records that are not loaded are found by their stored references. */
	void replace(String recordId, Element revision) throws StoreException {
		Resource home = resources.load(recordId)
				.orElseGet(() -> resources.createResource(RecordCodec.uriOf(recordId)));
		Element restored = EcoreUtil.copy(revision);
		Map<String, EObject> successors = new HashMap<>();
		successors.put(restored.getId(), restored);
		restored.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element) {
				successors.put(element.getId(), element);
			}
		});
		if (loses(home, successors)) {
			for (RecordHeader header : store.referencing(new Reference(recordId, ""))) {
				resources.load(header.id());
			}
		}
		List<Runnable> replacements = new ArrayList<>();
		for (Resource source : List.copyOf(resources.getResources())) {
			if (source != home) {
				collect(source, home, successors, replacements);
			}
		}
		home.getContents().clear();
		home.getContents().add(restored);
		replacements.forEach(Runnable::run);
	}

	/** Whether the present state has elements that the revision has not. */
	private static boolean loses(Resource home, Map<String, EObject> successors) {
		for (var contents = home.getAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Element element && !successors.containsKey(element.getId())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isIn(Resource home, EObject target) {
		return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().trimFragment().equals(home.getURI())
				: target.eResource() == home;
	}

	private static void collect(Resource source, Resource home, Map<String, EObject> successors,
			List<Runnable> replacements) {
		source.getAllContents().forEachRemaining(object -> {
			var targets = (FeatureIterator<EObject>) ((ECrossReferenceEList<EObject>) object.eCrossReferences())
					.basicIterator();
			while (targets.hasNext()) {
				EObject target = targets.next();
				EReference feature = (EReference) targets.feature();
				if (!(target instanceof Element element) || !isIn(home, target)) {
					continue;
				}
				EObject successor = successors.get(RecordReader.targetId(element));
				replacements.add(successor == null ? () -> EcoreUtil.remove(object, feature, target)
						: () -> EcoreUtil.replace(object, feature, target, successor));
			}
		});
	}
}
