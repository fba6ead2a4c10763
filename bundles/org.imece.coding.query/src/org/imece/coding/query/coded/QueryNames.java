/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusTurn;
import org.imece.coding.query.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.Folding;
import org.imece.model.coding.DocumentKind;
import org.imece.model.core.CorePackage;
import org.imece.model.core.Jurisdiction;

/**
 * What queries over a corpus can name. Immutable, for any thread.
 *
 * @since 0.1
 */
public final class QueryNames {

	/** Something has no such name; says which in a sentence. */
	static final class Unknown extends Exception {

		private static final long serialVersionUID = 1L;

		Unknown(String message) {
			super(message);
		}
	}

	/**
	 * A jurisdiction.
	 *
	 * @param code such as {@code TR}; may be empty
	 * @since 0.1
	 */
	public record Place(String id, String code, String title) {
	}

	private final Map<NameKind, List<QueryName>> names = new EnumMap<>(NameKind.class);
	private final VariableValues values;

	/** @param places jurisdictions, which a corpus does not hold */
	public QueryNames(Corpus corpus, Collection<Place> places) {
		names.put(NameKind.CODE, new CodePaths(corpus.codes()).names());
		names.put(NameKind.CODER, list(corpus.coders().stream().map(it -> new QueryName(it.title(), it.id()))));
		names.put(NameKind.DOCUMENT, list(corpus.documents().stream().map(it -> new QueryName(it.title(), it.id()))));
		names.put(NameKind.CASE, list(corpus.cases().stream().map(it -> new QueryName(it.title(), it.id()))));
		names.put(NameKind.VARIABLE, list(corpus.variables().stream().map(it -> new QueryName(it.title(), it.id()))));
		names.put(NameKind.JURISDICTION, list(places.stream()
				.map(place -> new QueryName(place.code().isEmpty() ? place.title() : place.code(), place.id()))));
		names.put(NameKind.KIND, list(
				Stream.of(DocumentKind.values()).map(kind -> QueryName.of(kind.name().toLowerCase(Locale.ROOT)))));
		Set<QueryName> languages = new LinkedHashSet<>();
		Set<QueryName> speakers = new LinkedHashSet<>();
		for (CorpusDocument document : corpus.documents()) {
			if (!document.language().isEmpty()) {
				languages.add(QueryName.of(document.language().split("-", 2)[0]));
				languages.add(QueryName.of(document.language()));
			}
			document.turns().stream().map(CorpusTurn::speakerLabel).filter(label -> !label.isEmpty())
					.forEach(label -> speakers.add(QueryName.of(label)));
		}
		names.put(NameKind.LANGUAGE, list(languages.stream()));
		names.put(NameKind.SPEAKER, list(speakers.stream()));
		values = new VariableValues(corpus.variables());
	}

	/** Names of a project, with its jurisdictions; on any thread. */
	public static QueryNames of(IResearchProject project, Corpus corpus) throws CoreException {
		RecordReader reader = new RecordReader();
		List<Place> places = new ArrayList<>();
		for (RecordHeader header : project.records(CorePackage.Literals.JURISDICTION)) {
			project.store().read(header.id()).flatMap(reader::read).map(Jurisdiction.class::cast).ifPresent(it -> places
					.add(new Place(it.getId(), Objects.requireNonNullElse(it.getCode(), ""), header.title())));
		}
		return new QueryNames(corpus, places);
	}

	private static List<QueryName> list(Stream<QueryName> all) {
		return all.toList();
	}

	/** All names of a kind, for choosers. */
	public List<QueryName> all(NameKind kind) {
		return names.get(kind);
	}

	/** Values of variables. */
	VariableValues values() {
		return values;
	}

	/**
	 * Finds what is meant: by identifier, else by the very name, else by a name that differs in case or marks only.
	 *
	 * @param id empty if it is not known
	 */
	QueryName find(NameKind kind, String title, String id) throws Unknown {
		if (!id.isEmpty()) {
			Optional<QueryName> same = all(kind).stream().filter(name -> name.id().equals(id)).findFirst();
			if (same.isPresent()) {
				return same.get();
			}
		}
		List<QueryName> exact = all(kind).stream().filter(name -> name.title().equals(title)).toList();
		List<QueryName> found = exact.isEmpty() ? similar(kind, title) : exact;
		if (found.size() == 1 || !found.isEmpty() && found.get(0).id().isEmpty()) {
			return found.get(0);
		}
		if (found.isEmpty()) {
			throw new Unknown(NLS.bind(Messages.Query_unknownName, title));
		}
		throw new Unknown(NLS.bind(Messages.Query_severalNames, title, found.get(0).title()));
	}

	private List<QueryName> similar(NameKind kind, String title) {
		String wanted = Folding.fold(kind == NameKind.CODE ? title.strip().replace(" > ", CodePaths.SEPARATOR) : title.strip());
		List<QueryName> same = new ArrayList<>();
		for (QueryName name : all(kind)) {
			String folded = Folding.fold(name.title());
			if (folded.equals(wanted) || kind == NameKind.CODE && folded.endsWith(Folding.fold(CodePaths.SEPARATOR) + wanted)) {
				same.add(name);
			}
		}
		return same;
	}
}
