/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.code.Codes;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.segment.BlindRounds;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.Reference;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodeSet;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingRound;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Graph;
import org.imece.model.coding.Memo;
import org.imece.model.coding.Relation;
import org.imece.model.coding.Variable;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Element;
import org.imece.model.core.ProjectSettings;

/**
 * What an export writes: the committed records, read apart from the live project (decision 0005). Texts of documents are
 * read one at a time.
 */
final class ExportedProject {

	private final IResearchProject project;
	private final RecordReader reader = new RecordReader();
	private final String language;
	private final Losses losses = new Losses();
	final ProjectSettings settings;
	final List<Coder> coders;
	final List<Codebook> codebooks;
	final List<Variable> variables;
	final List<Case> cases;
	final List<Memo> memos;
	final List<CodeSet> sets;
	final List<Relation> relations;
	final List<Graph> graphs;
	/** Documents in the order of their titles. */
	final List<RecordHeader> documents;
	private final Map<String, List<SelectionGroup>> groups = new HashMap<>();
	private final Map<String, String> selections = new HashMap<>();
	private final Map<String, List<String>> notes = new HashMap<>();
	private final Set<String> ids = new HashSet<>();
	private int leftOut;

	/** @param language of names and descriptions, a BCP 47 tag */
	ExportedProject(IResearchProject project, String language, SubMonitor monitor) throws CoreException {
		this.project = project;
		this.language = language;
		project.flush();
		monitor.setWorkRemaining(10);
		settings = all(CorePackage.Literals.PROJECT_SETTINGS, ProjectSettings.class).get(0);
		coders = all(CodingPackage.Literals.CODER, Coder.class);
		codebooks = all(CodingPackage.Literals.CODEBOOK, Codebook.class);
		variables = all(CodingPackage.Literals.VARIABLE, Variable.class);
		cases = all(CodingPackage.Literals.CASE, Case.class);
		memos = all(CodingPackage.Literals.MEMO, Memo.class);
		sets = all(CodingPackage.Literals.CODE_SET, CodeSet.class);
		relations = all(CodingPackage.Literals.RELATION, Relation.class);
		graphs = all(CodingPackage.Literals.GRAPH, Graph.class);
		documents = headers(CodingPackage.Literals.DOCUMENT);
		documents.forEach(header -> ids.add(header.id()));
		codebooks.forEach(book -> Codes.walk(book, code -> ids.add(code.getId())));
		monitor.worked(3);
		readCodings(monitor.split(7));
		for (Memo memo : memos) {
			ids(memo, CodingPackage.Literals.MEMO__TARGETS)
					.forEach(target -> notes.computeIfAbsent(target, key -> new ArrayList<>()).add(memo.getId()));
		}
	}

	private void readCodings(SubMonitor monitor) throws CoreException {
		BlindRounds rounds = new BlindRounds(
				all(CodingPackage.Literals.CODING_ROUND, CodingRound.class).stream().map(BlindRounds.Round::of).toList(),
				coders.stream().filter(coder -> project.author().equals(coder.getHandle())).map(Coder::getId)
						.findFirst().orElse(""));
		Map<String, List<CodingSet>> byDocument = new LinkedHashMap<>();
		List<RecordHeader> headers = headers(CodingPackage.Literals.CODING_SET);
		monitor.setWorkRemaining(headers.size());
		for (RecordHeader header : headers) {
			monitor.split(1);
			Optional<CodingSet> set = read(header.id(), CodingSet.class);
			if (set.isEmpty()) {
				continue;
			}
			String document = id(set.get(), CodingPackage.Literals.CODING_SET__DOCUMENT);
			if (!ids.contains(document)) {
				losses.add(header.title(), Messages.Export_documentGone);
			} else if (!rounds.shows(document, id(set.get(), CodingPackage.Literals.CODING_SET__CODER))) {
				losses.add(header.title(), Messages.Export_blind);
			} else {
				byDocument.computeIfAbsent(document, key -> new ArrayList<>()).add(set.get());
			}
		}
		byDocument.forEach((document, own) -> {
			List<SelectionGroup> found = SelectionGroup.of(own.stream().flatMap(set -> set.getCodings().stream()));
			groups.put(document, found);
			found.forEach(group -> group.codings().forEach(coding -> {
				selections.put(coding.getId(), group.guid());
				ids.add(coding.getId());
			}));
		});
	}

	private <T extends Element> List<T> all(EClass type, Class<T> javaType) throws CoreException {
		List<T> all = new ArrayList<>();
		for (RecordHeader header : headers(type)) {
			read(header.id(), javaType).ifPresent(all::add);
		}
		all.forEach(element -> ids.add(element.getId()));
		return all;
	}

	private List<RecordHeader> headers(EClass type) {
		return project.records(type).stream()
				.sorted(Comparator.comparing(RecordHeader::title).thenComparing(RecordHeader::id)).toList();
	}

	private <T extends Element> Optional<T> read(String id, Class<T> type) throws CoreException {
		return project.store().read(id).flatMap(reader::read).filter(type::isInstance).map(type::cast);
	}

	/** A document with its text. */
	Document document(RecordHeader header) throws CoreException {
		return read(header.id(), Document.class).orElseThrow();
	}

	/** Texts that are transcripts of a recording. */
	List<Document> transcripts(Document recording) throws CoreException {
		List<Document> transcripts = new ArrayList<>();
		for (RecordHeader header : project.store().referencing(new Reference(recording.getId(), ""))) {
			read(header.id(), Document.class)
					.filter(document -> id(document, CodingPackage.Literals.DOCUMENT__RECORDING)
							.equals(recording.getId()))
					.ifPresent(transcripts::add);
		}
		transcripts.sort(Comparator.comparing(Element::getId));
		return transcripts;
	}

	/** Identifier of the target of a reference; empty if there is none. */
	static String id(Element element, EReference reference) {
		List<String> ids = ids(element, reference);
		return ids.isEmpty() ? "" : ids.get(0);
	}

	static List<String> ids(Element element, EReference reference) {
		return SideFile.targets(element, reference).stream().map(RecordReader::targetId).toList();
	}

	/** An item that the file does not hold. */
	void leaveOut(String place, String reason) {
		losses.add(place, reason);
		leftOut++;
	}

	/** Number of items in the file: users, codes, documents, codings and so on. */
	int items() {
		int codings = groups.values().stream().flatMap(List::stream).mapToInt(group -> group.codings().size()).sum();
		int codes = codebooks.stream().mapToInt(book -> count(book)).sum();
		return coders.size() + codes + variables.size() + cases.size() + documents.size() + memos.size() + sets.size()
				+ relations.size() + graphs.size() + codings - leftOut;
	}

	private static int count(Codebook book) {
		int[] count = new int[1];
		Codes.walk(book, code -> count[0]++);
		return count[0];
	}

	IResearchProject project() {
		return project;
	}

	String language() {
		return language;
	}

	Losses losses() {
		return losses;
	}

	List<SelectionGroup> groups(String documentId) {
		return groups.getOrDefault(documentId, List.of());
	}

	/** GUID of the selection of a coding. */
	Optional<String> selection(String codingId) {
		return Optional.ofNullable(selections.get(codingId));
	}

	/** Identifiers of the notes on an element. */
	List<String> notes(String elementId) {
		return notes.getOrDefault(elementId, List.of());
	}

	/** Whether the file has an element. */
	boolean has(String elementId) {
		return ids.contains(elementId);
	}

	/** Name in the language of the export; never empty. */
	String name(Element element) {
		String title = element.getNames().containsKey(language) ? element.getNames().get(language)
				: Titles.of(element, language);
		return title.isEmpty() ? Messages.Export_unnamed : title;
	}

	/** Name, description and stamps, as far as the schema of the node has them, and what was kept. */
	void describe(QdeNode node, Element element) {
		node.set("name", name(element));
		if (RefiSchema.isElement(node.name(), "Description")) {
			node.addText("Description", Titles.text(element.getDescriptions(), language));
		}
		if (element.getNames().size() > 1 || element.getDescriptions().size() > 1) {
			losses.add(name(element), Messages.Export_otherLanguages);
		}
		stamp(node, element, Kept.PREFIX);
		rest(node, element, Kept.REST);
		notes(node, element.getId());
	}

	/** @param prefix of the properties */
	void stamp(QdeNode node, Element element, String prefix) {
		for (String stamp : Kept.STAMPS) {
			String value = element.getProperties().get(prefix + stamp);
			if (value != null && RefiSchema.attributes(node.name()).contains(stamp)) {
				String written = stamp.endsWith("DateTime") ? String.valueOf(RefiContext.instant(value))
						: QdeNode.normalise(value);
				if (RefiSchema.allows(stamp, written)) {
					node.set(stamp, written);
				} else {
					losses.add(name(element), NLS.bind(Messages.Export_badStamp, value));
				}
			}
		}
	}

	/** Adds what an earlier import kept, as far as the standard allows it. */
	void rest(QdeNode node, Element element, String property) {
		Kept.read(element.getProperties(), property).ifPresent(rest -> {
			boolean foreign = false;
			for (Map.Entry<String, String> attribute : rest.attributes().entrySet()) {
				String name = attribute.getKey();
				if (name.equals("xmlns")) {
					continue;
				}
				boolean allowed = RefiSchema.attributes(node.name()).contains(name)
						&& RefiSchema.allows(name, attribute.getValue());
				foreign |= !allowed;
				if (allowed && !node.has(name)) {
					node.set(name, attribute.getValue());
				}
			}
			for (QdeNode child : rest.children()) {
				if (RefiSchema.conforms(node.name(), child)) {
					node.add(child);
				} else {
					foreign = true;
				}
			}
			if (foreign) {
				losses.add(name(element), Messages.Export_foreign);
			}
		});
	}

	/** References to the notes on an element. */
	void notes(QdeNode node, String elementId) {
		List<String> own = notes(elementId);
		if (own.isEmpty()) {
			return;
		}
		if (RefiSchema.isElement(node.name(), "NoteRef")) {
			own.forEach(note -> node.addReference("NoteRef", note));
		} else {
			losses.add(node.get("name"), Messages.Export_notesOfKind);
		}
	}
}
