/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.imece.core.record.RecordCodec;
import org.imece.core.store.StoredRecord;
import org.imece.model.core.Element;

/**
 * Reads committed records apart from the live project, so that index and reporting database can work in the
 * background. References to other records stay unresolved; {@link #targetUri} tells where they lead. Not for several
 * threads at once.
 *
 * @since 0.1
 */
public final class RecordReader {

	private final RecordCodec codec = new RecordCodec();

	/** The root of a record; empty if the plug-in that brings its type is not installed. */
	public Optional<Element> read(StoredRecord stored) {
		return codec.read(stored.header().id(), stored.content()).map(Element.class::cast);
	}

	/** Address of the target of a reference, whether it is resolved or not: {@code imece:/record#element}. */
	public static String targetUri(EObject target) {
		var proxy = ((InternalEObject) target).eProxyURI();
		return proxy != null ? proxy.toString() : RecordCodec.uriOf(target).toString();
	}

	/** Identifier of the element that a reference leads to, whether it is resolved or not. */
	public static String targetId(EObject target) {
		var proxy = ((InternalEObject) target).eProxyURI();
		return (proxy != null ? proxy : RecordCodec.uriOf(target)).fragment();
	}
}
