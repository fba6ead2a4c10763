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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.code.Codes;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.imports.Tally;
import org.imece.coding.text.IncompleteText;
import org.imece.core.imports.ImportAccount;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.core.Attachment;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;

/** What the parts of an import share: elements by GUID, what is to be done, the tally. */
final class RefiContext {

	private final IResearchProject project;
	private final String language;
	private final boolean ours;
	private final Tally tally = new Tally();
	private final Map<String, Element> byGuid = new HashMap<>();
	private final Map<String, Element> newById = new HashMap<>();
	private final Map<String, Code> knownCodes = new HashMap<>();
	private final Map<String, List<Element>> noted = new LinkedHashMap<>();
	private final Set<String> incomplete = new HashSet<>();
	private final Map<String, String> transcripts = new HashMap<>();
	private final Set<String> codingIds = new HashSet<>();
	private final Map<String, Integer> foreign = new TreeMap<>();
	private final Map<String, Medium> media = new LinkedHashMap<>();
	private final List<Upsert<?>> counted = new ArrayList<>();
	private final Set<Element> changedLater = new HashSet<>();
	private final List<Element> newRoots = new ArrayList<>();
	private final List<Runnable> later = new ArrayList<>();

	/**
	 * @param language BCP 47 tag of names and descriptions in the file
	 * @param sideFile what our own export keeps beside the project file
	 */
	RefiContext(IResearchProject project, String language, Optional<QdeNode> sideFile) {
		this.project = project;
		ours = sideFile.isPresent();
		sideFile.stream().flatMap(file -> file.children(SideFile.ELEMENT))
				.forEach(element -> element.children(SideFile.TEXT).forEach(text -> {
					if (text.get("key").equals(IncompleteText.PROPERTY)) {
						incomplete.add(element.id());
					} else if (text.get("key").equals(Kept.TRANSCRIPT)) {
						transcripts.put(text.text(), element.id());
					}
				}));
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

	/** Who is meant by a user; one that is not listed is added. */
	Coder coder(String guid, String place) {
		return target(guid, Coder.class).orElseGet(() -> {
			Upsert<Coder> coder = root(guid, CodingPackage.Literals.CODER);
			if (coder.isNew()) {
				String start = guid.substring(0, 8);
				coder.set(CodingPackage.Literals.CODER__HANDLE, NLS.bind(Messages.Refi_unknownCoder, start));
				tally.warn(place, NLS.bind(Messages.Refi_coderNotListed, start));
			}
			return coder.element();
		});
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
		Kept.STAMPS.forEach(attribute -> upsert.property(Kept.PREFIX + attribute, stamp(attribute, node)));
	}

	/** A stamp as it is kept: a moment in UTC, an identifier in our form; what is neither as it is. */
	static String stamp(String attribute, QdeNode node) {
		if (attribute.endsWith("DateTime")) {
			Instant at = instant(node.get(attribute));
			return at == null ? node.get(attribute) : at.toString();
		}
		return node.id(attribute);
	}

	/** The document that a transcript has its text from, if our own export says so. */
	Optional<Document> documentOf(QdeNode transcript) {
		return target(transcripts.getOrDefault(transcript.id(), ""), Document.class);
	}

	/** Whether the file is an export of ours. */
	boolean isOurs() {
		return ours;
	}

	/** Whether our own export says that the text of a document is incomplete. */
	boolean isIncomplete(String documentId) {
		return incomplete.contains(documentId);
	}

	/** Keeps what the model has no place for, on the element. */
	void keep(Upsert<?> upsert, QdeNode node) {
		keep(upsert, node, Kept.REST, List.of());
	}

	/** @param more children that have a place in the model in general, but not these */
	void keep(Upsert<?> upsert, QdeNode node, String property, List<QdeNode> more) {
		Optional<QdeNode> rest = Kept.rest(node);
		rest.ifPresent(kept -> {
			kept.attributes().keySet().stream()
					.filter(attribute -> !RefiSchema.attributes(node.name()).contains(attribute))
					.forEach(attribute -> foreign.merge(node.name() + '@' + attribute, 1, Integer::sum));
			kept.children().stream().filter(child -> !RefiSchema.isElement(node.name(), child.name()))
					.forEach(child -> foreign.merge(node.name() + '/' + child.name(), 1, Integer::sum));
		});
		if (rest.isPresent() || !more.isEmpty()) {
			QdeNode kept = rest.orElseGet(() -> new QdeNode("kept"));
			more.forEach(kept::add);
			upsert.property(property, QdeWriter.fragment(kept));
		}
	}

	/** Attributes and elements that the standard does not have, with how often they occurred. */
	Map<String, Integer> foreign() {
		return foreign;
	}

	/** Whether a coding with this identifier has not been seen before. */
	boolean claimCoding(String id) {
		return codingIds.add(id);
	}

	/** Attaches a file that is put into the project when the plan is performed. */
	void attach(Upsert<? extends Element> upsert, Medium medium, String fileName) {
		if (upsert.element().getAttachments().stream().noneMatch(each -> medium.sha256().equals(each.getSha256()))) {
			media.putIfAbsent(medium.sha256(), medium);
			upsert.change(() -> {
				Attachment attachment = CoreFactory.eINSTANCE.createAttachment();
				attachment.setFileName(fileName);
				attachment.setMediaType(medium.mediaType());
				attachment.setSha256(medium.sha256());
				attachment.setSize(medium.size());
				upsert.element().getAttachments().add(attachment);
			});
		}
	}

	/** The files to put into the project. */
	Collection<Medium> media() {
		return media.values();
	}

	/** An item of the account. */
	void count(Upsert<?> upsert) {
		counted.add(upsert);
	}

	/** Something that an item contains or that follows later was changed. */
	void changed(Element item) {
		changedLater.add(item);
	}

	/** The account, when everything has been mapped. */
	ImportAccount account(String fileName, String format, String unit) {
		counted.forEach(upsert -> tally.count(upsert.isNew(),
				upsert.isChanged() || changedLater.contains(upsert.element())));
		counted.clear();
		return tally.account(fileName, format, unit);
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
