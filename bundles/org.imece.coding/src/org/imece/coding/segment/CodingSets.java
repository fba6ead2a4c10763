/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.Reference;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/**
 * Coding sets: one record for each document and coder, so that coders never write the same record.
 *
 * @since 0.1
 */
public final class CodingSets {

	private CodingSets() {
	}

	/**
	 * Identifier of the set of a document and a coder. It follows from theirs, so that two copies of a project make
	 * the same record.
	 *
	 * @param coderId empty for codings whose coder is not known
	 */
	public static String idOf(String documentId, String coderId) {
		return UUID.nameUUIDFromBytes(("codings:" + documentId + ':' + coderId).getBytes(StandardCharsets.UTF_8))
				.toString();
	}

	/** All sets of a document, loading them. */
	public static List<CodingSet> of(IResearchProject project, Document document) throws CoreException {
		Set<String> ids = new LinkedHashSet<>();
		for (RecordHeader header : project.store().referencing(new Reference(document.getId(), ""))) {
			ids.add(header.id()); // committed ones; those that are not are loaded
		}
		List<CodingSet> sets = new ArrayList<>();
		for (String id : ids) {
			project.root(id).filter(CodingSet.class::isInstance).map(CodingSet.class::cast)
					.filter(set -> isOf(set, document)).ifPresent(sets::add);
		}
		project.loadedRoots().forEach(root -> {
			if (root instanceof CodingSet set && isOf(set, document) && !sets.contains(set)) {
				sets.add(set);
			}
		});
		return sets;
	}

	private static boolean isOf(CodingSet set, Document document) {
		EObject target = (EObject) set.eGet(CodingPackage.Literals.CODING_SET__DOCUMENT, false);
		return target != null && RecordReader.targetId(target).equals(document.getId());
	}

	/** The set of a document and a coder, if there is one. */
	public static Optional<CodingSet> find(IResearchProject project, Document document, Coder coder) {
		String id = idOf(document.getId(), coder.getId());
		return project.root(id).or(() -> project.loadedRoots().stream() // the running edit may have added it
				.filter(root -> root.getId().equals(id)).findFirst()).filter(CodingSet.class::isInstance)
				.map(CodingSet.class::cast);
	}

	/** The set of a document and a coder; makes it if there is none. Only within an edit. */
	public static CodingSet findOrNew(IResearchProject project, Document document, Coder coder) {
		return find(project, document, coder).orElseGet(() -> {
			CodingSet set = CodingFactory.eINSTANCE.createCodingSet();
			set.setId(idOf(document.getId(), coder.getId()));
			set.setDocument(document);
			set.setCoder(coder);
			return project.add(set);
		});
	}
}
