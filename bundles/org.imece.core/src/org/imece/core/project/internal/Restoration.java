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
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.eclipse.emf.ecore.util.ECrossReferenceEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.model.core.Element;

/** Puts a revision in the place of the present state of a record, and leads references to its elements there. */
final class Restoration {

	private final RecordResourceSet resources;

	Restoration(RecordResourceSet resources) {
		this.resources = resources;
	}

	void replace(String recordId, Element revision) {
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

	private static void collect(Resource source, Resource home, Map<String, EObject> successors,
			List<Runnable> replacements) {
		source.getAllContents().forEachRemaining(object -> {
			var targets = (FeatureIterator<EObject>) ((ECrossReferenceEList<EObject>) object.eCrossReferences())
					.basicIterator();
			while (targets.hasNext()) {
				EObject target = targets.next();
				EReference feature = (EReference) targets.feature();
				if (target.eIsProxy() || target.eResource() != home || !(target instanceof Element element)) {
					continue;
				}
				EObject successor = successors.get(element.getId());
				replacements.add(successor == null ? () -> EcoreUtil.remove(object, feature, target)
						: () -> EcoreUtil.replace(object, feature, target, successor));
			}
		});
	}
}
