/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.use.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Finding;

/** Claims and findings that got evidence last; remembered for the next session. */
final class RecentCarriers {

	private static final String NODE = "org.imece.evidence.ui";
	private static final String KEY = "recentCarriers";
	private static final int KEPT = 8;

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);

	/** Those of this project that are still there, the last one first. */
	List<Element> in(IResearchProject project) {
		List<Element> recent = new ArrayList<>();
		for (String uri : uris()) {
			project.find(uri).filter(element -> element instanceof Claim || element instanceof Finding)
					.ifPresent(recent::add);
		}
		return recent;
	}

	void used(IResearchProject project, Element carrier) {
		List<String> uris = new ArrayList<>(uris());
		String uri = project.uriOf(carrier);
		uris.remove(uri);
		uris.addFirst(uri);
		preferences.put(KEY, String.join(" ", uris.subList(0, Math.min(KEPT, uris.size()))));
	}

	private List<String> uris() {
		return List.of(preferences.get(KEY, "").split(" ")).stream().filter(uri -> !uri.isEmpty()).toList();
	}
}
