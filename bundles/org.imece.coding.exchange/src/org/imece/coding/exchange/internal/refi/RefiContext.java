/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imece.coding.code.Codes;
import org.imece.coding.imports.Tally;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;

/** What the parts of an import share: elements by GUID, what is to be done, the tally. */
final class RefiContext {

	/** Properties with this prefix keep what our model has no place for. */
	static final String PREFIX = "refi:";

	private static final List<String> STAMPS = List.of("creatingUser", "creationDateTime", "modifyingUser",
			"modifiedDateTime");

	private final IResearchProject project;
	private final String language;
	private final Tally tally = new Tally();
	private final Map<String, Element> byGuid = new HashMap<>();
	private final Map<String, Element> newById = new HashMap<>();
	private final Map<String, Code> knownCodes = new HashMap<>();
	private final Map<String, List<Element>> noted = new LinkedHashMap<>();
	private final List<Element> newRoots = new ArrayList<>();
	private final List<Runnable> later = new ArrayList<>();

	/** @param language BCP 47 tag of names and descriptions in the file */
	RefiContext(IResearchProject project, String language) {
		this.project = project;
		this.language = language;
		Codes.all(project).forEach(code -> knownCodes.put(code.getId(), code));
	}

	IResearchProject project() {
		return project;
	}

	String language() {
		return language;
	}

	Tally tally() {
		return tally;
	}

	/** The root of a record with this identifier, from the project or new. */
	<T extends Element> Upsert<T> root(String guid, EClass type) {
		String id = guid.isEmpty() ? UUID.randomUUID().toString() : guid;
		Optional<Element> present = find(id);
		if (present.isPresent() && !type.isInstance(present.get())) {
			id = derived(type.getName(), id); // GUIDs are unique among elements of one kind only
			present = find(id);
		}
		if (present.isPresent()) {
			@SuppressWarnings("unchecked")
			T found = (T) present.get();
			register(guid, found);
			return new Upsert<>(found, newById.containsKey(id), later);
		}
		Upsert<T> made = make(id, type);
		newRoots.add(made.element());
		register(guid, made.element());
		return made;
	}

	private Optional<Element> find(String id) {
		Element made = newById.get(id);
		return made != null ? Optional.of(made) : project.root(id);
	}

	/** A new element within another. */
	<T extends Element> Upsert<T> make(String id, EClass type) {
		@SuppressWarnings("unchecked")
		T element = (T) EcoreUtil.create(type);
		element.setId(id);
		newById.put(id, element);
		return new Upsert<>(element, true, later);
	}

	<T extends Element> Upsert<T> present(T element) {
		return new Upsert<>(element, newById.get(element.getId()) == element, later);
	}

	/** A code of the project by its identifier. */
	Optional<Code> knownCode(String id) {
		return Optional.ofNullable(knownCodes.get(id));
	}

	void register(String guid, Element element) {
		if (!guid.isEmpty()) {
			byGuid.putIfAbsent(guid, element);
		}
	}

	/** What a reference in the file leads to; empty if that was not kept. */
	Optional<Element> target(String guid) {
		return Optional.ofNullable(byGuid.get(guid));
	}

	<T> Optional<T> target(String guid, Class<T> type) {
		return target(guid).filter(type::isInstance).map(type::cast);
	}

	/** Remembers which notes a node refers to. */
	void notes(QdeNode node, Element element) {
		node.children("NoteRef").forEach(ref -> noted.computeIfAbsent(ref.id("targetGUID"), id -> new ArrayList<>())
				.add(element));
	}

	List<Element> notedBy(String noteGuid) {
		return noted.getOrDefault(noteGuid, List.of());
	}

	/** Name, description, and who made it when. */
	void describe(Upsert<?> upsert, QdeNode node) {
		upsert.text(CorePackage.Literals.ELEMENT__NAMES, language, node.get("name"));
		upsert.text(CorePackage.Literals.ELEMENT__DESCRIPTIONS, language, node.childText("Description"));
		stamp(upsert, node);
	}

	void stamp(Upsert<?> upsert, QdeNode node) {
		STAMPS.forEach(attribute -> upsert.property(PREFIX + attribute, node.get(attribute)));
	}

	void count(Upsert<?> upsert) {
		tally.count(upsert.isNew(), upsert.isChanged());
	}

	static String derived(String... parts) {
		return UUID.nameUUIDFromBytes(String.join(":", parts).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** A moment of XML Schema; without a zone it is taken as UTC. Null if it is none. */
	static Instant instant(String dateTime) {
		if (dateTime.isEmpty()) {
			return null;
		}
		try {
			return OffsetDateTime.parse(dateTime).toInstant();
		} catch (DateTimeParseException e) {
			try {
				return LocalDateTime.parse(dateTime).toInstant(ZoneOffset.UTC);
			} catch (DateTimeParseException e2) {
				return null;
			}
		}
	}

	/** Carries everything out; within an edit. */
	void perform() {
		later.forEach(Runnable::run);
		newRoots.forEach(project::add);
	}
}
