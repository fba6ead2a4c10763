/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.IRecordStoreProvider;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.Reference;
import org.imece.core.store.RescueAccount;
import org.imece.core.store.RevisionHeader;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.core.store.StoredRecord;
import org.imece.core.text.Fingerprint;

/** A store in memory that outlives the projects on it and fails when told to. */
final class MemoryStore implements IRecordStore, IRecordStoreProvider {

	static final URI LOCATION = URI.create("memory:/test");

	/** All versions of each record. */
	private final Map<String, List<StoredRecord>> records = new LinkedHashMap<>();
	private final Map<String, Set<Reference>> references = new HashMap<>();
	private final Map<String, byte[]> blobs = new HashMap<>();
	private final Map<String, String> settings = new HashMap<>();
	private final List<RevisionHeader> checkpoints = new ArrayList<>();
	private long sequence;
	private StoreProblem failing;
	private RuntimeException broken;
	private int commits;
	private long forgettings;
	private boolean closed;

	/** @param problem of each commit from now on; {@code null} for none */
	synchronized void fail(StoreProblem problem) {
		failing = problem;
	}

	/** @param fault thrown by each commit from now on; {@code null} for none */
	synchronized void breakDown(RuntimeException fault) {
		broken = fault;
	}

	synchronized int commits() {
		return commits;
	}

	@Override
	public URI location() {
		return LOCATION;
	}

	@Override
	public boolean handles(URI location) {
		return location.equals(LOCATION);
	}

	@Override
	public IRecordStore create(URI location) {
		return this;
	}

	@Override
	public IRecordStore open(URI location) {
		return this;
	}

	@Override
	public RescueAccount rescue(URI damaged, URI copy, IProgressMonitor monitor) {
		throw new UnsupportedOperationException("Memory is not damaged");
	}

	@Override
	public Optional<String> setting(String name) {
		return Optional.ofNullable(settings.get(name));
	}

	@Override
	public void putSetting(String name, String value) {
		settings.put(name, value);
	}

	@Override
	public synchronized long sequence() {
		return sequence;
	}

	private static StoredRecord last(List<StoredRecord> versions) {
		return versions.get(versions.size() - 1);
	}

	@Override
	public List<RecordHeader> headers() {
		return changedSince(0).stream().filter(header -> !header.deleted()).toList();
	}

	@Override
	public synchronized List<RecordHeader> changedSince(long since) {
		return records.values().stream().map(versions -> last(versions).header())
				.filter(header -> header.sequence() > since).toList();
	}

	@Override
	public synchronized Optional<StoredRecord> read(String id) {
		return Optional.ofNullable(records.get(id)).map(MemoryStore::last).filter(record -> !record.header().deleted());
	}

	@Override
	public synchronized long commit(Collection<RecordWrite> writes, String author) throws StoreException {
		if (broken != null) {
			throw broken;
		}
		if (failing != null) {
			throw new StoreException(failing, "The test wants it so.", null);
		}
		for (RecordWrite write : writes) {
			List<StoredRecord> versions = records.getOrDefault(write.id(), List.of());
			if (versions.size() != write.expectedVersion()) {
				throw new StoreException(StoreProblem.CONFLICT, "Version " + versions.size() + " of " + write, null);
			}
		}
		sequence++;
		commits++;
		for (RecordWrite write : writes) {
			records.computeIfAbsent(write.id(), id -> new ArrayList<>())
					.add(new StoredRecord(new RecordHeader(write.id(), write.type(), write.title(),
							write.expectedVersion() + 1, author, Instant.now(), sequence, write.content() == null),
							write.content()));
			references.put(write.id(), write.references());
		}
		return sequence;
	}

	@Override
	public synchronized List<RevisionHeader> revisions(String recordId) {
		return records.getOrDefault(recordId, List.of()).reversed().stream().filter(Objects::nonNull).map(StoredRecord::header)
				.map(h -> new RevisionHeader(h.sequence(), h.id(), h.version(), h.author(), h.changedAt(), "",
						h.deleted()))
				.toList();
	}

	@Override
	public List<RevisionHeader> history(int limit) {
		return checkpoints.reversed().stream().limit(limit).toList();
	}

	@Override
	public synchronized Optional<StoredRecord> read(String recordId, long version) {
		List<StoredRecord> versions = records.getOrDefault(recordId, List.of());
		return version < 1 || version > versions.size() ? Optional.empty()
				: Optional.ofNullable(versions.get((int) version - 1)).filter(record -> !record.header().deleted());
	}

	@Override
	public synchronized long checkpoint(String label, String author) {
		checkpoints.add(new RevisionHeader(sequence, "", 0, author, Instant.now(), label, false));
		return sequence;
	}

	@Override
	public synchronized List<RecordHeader> referencing(Reference target) {
		return headers().stream().filter(header -> references.get(header.id()).stream()
				.anyMatch(reference -> reference.recordId().equals(target.recordId())
						&& (target.elementId().isEmpty() || reference.equals(target))))
				.toList();
	}

	@Override
	public String putBlob(String mediaType, InputStream bytes) throws StoreException {
		try {
			byte[] content = bytes.readAllBytes();
			blobs.put(Fingerprint.of(content), content);
			return Fingerprint.of(content);
		} catch (IOException e) {
			throw new StoreException(StoreProblem.IO, e.getMessage(), e);
		}
	}

	@Override
	public Optional<InputStream> openBlob(String sha256) {
		return Optional.ofNullable(blobs.get(sha256)).map(ByteArrayInputStream::new);
	}

	/** Versions are counted by their place. */
	private static List<StoredRecord> forgetAllButLast(List<StoredRecord> versions) {
		StoredRecord last = last(versions);
		versions.replaceAll(version -> version == last ? version : null);
		return versions;
	}

	@Override
	public synchronized void forget(Collection<String> recordIds, Collection<String> keys) {
		recordIds.forEach(id -> records.computeIfPresent(id, (key, versions) -> forgetAllButLast(versions)));
		blobs.keySet().removeAll(keys);
		forgettings++;
	}

	@Override
	public synchronized long forgettings() {
		return forgettings;
	}

	@Override
	public List<String> verify(IProgressMonitor monitor) {
		return List.of();
	}

	@Override
	public void close() {
		closed = true; // what was committed stays for the next project
	}

	boolean isClosed() {
		return closed;
	}
}
