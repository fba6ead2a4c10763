/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.exports.CompleteFile;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.reporting.IComputedTables;
import org.imece.core.reporting.IReportTable;
import org.imece.core.visibility.IHiddenRecords;
import org.imece.report.database.QueryResult.ResultColumn;
import org.imece.report.database.internal.DatabaseFile;
import org.imece.report.database.internal.ReadOnly;
import org.imece.report.database.internal.Rows;
import org.imece.report.database.internal.SelectOnly;
import org.imece.report.database.internal.TableShape;
import org.imece.report.internal.nls.Messages;

/**
 * The read model of a project for reports and queries: a derived SQLite file with the views that slices and partners
 * contribute: {@link IReportTable}s are filled record by record along the change sequence, {@link IComputedTables} are
 * worked out again when one of the records that they follow from has changed. It is made anew when its format, its
 * tables or its sequence do not fit. May be used by several threads.
 *
 * @since 0.1
 */
public final class ReportingDatabase {

	private final IResearchProject project;
	private final List<IReportTable> tables;
	private final DatabaseFile file;
	private volatile List<TableShape> computed = List.of();
	private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

	/**
	 * @param file where the derived data are kept; need not exist
	 */
	public ReportingDatabase(IResearchProject project, Path file, List<IReportTable> tables,
			List<IComputedTables> computed) {
		this(project, file, tables, computed, List.of());
	}

	/**
	 * @param file   where the derived data are kept; need not exist
	 * @param hidden say which records the tables leave out; computed ones see to that on their own
	 */
	public ReportingDatabase(IResearchProject project, Path file, List<IReportTable> tables,
			List<IComputedTables> computed, List<IHiddenRecords> hidden) {
		this.project = project;
		this.tables = distinct(tables);
		this.file = new DatabaseFile(file, this.tables, computed, hidden);
	}

	private static List<IReportTable> distinct(List<IReportTable> tables) {
		Map<String, IReportTable> byName = new LinkedHashMap<>();
		for (IReportTable table : tables) {
			IReportTable first = byName.putIfAbsent(table.name(), table);
			if (first != null) {
				ILog.of(ReportingDatabase.class).error("Left out " + table.getClass().getName() + ": " + table.name()
						+ " is already a table of " + first.getClass().getName());
			}
		}
		return List.copyOf(byName.values());
	}

	/** The views, as templates and queries see them; those that are computed as the last {@link #update} left them. */
	public List<ReportView> views() {
		return Stream.concat(tables.stream().map(TableShape::of), computed.stream())
				.map(shape -> new ReportView(shape.name(), shape.description(), shape.columns())).toList();
	}

	/**
	 * Commits what is pending in the project and brings the views up to date.
	 *
	 * @return change sequence of the project that the views show
	 */
	public long update(IProgressMonitor monitor) throws CoreException {
		project.flush();
		lock.writeLock().lock();
		try {
			file.update(project, SubMonitor.convert(monitor, Messages.Database_updating, 1));
			computed = file.computed();
			return file.sequence();
		} catch (SQLException | IOException e) {
			throw failure(Messages.format(Messages.Database_notUpdated, e.getLocalizedMessage()), e);
		} finally {
			lock.writeLock().unlock();
		}
	}

	/**
	 * Runs a query, after an update.
	 *
	 * @param text  one SELECT statement, or the name of a view
	 * @param limit rows to return at most
	 * @throws CoreException if the text is not a reading statement, or SQLite refuses it, with its reason
	 */
	public QueryResult query(String text, int limit, IProgressMonitor monitor) throws CoreException {
		update(monitor);
		String sql = views().stream().map(ReportView::name).filter(text.strip()::equals).findFirst()
				.map(view -> "select * from \"" + view + '"').orElse(text);
		if (!SelectOnly.accepts(sql)) {
			throw failure(Messages.Query_onlyReading, null);
		}
		IProgressMonitor cancel = monitor == null ? new NullProgressMonitor() : monitor;
		return reading(path -> {
			try (Connection connection = ReadOnly.open(path, cancel);
					Statement statement = connection.createStatement();
					ResultSet result = statement.executeQuery(sql)) {
				return result(Rows.read(result, limit));
			} catch (SQLException e) {
				if (cancel.isCanceled()) {
					throw new OperationCanceledException();
				}
				throw failure(Messages.format(Messages.Query_refused, e.getLocalizedMessage()), e);
			}
		});
	}

	private static QueryResult result(Rows rows) {
		List<ResultColumn> columns = new ArrayList<>();
		for (int i = 0; i < rows.names().size(); i++) {
			columns.add(new ResultColumn(rows.names().get(i), rows.type(i)));
		}
		return new QueryResult(columns, rows.values(), rows.truncated());
	}

	/** Work with the file while nobody changes it. */
	@FunctionalInterface
	public interface FileReader<T> {
		/** @param file an SQLite database; to be opened read-only */
		T read(Path file) throws CoreException;
	}

	/** Lets somebody read the file as it was left by the last {@link #update}, unchanged for that long. */
	public <T> T reading(FileReader<T> reader) throws CoreException {
		lock.readLock().lock();
		try {
			return reader.read(file.path());
		} finally {
			lock.readLock().unlock();
		}
	}

	/** Writes a copy of the database, for work with other tools such as the stock BIRT Designer. */
	public IOperation<Path> export(Path target) {
		return monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, Messages.Database_exporting, 10);
			update(progress.split(8));
			return reading(path -> {
				try {
					CompleteFile.write(target, out -> Files.copy(path, out));
					return target;
				} catch (IOException e) {
					throw failure(Messages.format(Messages.Database_notExported, target, e.getLocalizedMessage()), e);
				}
			});
		};
	}

	private static CoreException failure(String message, Exception cause) {
		return new CoreException(Status.error(message, cause));
	}
}
