/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.reporting.IComputedTables;
import org.imece.core.reporting.IReportTable;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoredRecord;
import org.imece.core.visibility.HiddenRecords;
import org.imece.core.visibility.IHiddenRecords;
import org.imece.model.core.Element;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** The file, brought up to date with a store. Derived data: whatever is wrong with it, it is made anew. */
public final class DatabaseFile {

	private static final int RECORDS_PER_COMMIT = 500;
	private static final String HIDDEN = "hidden";
	private static final int BUSY_MILLIS = 30_000;

	private final Path file;
	private final List<IReportTable> tables;
	private final List<IHiddenRecords> hiding;
	private final Schema schema;
	private final ComputedFiller filler;

	public DatabaseFile(Path file, List<IReportTable> tables, List<IComputedTables> computed,
			List<IHiddenRecords> hiding) {
		this.file = file;
		this.hiding = hiding;
		this.tables = tables;
		schema = new Schema(tables, computed);
		filler = new ComputedFiller(computed,
				Stream.concat(Stream.of(Schema.CATALOGUE), tables.stream().map(IReportTable::name))
						.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
	}

	public Path path() {
		return file;
	}

	/**
	 * Brings the file up to date.
	 *
	 * @return how many records were read
	 */
	public int update(IResearchProject project, SubMonitor monitor) throws SQLException, IOException, CoreException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		try {
			return updateExisting(project, monitor);
		} catch (SQLException e) {
			ILog.of(DatabaseFile.class).warn("The reporting database is made anew: " + e.getMessage());
			discard();
			return updateExisting(project, monitor);
		}
	}

	private int updateExisting(IResearchProject project, SubMonitor monitor)
			throws SQLException, IOException, CoreException {
		IRecordStore store = project.store();
		// rows that were deleted stay in the file as free space, so what the project forgot needs another file
		String stamp = schema.stamp() + ' ' + store.forgettings() + ' ' + store.location();
		if (Files.exists(file) && !fits(stamp, store.sequence())) {
			discard();
		}
		try (Connection connection = connect()) {
			connection.setAutoCommit(false);
			if (Meta.get(connection, "stamp").isEmpty()) {
				schema.create(connection);
				Meta.put(connection, "sequence", "0");
				Meta.put(connection, "stamp", stamp);
				connection.commit();
			}
			monitor.setWorkRemaining(2);
			int read = follow(store, HiddenRecords.of(project, hiding), connection, monitor.split(1));
			long reached = Long.parseLong(Meta.get(connection, "sequence").orElse("0"));
			filler.update(project, connection, reached, monitor.split(1));
			return read;
		}
	}

	private boolean fits(String stamp, long sequence) {
		try (Connection connection = connect()) {
			return Meta.get(connection, "stamp").filter(stamp::equals).isPresent()
					&& Long.parseLong(Meta.get(connection, "sequence").orElse("0")) <= sequence;
		} catch (SQLException | NumberFormatException e) {
			ILog.of(DatabaseFile.class).info("The reporting database cannot be read: " + e.getMessage());
			return false;
		}
	}

	private int follow(IRecordStore store, HiddenRecords hidden, Connection connection, SubMonitor monitor)
			throws SQLException, StoreException {
		long known = Long.parseLong(Meta.get(connection, "sequence").orElse("0"));
		HiddenRecords before = HiddenRecords.parse(Meta.get(connection, HIDDEN).orElse(""));
		List<RecordHeader> changed = hidden.changedSince(known, before, store);
		monitor.setWorkRemaining(changed.size());
		List<TableFiller> fillers = new ArrayList<>();
		try {
			for (IReportTable table : tables) {
				fillers.add(new TableFiller(connection, table));
			}
			RecordReader reader = new RecordReader();
			int uncommitted = 0;
			for (int i = 0; i < changed.size(); i++) {
				RecordHeader header = changed.get(i);
				boolean leftOut = header.deleted() || hidden.contains(header.id());
				replace(header, leftOut ? Optional.empty() : store.read(header.id()), reader, fillers);
				boolean last = i + 1 == changed.size();
				if (last || ++uncommitted >= RECORDS_PER_COMMIT && changed.get(i + 1).sequence() > header.sequence()) {
					Meta.put(connection, "sequence", Long.toString(Math.max(known, header.sequence())));
					connection.commit();
					uncommitted = 0;
				}
				monitor.split(1);
			}
			if (!hidden.equals(before)) {
				Meta.put(connection, HIDDEN, hidden.toString());
				filler.forget(connection);
				connection.commit();
			}
		} finally {
			for (TableFiller filler : fillers) {
				filler.close();
			}
		}
		return changed.size();
	}

	private static void replace(RecordHeader header, Optional<StoredRecord> stored, RecordReader reader,
			List<TableFiller> fillers) throws SQLException {
		Optional<Element> root = stored.flatMap(reader::read);
		for (TableFiller filler : fillers) {
			filler.remove(header.id());
			if (root.isPresent()) {
				filler.fill(header.id(), root.get());
			}
		}
	}

	/** Change sequence of the project that the file has reached. */
	public long sequence() throws SQLException {
		try (Connection connection = connect()) {
			return Long.parseLong(Meta.get(connection, "sequence").orElse("0"));
		}
	}

	/** The tables that are computed, as the file has them. */
	public List<TableShape> computed() throws SQLException {
		try (Connection connection = connect()) {
			return Schema.computed(connection);
		}
	}

	private Connection connect() throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setSynchronous(SynchronousMode.NORMAL);
		config.setBusyTimeout(BUSY_MILLIS);
		return config.createConnection("jdbc:sqlite:" + file);
	}

	private void discard() throws IOException {
		filler.forget();
		Files.deleteIfExists(file);
		Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
	}
}
