/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.imece.core.project.RecordReader;
import org.imece.core.text.Fingerprint;

/** A fingerprint of all that a record says, the same in the process that edits and in one that reads it later. */
final class RecordDigest {

	private RecordDigest() {
	}

	static String of(EObject root) {
		StringBuilder text = new StringBuilder();
		append(root, text);
		return Fingerprint.of(text.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
	}

	private static void append(EObject object, StringBuilder text) {
		text.append(object.eClass().getName()).append('{');
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			text.append(attribute.getName()).append('=').append(object.eGet(attribute)).append(';');
		}
		for (EReference reference : object.eClass().getEAllReferences()) {
			for (EObject target : targets(object, reference)) {
				text.append(reference.getName()).append('=');
				if (reference.isContainment()) {
					append(target, text);
				} else {
					text.append(RecordReader.targetUri(target)).append(';');
				}
			}
		}
		text.append('}');
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> targets(EObject object, EReference reference) {
		if (reference.isMany()) {
			return ((org.eclipse.emf.ecore.util.InternalEList<EObject>) ((InternalEObject) object).eGet(reference, false,
					true)).basicList();
		}
		EObject target = (EObject) object.eGet(reference, false);
		return target == null ? List.of() : List.of(target);
	}
}
