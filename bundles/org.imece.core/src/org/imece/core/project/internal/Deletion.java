/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.ECrossReferenceEList;
import org.eclipse.emf.ecore.util.EContentsEList.FeatureIterator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.Reference;
import org.imece.model.core.Element;

/** Removes an element and every reference to it, in records that are loaded or not. */
final class Deletion {

	private final IResearchProject project;
	private final IRecordStore store;
	private final RecordResourceSet resources;
	private final Set<Resource> unsaved;

	/** @param unsaved resources whose references the store does not know yet */
	Deletion(IResearchProject project, IRecordStore store, RecordResourceSet resources, Set<Resource> unsaved) {
		this.project = project;
		this.store = store;
		this.resources = resources;
		this.unsaved = unsaved;
	}

	void delete(Element element) throws CoreException {
		String recordId = project.recordOf(element)
				.orElseThrow(() -> new IllegalArgumentException("Not in the project"));
		Resource home = element.eResource();
		Set<String> doomed = new HashSet<>();
		doomed.add(project.uriOf(element));
		element.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element child) {
				doomed.add(project.uriOf(child));
			}
		});
		Set<Resource> sources = new LinkedHashSet<>(unsaved);
		sources.add(home);
		Reference target = new Reference(recordId, doomed.size() == 1 && element.eContainer() != null ? element.getId() : "");
		for (RecordHeader header : store.referencing(target)) {
			resources.load(header.id()).ifPresent(sources::add);
		}
		sources.forEach(source -> removeReferences(source, doomed));
		EcoreUtil.remove(element);
		home.getContents().remove(element);
	}

	private static void removeReferences(Resource source, Set<String> doomed) {
		List<Runnable> removals = new ArrayList<>();
		source.getAllContents().forEachRemaining(object -> {
			var targets = (FeatureIterator<EObject>) ((ECrossReferenceEList<EObject>) object.eCrossReferences())
					.basicIterator();
			while (targets.hasNext()) {
				EObject target = targets.next();
				EReference feature = (EReference) targets.feature();
				if (doomed.contains(RecordReader.targetUri(target))) {
					removals.add(() -> EcoreUtil.remove(object, feature, target));
				}
			}
		});
		removals.forEach(Runnable::run);
	}
}
