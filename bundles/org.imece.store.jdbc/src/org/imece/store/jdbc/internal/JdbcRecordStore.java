/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.RecordWrite;
import org.imece.core.store.Reference;
import org.imece.core.store.RevisionHeader;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.core.store.StoredRecord;

/** A project in tables; see {@link Schema}. */
public final class JdbcRecordStore implements IRecordStore {

	private static final String FORGETTINGS = "forgettings";

	private final URI location;
	private final Session session;
	private final Clock clock;

	public JdbcRecordStore(URI location, Session session, Clock clock) {
		this.location = location;
		this.session = session;
		this.clock = clock;
	}

	@Override
	public URI location() {
		return location;
	}

	@Override
	public Optional<String> setting(String name) throws StoreException {
		return session.transact(c -> MetaTable.get(c, name));
	}

	@Override
	public void putSetting(String name, String value) throws StoreException {
		session.transact(c -> MetaTable.put(c, name, value));
	}

	@Override
	public long sequence() throws StoreException {
		return session.transact(RecordTable::sequence);
	}

	@Override
	public List<RecordHeader> headers() throws StoreException {
		return session.transact(RecordTable::present);
	}

	@Override
	public List<RecordHeader> changedSince(long sequence) throws StoreException {
		return session.transact(c -> RecordTable.changedSince(c, sequence));
	}

	@Override
	public Optional<StoredRecord> read(String id) throws StoreException {
		return session.transact(c -> RecordTable.read(c, id));
	}

	@Override
	public long commit(Collection<RecordWrite> writes, String author) throws StoreException {
		return session.transact(c -> {
			long sequence = RecordTable.sequence(c) + 1;
			Instant now = clock.instant();
			for (RecordWrite write : writes) {
				RevisionTable.write(c, write, author, now, sequence);
				if (!RecordTable.write(c, write, author, now, sequence)) {
					throw conflict(c, write);
				}
			}
			return writes.isEmpty() ? sequence - 1 : sequence;
		});
	}

	private StoreException conflict(Connection c, RecordWrite write) throws SQLException {
		String title = RecordTable.header(c, write.id()).map(RecordHeader::title).orElse(write.title());
		return session.failures().of(StoreProblem.CONFLICT, Messages.Problem_conflictOn, title);
	}

	@Override
	public List<RevisionHeader> revisions(String recordId) throws StoreException {
		return session.transact(c -> RevisionTable.of(c, recordId));
	}

	@Override
	public List<RevisionHeader> history(int limit) throws StoreException {
		return session.transact(c -> RevisionTable.newest(c, limit));
	}

	@Override
	public Optional<StoredRecord> read(String recordId, long version) throws StoreException {
		return session.transact(c -> RevisionTable.read(c, recordId, version));
	}

	@Override
	public long checkpoint(String label, String author) throws StoreException {
		return session.transact(c -> {
			long sequence = RecordTable.sequence(c);
			RevisionTable.checkpoint(c, label, author, clock.instant(), sequence);
			return sequence;
		});
	}

	@Override
	public List<RecordHeader> referencing(Reference target) throws StoreException {
		return session.transact(c -> RecordTable.referencing(c, target));
	}

	@Override
	public String putBlob(String mediaType, InputStream bytes) throws StoreException {
		try (BlobSpool spool = new BlobSpool(bytes)) {
			session.transact(c -> {
				if (!BlobTable.contains(c, spool.sha256())) {
					try (InputStream in = spool.open()) {
						BlobTable.insert(c, spool.sha256(), mediaType, in);
					} catch (IOException e) {
						throw session.failures().of(e);
					}
				}
				return null;
			});
			return spool.sha256();
		} catch (IOException e) {
			throw session.failures().of(e);
		}
	}

	@Override
	public Optional<InputStream> openBlob(String sha256) throws StoreException {
		return session.transact(c -> BlobTable.contains(c, sha256)) ? Optional.of(new BlobInput(session, sha256))
				: Optional.empty();
	}

	@Override
	public void forget(Collection<String> recordIds, Collection<String> blobs) throws StoreException {
		session.transact(c -> {
			RevisionTable.forget(c, recordIds);
			BlobTable.delete(c, blobs);
			MetaTable.put(c, FORGETTINGS, Long.toString(forgettings(c) + 1));
			return null;
		});
		session.erase();
	}

	@Override
	public long forgettings() throws StoreException {
		return session.transact(JdbcRecordStore::forgettings);
	}

	private static long forgettings(Connection c) throws SQLException {
		return MetaTable.get(c, FORGETTINGS).map(Long::parseLong).orElse(0L);
	}

	@Override
	public List<String> verify(IProgressMonitor monitor) throws StoreException {
		return new Verification(session).run(monitor);
	}

	@Override
	public void close() throws StoreException {
		session.close();
	}
}
