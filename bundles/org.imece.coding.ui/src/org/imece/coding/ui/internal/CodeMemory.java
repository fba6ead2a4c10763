/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.imece.coding.code.Codes;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.osgi.service.prefs.Preferences;

/** Codes that this user used last in a project, and the nine on the number keys. Kept in the preferences. */
public final class CodeMemory {

	public static final int FAVOURITES = 9;
	private static final String NODE = "org.imece.coding.ui";
	private static final String RECENT = "recent";
	private static final String FAVOURITE = "favourite";
	private static final int MAX_RECENT = 12;

	private final IResearchProject project;
	private final Preferences preferences;

	public CodeMemory(IResearchProject project) {
		this.project = project;
		preferences = InstanceScope.INSTANCE.getNode(NODE).node(project.settings().getId());
	}

	public void used(Code code) {
		List<String> ids = ids(RECENT);
		ids.remove(code.getId());
		ids.add(0, code.getId());
		preferences.put(RECENT, String.join(" ", ids.subList(0, Math.min(MAX_RECENT, ids.size()))));
	}

	/** The code used last, if it is still there. */
	public Optional<Code> last() {
		return recent().stream().findFirst();
	}

	/** Codes used last, newest first. */
	public List<Code> recent() {
		Map<String, Code> codes = codable();
		return ids(RECENT).stream().map(codes::get).filter(code -> code != null).toList();
	}

	/** Codes on the keys 1 to 9. Where the user chose none, the first codes of the codebook. */
	public List<Code> favourites() {
		Map<String, Code> codes = codable();
		List<Code> chosen = ids(FAVOURITE).stream().map(codes::get).filter(code -> code != null)
				.collect(Collectors.toCollection(ArrayList::new));
		codes.values().stream().filter(code -> chosen.size() < FAVOURITES && !chosen.contains(code))
				.forEach(chosen::add);
		return chosen;
	}

	/** Puts a code on a key. */
	public void putFavourite(Code code, int key) {
		List<Code> favourites = new ArrayList<>(favourites());
		favourites.remove(code);
		favourites.add(Math.min(key - 1, favourites.size()), code);
		preferences.put(FAVOURITE,
				favourites.stream().limit(FAVOURITES).map(Code::getId).collect(Collectors.joining(" ")));
	}

	private Map<String, Code> codable() {
		return Codes.all(project).stream().filter(Code::isCodable)
				.collect(Collectors.toMap(Code::getId, Function.identity(), (one, other) -> one,
						LinkedHashMap::new));
	}

	private List<String> ids(String key) {
		String value = preferences.get(key, "");
		return value.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(value.split(" ")));
	}
}
