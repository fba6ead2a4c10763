/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.tests.support;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** All that an object and what it contains say, as text to compare; references by address, without resolving any. */
public final class ModelText {

	private ModelText() {
	}

	public static String of(EObject root) {
		StringBuilder text = new StringBuilder();
		append(root, "", text);
		return text.toString();
	}

	private static void append(EObject object, String indent, StringBuilder text) {
		text.append(object.eClass().getName()).append('\n');
		String inner = indent + "  ";
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (object.eIsSet(attribute)) {
				text.append(inner).append(attribute.getName()).append('=').append(object.eGet(attribute)).append('\n');
			}
		}
		for (EReference reference : object.eClass().getEAllReferences()) {
			for (EObject target : targets(object, reference)) {
				text.append(inner).append(reference.getName()).append('=');
				if (reference.isContainment()) {
					append(target, inner, text);
				} else {
					text.append(address(target)).append('\n');
				}
			}
		}
	}

	private static URI address(EObject target) {
		return target.eIsProxy() ? ((InternalEObject) target).eProxyURI() : EcoreUtil.getURI(target);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> targets(EObject object, EReference reference) {
		if (!reference.isMany()) {
			EObject target = (EObject) object.eGet(reference, false);
			return target == null ? List.of() : List.of(target);
		}
		Object value = object.eGet(reference);
		return value instanceof InternalEList<?> list ? (List<EObject>) list.basicList() : (List<EObject>) value;
	}
}
