/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.record;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** One record in memory: a resource with one root, or none once the record is deleted. */
public final class RecordResource extends XMIResourceImpl {

	public RecordResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new java.util.HashMap<>());
	}

	/** What is in no record any more is not written: a record with such a reference could not be read again. */
	@Override
	protected XMLHelper createXMLHelper() {
		return new XMIHelperImpl(this) {
			@Override
			public String getIDREF(EObject target) {
				return isGone(target) ? null : super.getIDREF(target);
			}

			@Override
			public String getHREF(EObject target) {
				return isGone(target) ? null : super.getHREF(target);
			}

			private static boolean isGone(EObject target) {
				return !target.eIsProxy() && target.eResource() == null;
			}

			@Override
			public String convertToString(EFactory factory, EDataType type, Object value) {
				return XmlCharacters.replaceIllegal(super.convertToString(factory, type, value));
			}
		};
	}
}
