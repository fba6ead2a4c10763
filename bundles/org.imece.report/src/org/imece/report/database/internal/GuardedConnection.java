/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.database.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Set;

import org.imece.report.internal.nls.Messages;

/** A connection through which nothing but reading statements pass, and behind which nobody gets. */
final class GuardedConnection implements InvocationHandler {

	private static final Set<String> NOT_OFFERED = Set.of("unwrap", "setReadOnly", "setTypeMap", "setCatalog",
			"setSchema", "nativeSQL");

	private final Object behind;
	private final Connection connection;

	private GuardedConnection(Object behind, Connection connection) {
		this.behind = behind;
		this.connection = connection;
	}

	static Connection around(Connection connection) {
		return (Connection) Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(),
				new Class<?>[] { Connection.class }, new GuardedConnection(connection, null));
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
		String name = method.getName();
		if (name.equals("isWrapperFor")) {
			return false;
		}
		if (NOT_OFFERED.contains(name)) {
			throw new SQLFeatureNotSupportedException(name);
		}
		if (name.equals("getConnection")) {
			return connection;
		}
		if (runsStatement(name) && arguments != null && arguments.length > 0 && arguments[0] instanceof String sql
				&& !SelectOnly.accepts(sql)) {
			throw new SQLException(Messages.Query_onlyReading);
		}
		try {
			return guarded(proxy, method.invoke(behind, arguments));
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	private static boolean runsStatement(String method) {
		return method.startsWith("prepare") || method.startsWith("execute") || method.equals("addBatch");
	}

	private Object guarded(Object proxy, Object result) {
		if (!(result instanceof Statement)) {
			return result;
		}
		Class<?> type = result instanceof CallableStatement ? CallableStatement.class
				: result instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
		return Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] { type },
				new GuardedConnection(result, (Connection) proxy));
	}
}
