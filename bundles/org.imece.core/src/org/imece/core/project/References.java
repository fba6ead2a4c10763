/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.Reference;
import org.imece.model.core.Element;

/**
 * Records that point at elements, and what they point at: for edits that merge, move or delete what others refer to.
 * Within an edit or on the model thread only.
 *
 * @since 0.1
 */
public final class References {

	private References() {
	}

	/**
	 * Roots of records that may point at an element, loading them: those of which the store says so, and those that
	 * are loaded and may have changed since.
	 *
	 * @param elementId empty for anything within the record
	 */
	public static Set<Element> users(IResearchProject project, String recordId, String elementId) throws CoreException {
		Set<Element> roots = new LinkedHashSet<>();
		for (RecordHeader header : project.store().referencing(new Reference(recordId, elementId))) {
			project.root(header.id()).ifPresent(roots::add);
		}
		roots.addAll(project.loadedRoots());
		return roots;
	}

	/** A feature that points at a certain element. */
	public record Use(EObject object, EReference feature) {
	}

	/** Everything in these records that points at an element; other references are not followed. */
	public static List<Use> uses(IResearchProject project, Collection<Element> roots, Element target) {
		String uri = project.uriOf(target);
		List<Use> uses = new ArrayList<>();
		for (Element root : roots) {
			collect(root, uri, uses);
			contents(root).forEach(object -> collect(object, uri, uses));
		}
		return uses;
	}

	private static void collect(EObject object, String uri, List<Use> uses) {
		for (EReference feature : crossReferences(object)) {
			Object value = object.eGet(feature, false);
			List<?> targets = feature.isMany() ? ((InternalEList<?>) value).basicList() : List.of(value);
			for (int i = 0; i < targets.size(); i++) {
				if (RecordReader.targetUri((EObject) targets.get(i)).equals(uri)) {
					uses.add(new Use(object, feature));
					resolve(object, feature, i);
				}
			}
		}
	}

	/** While the target is still where its address says. */
	private static void resolve(EObject object, EReference feature, int index) {
		Object value = object.eGet(feature);
		if (feature.isMany()) {
			((EList<?>) value).get(index);
		}
	}

	/** Lets everything that points at {@code from} point at {@code to}; with the same for both, writes it again. */
	public static void replace(List<Use> uses, EObject from, EObject to) {
		for (Use use : uses) {
			if (use.feature().isMany()) {
				@SuppressWarnings("unchecked")
				EList<EObject> targets = (EList<EObject>) use.object().eGet(use.feature());
				int index = targets.indexOf(from);
				targets.remove(index);
				if (!targets.contains(to)) {
					targets.add(index, to);
				}
			} else {
				use.object().eSet(use.feature(), null);
				use.object().eSet(use.feature(), to);
			}
		}
	}

	private static List<EObject> contents(EObject root) {
		List<EObject> all = new ArrayList<>();
		root.eAllContents().forEachRemaining(all::add);
		return all;
	}

	/** Removes everything that points at one of these. */
	public static void remove(IResearchProject project, Collection<Element> roots, Collection<? extends Element> doomed) {
		Set<String> uris = doomed.stream().map(project::uriOf).collect(Collectors.toSet());
		for (Element root : roots) {
			removeIn(root, uris);
			contents(root).forEach(object -> removeIn(object, uris));
		}
	}

	private static void removeIn(EObject object, Set<String> uris) {
		for (EReference feature : crossReferences(object)) {
			Object value = object.eGet(feature, false);
			if (feature.isMany()) {
				InternalEList<?> list = (InternalEList<?>) value;
				for (int i = list.size() - 1; i >= 0; i--) {
					if (uris.contains(RecordReader.targetUri((EObject) list.basicGet(i)))) {
						list.remove(i);
					}
				}
			} else if (uris.contains(RecordReader.targetUri((EObject) value))) {
				object.eSet(feature, null);
			}
		}
	}

	private static List<EReference> crossReferences(EObject object) {
		return object.eClass().getEAllReferences().stream().filter(feature -> !feature.isContainment()
				&& !feature.isContainer() && feature.isChangeable() && !feature.isDerived() && object.eIsSet(feature))
				.toList();
	}
}
