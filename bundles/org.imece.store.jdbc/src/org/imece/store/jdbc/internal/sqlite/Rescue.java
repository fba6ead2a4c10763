/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal.sqlite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.store.RescueAccount;
import org.imece.store.jdbc.internal.Messages;
import org.imece.store.jdbc.internal.RawRecord;
import org.imece.store.jdbc.internal.RawRevision;

/** Carries what can be read from a damaged file over into a new one. */
final class Rescue {

	private static final String RECORD = "id, type, title, version, checksum, author, changed_at, seq, content IS NULL";
	private static final String REVISION = "seq, record, version, checksum, deleted, author, begun_at, at, label,"
			+ " content IS NULL";

	private final DamagedFile source;
	private final Connection target;
	private final List<String> losses = new ArrayList<>();
	/** Newest sound content in the history of each record. */
	private final Map<String, RawRevision> newest = new HashMap<>();
	private final Map<String, RawRecord> records = new HashMap<>();
	private int older;
	private int revisions;
	private int attachments;

	Rescue(DamagedFile source, Connection target) {
		this.source = source;
		this.target = target;
	}

	/** The caller commits. */
	RescueAccount run(SubMonitor progress) throws SQLException, IOException {
		progress.setWorkRemaining(5);
		List<RawRevision> history = revisions(progress.split(1));
		records(progress.split(1));
		for (RawRevision revision : history) {
			if (revision.record().isEmpty() || records.containsKey(revision.record())) {
				revision.insert(target);
				revisions++;
			}
		}
		references();
		settings();
		attachments(progress.split(2));
		return new RescueAccount(records.size(), older, revisions, attachments, losses);
	}

	private List<RawRevision> revisions(SubMonitor progress) {
		List<RawRevision> found = new ArrayList<>();
		DamagedFile.Loss loss = source.forEachRow("revision", rowId -> {
			progress.setWorkRemaining(1000).split(1);
			Optional<RawRevision> revision = revision(rowId);
			revision.filter(RawRevision::isSound).ifPresent(sound -> {
				found.add(sound);
				if (sound.content() != null) {
					newest.merge(sound.record(), sound, (one, other) -> one.version() > other.version() ? one : other);
				}
			});
			return revision.isPresent();
		});
		if (loss.rows() > 0 || loss.atEnd()) {
			losses.add(Messages.Rescue_history);
		}
		return found;
	}

	private Optional<RawRevision> revision(long rowId) throws SQLException {
		Optional<byte[]> content = source.row("revision", "content", rowId, row -> bytes(row, 1));
		return source.row("revision", REVISION, rowId,
				row -> new RawRevision(row.getLong(1), row.getString(2), row.getLong(3),
						row.getBoolean(10) ? null : content.orElse(null), row.getLong(4), row.getLong(5) != 0,
						row.getString(6), row.getLong(7), row.getLong(8), row.getString(9)));
	}

	private static byte[] bytes(ResultSet row, int column) throws SQLException {
		byte[] value = row.getBytes(column);
		return value == null ? new byte[0] : value;
	}

	private void records(SubMonitor progress) throws SQLException {
		Map<Long, RawRecord> headers = new TreeMap<>();
		DamagedFile.Loss loss = source.forEachRow("record", rowId -> {
			progress.setWorkRemaining(1000).split(1);
			Optional<RawRecord> header = source.row("record", RECORD, rowId, Rescue::header);
			header.ifPresent(found -> headers.put(rowId, found));
			return header.isPresent();
		});
		if (loss.rows() > 0) {
			losses.add(Messages.format(Messages.Rescue_records, loss.rows()));
		}
		if (loss.atEnd()) {
			losses.add(Messages.Rescue_recordsAtEnd);
		}
		for (Map.Entry<Long, RawRecord> header : headers.entrySet()) {
			keep(header.getValue(), header.getKey());
		}
	}

	/** Content of an empty array stands for one that is still to be read. */
	private static RawRecord header(ResultSet row) throws SQLException {
		return new RawRecord(row.getString(1), row.getString(2), row.getString(3), row.getLong(4),
				row.getBoolean(9) ? null : new byte[0], row.getLong(5), row.getString(6), row.getLong(7),
				row.getLong(8));
	}

	private void keep(RawRecord header, long rowId) throws SQLException {
		Optional<RawRecord> record = header.content() == null ? Optional.of(header) : withContent(header, rowId);
		if (record.isEmpty()) {
			losses.add(Messages.format(Messages.Rescue_record, header.title()));
			return;
		}
		record.get().insert(target);
		records.put(header.id(), record.get());
	}

	private Optional<RawRecord> withContent(RawRecord header, long rowId) {
		try {
			Optional<byte[]> content = source.row("record", "content", rowId, row -> bytes(row, 1));
			if (content.isPresent() && sameChecksum(header, content.get())) {
				return content.map(header::with);
			}
		} catch (SQLException e) {
			// part of the content stands on a damaged page; the history may have an older one
		}
		RawRevision previous = newest.get(header.id());
		if (previous == null) {
			return Optional.empty();
		}
		older++;
		losses.add(Messages.format(Messages.Rescue_older, header.title(),
				DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
						.withLocale(Locale.getDefault(Locale.Category.FORMAT)).withZone(ZoneId.systemDefault())
						.format(Instant.ofEpochMilli(previous.at()))));
		return Optional.of(header.with(previous.content()));
	}

	private static boolean sameChecksum(RawRecord header, byte[] content) {
		return header.with(content).checksum() == header.checksum();
	}

	private void references() throws SQLException {
		try (PreparedStatement s = target
				.prepareStatement("INSERT INTO reference VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
			boolean complete = source.references(row -> {
				if (records.containsKey(row.getString(1))) {
					for (int i = 1; i <= 3; i++) {
						s.setString(i, row.getString(i));
					}
					s.executeUpdate();
				}
				return null;
			});
			if (!complete) {
				losses.add(Messages.Rescue_references);
			}
		}
	}

	private void settings() throws SQLException {
		try (PreparedStatement s = target.prepareStatement("INSERT INTO meta VALUES (?, ?) ON CONFLICT DO NOTHING")) {
			Map<String, String> found = new TreeMap<>();
			DamagedFile.Loss loss = scan("meta", "name, value",
					(row, rowId) -> found.put(row.getString(1), row.getString(2)));
			for (Map.Entry<String, String> setting : found.entrySet()) {
				s.setString(1, setting.getKey());
				s.setString(2, setting.getValue());
				s.executeUpdate();
			}
			if (loss.rows() > 0 || loss.atEnd()) {
				losses.add(Messages.Rescue_settings);
			}
		}
	}

	private void attachments(SubMonitor progress) throws SQLException, IOException {
		Map<String, String> mediaTypes = new TreeMap<>();
		// what is missing of an attachment shows when it is put together
		scan("blob", "sha256, media_type", (row, rowId) -> mediaTypes.put(row.getString(1), row.getString(2)));
		Map<String, TreeMap<Integer, Long>> parts = new TreeMap<>();
		scan("blob_part", "sha256, number",
				(row, rowId) -> parts.computeIfAbsent(row.getString(1), key -> new TreeMap<>()).put(row.getInt(2),
						rowId));
		for (String sha256 : parts.keySet()) {
			mediaTypes.putIfAbsent(sha256, "application/octet-stream");
		}
		for (Map.Entry<String, String> blob : mediaTypes.entrySet()) {
			progress.setWorkRemaining(1000).split(1);
			DamagedBlob damaged = new DamagedBlob(source, parts.getOrDefault(blob.getKey(), new TreeMap<>()).values());
			if (damaged.copy(target, blob.getKey(), blob.getValue())) {
				attachments++;
			} else {
				losses.add(Messages.format(Messages.Rescue_attachment, blob.getKey()));
			}
		}
	}

	/** Takes note of a row that can be read. */
	@FunctionalInterface
	private interface Note {
		void take(ResultSet row, long rowId) throws SQLException;
	}

	private DamagedFile.Loss scan(String table, String columns, Note note) {
		return source.forEachRow(table, rowId -> source.row(table, columns, rowId, row -> {
			note.take(row, rowId);
			return rowId;
		}).isPresent());
	}
}
