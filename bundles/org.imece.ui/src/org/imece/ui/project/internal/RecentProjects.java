/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.project.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Projects that were open lately, the latest first; kept as a preference. */
public final class RecentProjects {

	private static final String KEY = "recentProjects";
	private static final int LIMIT = 9;

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(UiPreferences.NODE);

	/** A project with the name it had when it was open. */
	public record Recent(URI location, String name) {
	}

	public List<Recent> all() {
		List<Recent> recent = new ArrayList<>();
		for (String line : node.get(KEY, "").split("\n")) {
			String[] parts = line.split("\t", 2);
			if (parts.length == 2) {
				recent.add(new Recent(URI.create(parts[0]), parts[1]));
			}
		}
		return recent;
	}

	public void add(URI location, String name) {
		List<Recent> recent = all();
		recent.removeIf(entry -> entry.location().equals(location));
		recent.add(0, new Recent(location, name.replaceAll("\\s+", " ")));
		store(recent.subList(0, Math.min(LIMIT, recent.size())));
	}

	public void remove(URI location) {
		List<Recent> recent = all();
		recent.removeIf(entry -> entry.location().equals(location));
		store(recent);
	}

	private void store(List<Recent> recent) {
		StringBuilder lines = new StringBuilder();
		recent.forEach(entry -> lines.append(entry.location()).append('\t').append(entry.name()).append('\n'));
		node.put(KEY, lines.toString());
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.of(getClass()).warn("The list of recent projects cannot be kept", e);
		}
	}
}
