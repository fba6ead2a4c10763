/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which pseudonym stands for whom. Immutable; a key grows from run to run, so that somebody has the same pseudonym in
 * all documents. Whoever has it can tell who the people in the texts are: it belongs into a {@link KeyFile}, never into
 * the project.
 *
 * @since 0.1
 */
public final class PseudonymKey {

	/** A key without entries. */
	public static final PseudonymKey EMPTY = new PseudonymKey(List.of());

	private static final Locale TURKISH = Locale.of("tr");
	private static final Pattern NUMBERED = Pattern.compile("(.+) (\\d{1,6})");

	/**
	 * One pseudonym.
	 *
	 * @param names all forms of the name that it stands for
	 */
	public record Entry(NameKind kind, String pseudonym, Set<String> names) {

		public Entry {
			if (pseudonym.isBlank() || names.isEmpty()) {
				throw new IllegalArgumentException("An entry has a pseudonym and a name");
			}
			names = Set.copyOf(names);
		}
	}

	private final List<Entry> entries;

	public PseudonymKey(List<Entry> entries) {
		this.entries = List.copyOf(entries);
	}

	/** In the order in which they were made. */
	public List<Entry> entries() {
		return entries;
	}

	/** How names are compared: upper and lower case are the same, Turkish i and ı are not. */
	public static String identity(String name) {
		return name.strip().replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(TURKISH);
	}

	/** The entry of which one of these forms is a name. */
	public Optional<Entry> find(Collection<String> forms) {
		Set<String> wanted = new LinkedHashSet<>();
		forms.forEach(form -> wanted.add(identity(form)));
		return entries.stream().filter(entry -> entry.names().stream().anyMatch(name -> wanted.contains(identity(name))))
				.findFirst();
	}

	/** The first pseudonym of a kind with a number above all that the key has or that are taken. */
	public String next(NameKind kind, String language, Collection<String> taken) {
		String prefix = kind.prefix(language);
		int highest = 0;
		List<String> known = new ArrayList<>(taken);
		entries.forEach(entry -> known.add(entry.pseudonym()));
		for (String pseudonym : known) {
			Matcher matcher = NUMBERED.matcher(pseudonym);
			if (matcher.matches() && matcher.group(1).equals(prefix)) {
				highest = Math.max(highest, Integer.parseInt(matcher.group(2)));
			}
		}
		return prefix + ' ' + (highest + 1);
	}

	/** This key with more entries; a pseudonym that it has already gets more names. */
	public PseudonymKey with(Collection<Entry> added) {
		Map<String, Entry> all = new LinkedHashMap<>();
		entries.forEach(entry -> all.put(entry.pseudonym(), entry));
		for (Entry entry : added) {
			all.merge(entry.pseudonym(), entry, (one, other) -> {
				Set<String> names = new LinkedHashSet<>(one.names());
				names.addAll(other.names());
				return new Entry(one.kind(), one.pseudonym(), names);
			});
		}
		return new PseudonymKey(List.copyOf(all.values()));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PseudonymKey key && key.entries.equals(entries);
	}

	@Override
	public int hashCode() {
		return entries.hashCode();
	}

	/** Says how many, never whom: keys must not get into a log. */
	@Override
	public String toString() {
		return entries.size() + " pseudonyms";
	}
}
