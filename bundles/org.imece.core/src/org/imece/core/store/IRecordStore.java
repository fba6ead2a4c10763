/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.store;

import java.io.InputStream;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Where a project lives: records with their revisions, blobs, and a few settings. All methods may be called from
 * any thread; each is one transaction and leaves nothing half done.
 *
 * @since 0.1
 */
public interface IRecordStore extends AutoCloseable {

	URI location();

	/** The setting of that name, if there is one. */
	Optional<String> setting(String name) throws StoreException;

	void putSetting(String name, String value) throws StoreException;

	/** Change sequence of the last commit; 0 in a new project. */
	long sequence() throws StoreException;

	/** All records that are not deleted. */
	List<RecordHeader> headers() throws StoreException;

	/** All records, deleted ones included, with a commit after {@code sequence}, oldest first. */
	List<RecordHeader> changedSince(long sequence) throws StoreException;

	/** The present version of a record; empty where there is none or it is deleted. */
	Optional<StoredRecord> read(String id) throws StoreException;

	/**
	 * Writes all or nothing, and is on disk when it returns. Each record gets its expected version plus one.
	 *
	 * @return the new change sequence
	 * @throws StoreException with {@link StoreProblem#CONFLICT} if a version is not the expected one
	 */
	long commit(Collection<RecordWrite> writes, String author) throws StoreException;

	/**
	 * History of a record, newest first. Revisions that one author makes within ten minutes are kept as one, except
	 * across a checkpoint.
	 */
	List<RevisionHeader> revisions(String recordId) throws StoreException;

	/** The newest revisions and checkpoints of the whole project, newest first. */
	List<RevisionHeader> history(int limit) throws StoreException;

	/** A record as it was in one of its revisions; empty where there is no such revision or it deleted the record. */
	Optional<StoredRecord> read(String recordId, long version) throws StoreException;

	/**
	 * Names the present state.
	 *
	 * @return change sequence that the name stands for
	 */
	long checkpoint(String label, String author) throws StoreException;

	/** Records with a reference to an element; an empty element means any element of the record. */
	List<RecordHeader> referencing(Reference target) throws StoreException;

	/**
	 * Keeps bytes once, however often they are put.
	 *
	 * @return lower-case hexadecimal SHA-256 of the bytes, the key to read them with
	 */
	String putBlob(String mediaType, InputStream bytes) throws StoreException;

	Optional<InputStream> openBlob(String sha256) throws StoreException;

	/**
	 * Removes for good what records were before their present version, and blobs, so that their bytes are no longer
	 * in the store: they are overwritten, not only marked as free. Cannot be undone. What the file system or a backup
	 * has kept of them is beyond its reach.
	 *
	 * @param recordIds records whose present version stays; of deleted ones nothing but the mark that they were stays
	 * @param blobs     keys of blobs; those that are not there are passed over
	 */
	void forget(Collection<String> recordIds, Collection<String> blobs) throws StoreException;

	/**
	 * How often something was forgotten for good. Whoever keeps data that are derived from records makes them anew when
	 * this has grown: a record that was replaced or deleted there may still stand in its files, as free space.
	 */
	long forgettings() throws StoreException;

	/**
	 * Checks the store itself: structure, indexes, every record readable.
	 *
	 * @return one sentence for each fault; empty when sound
	 */
	List<String> verify(IProgressMonitor monitor) throws StoreException;

	@Override
	void close() throws StoreException;
}
