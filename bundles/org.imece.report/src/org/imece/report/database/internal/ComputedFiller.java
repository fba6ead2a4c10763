/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.imece.core.project.IResearchProject;
import org.imece.core.record.RecordCodec;
import org.imece.core.reporting.ComputedTable;
import org.imece.core.reporting.IComputedTables;
import org.imece.core.store.RecordHeader;

/** Replaces the tables that follow from many records together where one of those records has changed. */
final class ComputedFiller {

	private static final int ROWS_PER_BATCH = 1_000;

	private final List<IComputedTables> contributions;
	private final ComputedNames names;
	/** Change sequence at which a contribution failed: it is asked again when something changes, not at each query. */
	private final Map<String, Long> failures = new HashMap<>();

	ComputedFiller(List<IComputedTables> contributions, Set<String> taken) {
		this.contributions = contributions;
		names = new ComputedNames(taken);
	}

	/** Under which name the file knows a contribution. */
	static String key(IComputedTables contribution) {
		return contribution.getClass().getName();
	}

	/** Asks everybody again, since the file is made anew. */
	void forget() {
		failures.clear();
	}

	/** Asks everybody again, since the author of the project sees more or less than before. Does not commit. */
	void forget(Connection connection) throws SQLException {
		forget();
		for (IComputedTables contribution : contributions) {
			Meta.put(connection, metaName(key(contribution)), "-1");
		}
	}

	/** @param sequence of the project that the file has reached */
	void update(IResearchProject project, Connection connection, long sequence, SubMonitor monitor)
			throws SQLException, CoreException {
		monitor.setWorkRemaining(contributions.size());
		for (IComputedTables contribution : contributions) {
			SubMonitor part = monitor.split(1);
			String key = key(contribution);
			long known = Math.max(Meta.get(connection, metaName(key)).map(Long::parseLong).orElse(-1L),
					failures.getOrDefault(key, -1L));
			if (known == sequence || known >= 0 && !isConcerned(contribution, project.store().changedSince(known))) {
				continue;
			}
			Optional<List<ComputedTable>> tables = compute(contribution, project, part);
			if (tables.isEmpty()) {
				failures.put(key, sequence);
				continue;
			}
			replace(connection, key, tables.get());
			Meta.put(connection, metaName(key), Long.toString(sequence));
			connection.commit();
			failures.remove(key);
		}
	}

	private static String metaName(String key) {
		return "computed " + key;
	}

	private static boolean isConcerned(IComputedTables contribution, List<RecordHeader> changed) {
		Set<EClass> types = contribution.dependsOn();
		return changed.stream().map(RecordHeader::type).distinct().map(RecordCodec::classOf).flatMap(Optional::stream)
				.anyMatch(type -> types.stream().anyMatch(wanted -> wanted.isSuperTypeOf(type)));
	}

	private static Optional<List<ComputedTable>> compute(IComputedTables contribution, IResearchProject project,
			SubMonitor monitor) {
		try {
			return Optional.of(contribution.compute(project, monitor));
		} catch (OperationCanceledException e) {
			throw e;
		} catch (CoreException | RuntimeException e) { // of a partner's code: the other tables are still of use
			ILog.of(ComputedFiller.class).error("The tables of " + key(contribution) + " stay as they were", e);
			return Optional.empty();
		}
	}

	/** Everything or nothing, with the commit of the caller. */
	private void replace(Connection connection, String key, List<ComputedTable> tables) throws SQLException {
		for (String old : Schema.computedBy(connection, key)) {
			Schema.dropComputed(connection, old);
		}
		Set<String> others = new HashSet<>(Schema.computed(connection).stream().map(TableShape::name).toList());
		for (ComputedTable table : tables) {
			Optional<String> fault = names.fault(table, others);
			if (fault.isPresent()) {
				ILog.of(ComputedFiller.class).error("Left out a table of " + key + ": " + fault.get());
				continue;
			}
			others.add(table.name());
			Schema.createComputed(connection, TableShape.of(table), key);
			insert(connection, table);
		}
	}

	private static void insert(Connection connection, ComputedTable table) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(Schema.insertComputed(TableShape.of(table)))) {
			List<Object[]> rows = new ArrayList<>(table.rows());
			for (int i = 0; i < rows.size(); i++) {
				Object[] row = rows.get(i);
				for (int column = 0; column < row.length; column++) {
					insert.setObject(column + 1, row[column]);
				}
				insert.addBatch();
				if ((i + 1) % ROWS_PER_BATCH == 0 || i + 1 == rows.size()) {
					insert.executeBatch();
				}
			}
		}
	}
}
