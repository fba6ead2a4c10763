/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.resource.Resource;
import org.imece.core.record.RecordCodec;
import org.imece.core.project.SaveState;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.StoreException;

/** Records that were edited and are not committed yet. */
final class PendingRecords {

	private final IRecordStore store;
	private final RecordCodec codec;
	private final RecordIndex index;
	private final String author;
	private final Consumer<SaveState> listener;
	private final Set<Resource> dirty = new LinkedHashSet<>();
	/** Part of a commit that the store has not finished. */
	private final Set<Resource> inFlight = new LinkedHashSet<>();
	private volatile SaveState state = new SaveState(null, false, null);

	PendingRecords(IRecordStore store, RecordCodec codec, RecordIndex index, String author,
			Consumer<SaveState> listener) {
		this.store = store;
		this.codec = codec;
		this.index = index;
		this.author = author;
		this.listener = listener;
	}

	void add(Set<Resource> edited) {
		synchronized (dirty) {
			dirty.addAll(edited);
		}
		report(new SaveState(state.savedAt(), true, state.failure()));
	}

	/** Records of which the store does not have the present state. */
	Set<Resource> resources() {
		synchronized (dirty) {
			Set<Resource> resources = new LinkedHashSet<>(dirty);
			resources.addAll(inFlight);
			return resources;
		}
	}

	SaveState state() {
		return state;
	}

	/** Commits in one transaction; called by one thread only. What could not be committed stays pending. */
	void commit(EditStack edits) throws CoreException {
		try {
			List<RecordWrite> writes = encode(edits);
			if (!writes.isEmpty()) {
				long sequence = store.commit(writes, author);
				writes.forEach(write -> index.committed(write.id(), write.expectedVersion() + 1, sequence));
			}
			end(false);
			if (!writes.isEmpty()) {
				report(new SaveState(Instant.now(), !resources().isEmpty(), null));
			}
		} catch (StoreException e) {
			end(true);
			report(new SaveState(state.savedAt(), true, e.getMessage()));
			throw e;
		} catch (RuntimeException e) { // a fault of ours or of a partner's model must not go unseen
			end(true);
			CoreException failure = new CoreException(
					Status.error(Messages.format(Messages.Save_unexpected, e.getMessage()), e));
			report(new SaveState(state.savedAt(), true, failure.getMessage()));
			throw failure;
		}
	}

	/**
	 * Encodes record by record, so that an edit need not wait for a great import, and at last, while no edit can come
	 * between, again what was edited meanwhile: together they are one state of the project.
	 */
	private List<RecordWrite> encode(EditStack edits) throws CoreException {
		Map<Resource, Optional<RecordWrite>> encoded = new LinkedHashMap<>();
		for (Resource resource : begin()) {
			edits.read(() -> encoded.put(resource, write(resource)));
		}
		return edits.read(() -> {
			begin().forEach(resource -> encoded.put(resource, write(resource)));
			return encoded.values().stream().flatMap(Optional::stream).toList();
		});
	}

	/** @return the records that were edited since the last time */
	private List<Resource> begin() {
		synchronized (dirty) {
			List<Resource> taken = List.copyOf(dirty);
			inFlight.addAll(taken);
			dirty.clear();
			return taken;
		}
	}

	private void end(boolean failed) {
		synchronized (dirty) {
			if (failed) {
				dirty.addAll(inFlight);
			}
			inFlight.clear();
		}
	}

	private Optional<RecordWrite> write(Resource resource) {
		String id = RecordCodec.recordOf(resource.getURI()).orElseThrow();
		long version = index.version(id);
		if (resource.getContents().isEmpty()) {
			return version == 0 ? Optional.empty()
					: Optional.of(new RecordWrite(id, "", "", null, version, Set.of()));
		}
		RecordHeader header = index.get(id).orElseThrow();
		return Optional.of(new RecordWrite(id, header.type(), header.title(), codec.write(resource), version,
				RecordCodec.references(resource)));
	}

	private void report(SaveState newState) {
		state = newState;
		listener.accept(newState);
	}
}
