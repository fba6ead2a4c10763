/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.imece.core.record.RecordCodec;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.model.core.Element;

/** Headers of all records as they are now, edits that are not committed yet included. */
final class RecordIndex {

	private final Map<String, RecordHeader> present = new LinkedHashMap<>();
	/** The same by type; a type is asked for at every keystroke, in projects of ten thousand records. */
	private final Map<String, Map<String, RecordHeader>> byType = new LinkedHashMap<>();
	/** Last committed version of every record, deleted ones too. */
	private final Map<String, Long> versions = new HashMap<>();

	RecordIndex(Collection<RecordHeader> headers) {
		for (RecordHeader header : headers) {
			versions.put(header.id(), header.version());
			if (!header.deleted()) {
				put(header);
			}
		}
	}

	private void put(RecordHeader header) {
		RecordHeader old = present.put(header.id(), header);
		if (old != null && !old.type().equals(header.type())) {
			byType.get(old.type()).remove(old.id());
		}
		byType.computeIfAbsent(header.type(), type -> new LinkedHashMap<>()).put(header.id(), header);
	}

	synchronized List<RecordHeader> all() {
		return List.copyOf(present.values());
	}

	synchronized List<RecordHeader> ofType(EClass type) {
		return byType.entrySet().stream().filter(entry -> isA(entry.getKey(), type))
				.flatMap(entry -> entry.getValue().values().stream()).toList();
	}

	private static boolean isA(String typeName, EClass type) {
		return RecordCodec.classOf(typeName).filter(type::isSuperTypeOf).isPresent();
	}

	synchronized Optional<RecordHeader> get(String id) {
		return Optional.ofNullable(present.get(id));
	}

	synchronized long version(String id) {
		return versions.getOrDefault(id, 0L);
	}

	synchronized void edited(String id, Element root, String language, String author) {
		RecordHeader old = present.get(id);
		put(new RecordHeader(id, RecordCodec.typeOf(root.eClass()), Titles.of(root, language), version(id), author,
				Instant.now(), old == null ? 0 : old.sequence(), false));
	}

	synchronized void deleted(String id) {
		RecordHeader old = present.remove(id);
		if (old != null) {
			byType.get(old.type()).remove(id);
		}
	}

	/** A commit has made this version the stored one; what was edited meanwhile stays as it is in memory. */
	synchronized void committed(String id, long version, long sequence) {
		versions.put(id, version);
		RecordHeader old = present.get(id);
		if (old != null) {
			put(new RecordHeader(id, old.type(), old.title(), version, old.author(), old.changedAt(), sequence, false));
		}
	}
}
