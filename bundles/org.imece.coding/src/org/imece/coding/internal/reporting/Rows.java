/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.internal.reporting;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imece.core.project.RecordReader;

/** References in rows. */
final class Rows {

	private Rows() {
	}

	/** Identifier of the target of a reference, without resolving it; null if there is none. */
	static String id(EObject object, EReference reference) {
		EObject target = (EObject) object.eGet(reference, false);
		return target == null ? null : RecordReader.targetId(target);
	}

	/** Identifiers of the targets of a reference, without resolving them. */
	static List<String> ids(EObject object, EReference reference) {
		@SuppressWarnings("unchecked")
		InternalEList<EObject> targets = (InternalEList<EObject>) object.eGet(reference, false);
		return targets.basicList().stream().map(RecordReader::targetId).toList();
	}
}
