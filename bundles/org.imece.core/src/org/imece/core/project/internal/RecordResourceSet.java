/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.imece.core.record.RecordCodec;
import org.imece.core.record.RecordResource;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoredRecord;

/**
 * Loads records of a store when a reference or a list asks for them. Synchronised: a check that reads in the background
 * and the user interface may ask for the same record at the same moment.
 */
final class RecordResourceSet extends ResourceSetImpl {

	private final IRecordStore store;
	private final RecordCodec codec;

	RecordResourceSet(IRecordStore store, RecordCodec codec) {
		this.store = store;
		this.codec = codec;
		setURIResourceMap(new HashMap<>());
	}

	@Override
	public synchronized Resource createResource(URI uri, String contentType) {
		RecordResource resource = new RecordResource(uri);
		getResources().add(resource);
		getURIResourceMap().put(uri, resource);
		return resource;
	}

	/** Called when a reference is followed; failing leaves the reference unresolved. */
	@Override
	public synchronized Resource getResource(URI uri, boolean loadOnDemand) {
		Resource known = getURIResourceMap().get(uri);
		if (known != null || !loadOnDemand) {
			return known;
		}
		return RecordCodec.recordOf(uri).flatMap(this::load).orElse(null);
	}

	/** The resource of a record, or empty if there is no such record or it cannot be understood. */
	synchronized Optional<Resource> load(String recordId) {
		URI uri = RecordCodec.uriOf(recordId);
		Resource known = getURIResourceMap().get(uri);
		if (known != null) {
			return Optional.of(known);
		}
		try {
			Optional<StoredRecord> stored = store.read(recordId);
			if (stored.isEmpty() || RecordCodec.classOf(stored.get().header().type()).isEmpty()) {
				return Optional.empty();
			}
			RecordResource resource = new RecordResource(uri);
			codec.read(resource, stored.get().content());
			getResources().add(resource);
			getURIResourceMap().put(uri, resource);
			return Optional.of(resource);
		} catch (IOException | StoreException e) {
			ILog.of(getClass()).warn("Record " + recordId + " cannot be read: " + e.getMessage(), e);
			return Optional.empty();
		}
	}

	/** Whether the record is loaded and there. */
	synchronized boolean holds(String recordId) {
		Resource resource = getURIResourceMap().get(RecordCodec.uriOf(recordId));
		return resource != null && !resource.getContents().isEmpty();
	}

	/** The resources that are loaded now. */
	synchronized List<Resource> loaded() {
		return List.copyOf(getResources());
	}
}
