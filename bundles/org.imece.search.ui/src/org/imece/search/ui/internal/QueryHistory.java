/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the user searched for lately. */
final class QueryHistory {

	private static final String KEY = "queries";
	private static final int MAX = 15;

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.imece.search.ui");

	/** The latest first. */
	List<String> queries() {
		return preferences.get(KEY, "").lines().filter(line -> !line.isBlank()).toList();
	}

	void add(String query) {
		List<String> queries = new ArrayList<>(queries());
		queries.remove(query);
		queries.add(0, query.replace('\n', ' '));
		preferences.put(KEY, String.join("\n", queries.subList(0, Math.min(MAX, queries.size()))));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(QueryHistory.class).warn("The queries could not be kept", e);
		}
	}
}
