/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.store.jdbc.internal.sqlite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.IRecordStoreProvider;
import org.imece.core.store.RescueAccount;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoreProblem;
import org.imece.store.jdbc.internal.Failures;
import org.imece.store.jdbc.internal.JdbcRecordStore;
import org.imece.store.jdbc.internal.Messages;
import org.imece.store.jdbc.internal.Schema;
import org.imece.store.jdbc.internal.Session;

/** Projects that are files named {@code *.imece}. */
public final class SqliteStoreProvider implements IRecordStoreProvider {

	private final SqliteDialect dialect = new SqliteDialect();
	private final Schema schema;
	private final Clock clock;

	public SqliteStoreProvider() {
		this(Schema.PRESENT, Clock.systemUTC());
	}

	public SqliteStoreProvider(Schema schema, Clock clock) {
		this.schema = schema;
		this.clock = clock;
	}

	@Override
	public boolean handles(URI location) {
		return "file".equalsIgnoreCase(location.getScheme()) && location.getPath() != null
				&& location.getPath().toLowerCase(Locale.ROOT).endsWith(".imece");
	}

	@Override
	public IRecordStore create(URI location) throws StoreException {
		Path path = Path.of(location);
		Failures failures = failures(path);
		return store(location, new SqliteFile(path, failures, schema).create(), failures);
	}

	@Override
	public IRecordStore open(URI location) throws StoreException {
		Path path = Path.of(location);
		Failures failures = failures(path);
		return store(location, new SqliteFile(path, failures, schema).open(), failures);
	}

	@Override
	public RescueAccount rescue(URI damaged, URI copy, IProgressMonitor monitor) throws StoreException {
		Path from = Path.of(damaged);
		Path to = Path.of(copy);
		SqliteFile target = new SqliteFile(to, failures(to), schema);
		if (Files.exists(to)) {
			throw failures(to).of(StoreProblem.EXISTS, null);
		}
		new SqliteFile(from, failures(from), schema).checkCanBeCopied();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Rescue_task, 10);
		try (DamagedFile source = new DamagedFile(from)) {
			if (!source.has("record")) {
				throw failures(from).of(StoreProblem.DAMAGED, Messages.Rescue_nothing, null);
			}
			return target.fill(connection -> new Rescue(source, connection).run(progress));
		} catch (SQLException e) {
			throw failures(from).of(e);
		} catch (IOException e) {
			throw failures(from).of(e);
		}
	}

	private Failures failures(Path path) {
		return new Failures(dialect, path.getFileName().toString());
	}

	private IRecordStore store(URI location, Connection connection, Failures failures) {
		return new JdbcRecordStore(location, new Session(connection, dialect, failures), clock);
	}
}
