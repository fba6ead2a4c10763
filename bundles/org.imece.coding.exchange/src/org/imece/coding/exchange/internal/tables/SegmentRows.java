/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.code.Codes;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.exchange.internal.tables.PassageFinder.Place;
import org.imece.coding.exchange.internal.tables.SegmentFile.SegmentRow;
import org.imece.coding.imports.Tally;
import org.imece.core.imports.ImportAccount;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/** Finds what the rows of a table mean in a project. */
final class SegmentRows {

	/** How programs part the names of a path of codes. */
	private static final Pattern PATH = Pattern.compile("\\s*[›>\\\\]\\s*");
	private static final int SHOWN = 60;

	private final IResearchProject project;
	private final Tally tally = new Tally();
	private final Map<String, List<Document>> documents = new HashMap<>();
	private final Map<List<String>, Code> codesByPath = new HashMap<>();
	private final Map<String, List<Code>> codesByName = new HashMap<>();
	private final List<String> unclear = new ArrayList<>();
	private final Set<List<Object>> known = new HashSet<>();

	/**
	 * A coding that is to be made.
	 *
	 * @param code  one of the project; {@code null} if it is to be made
	 * @param path  names of the code from the top of the codebook
	 * @param coder handle; empty for the one who imports
	 * @param at    {@code null} if the table does not say
	 */
	record Found(Document document, Code code, List<String> path, Place place, String coder, String comment,
			Instant at) {
	}

	SegmentRows(IResearchProject project) {
		this.project = project;
		project.all(Document.class).forEach(document -> titles(document)
				.forEach(title -> documents.computeIfAbsent(title, key -> new ArrayList<>()).add(document)));
		for (Code code : Codes.all(project)) {
			codesByPath.putIfAbsent(path(code), code);
			codesByName.computeIfAbsent(name(code), key -> new ArrayList<>()).add(code);
		}
		for (CodingSet set : project.all(CodingSet.class)) {
			String coder = set.getCoder() == null ? "" : set.getCoder().getHandle();
			for (Coding coding : set.getCodings()) {
				if (coding.getCode() != null && set.getDocument() != null) {
					known.add(List.of(set.getDocument().getId(), path(coding.getCode()), coding.getStart(),
							coding.getEnd(), coder));
				}
			}
		}
	}

	private Stream<String> titles(Document document) {
		List<String> titles = new ArrayList<>(document.getNames().values());
		if (document.getFileName() != null) {
			titles.add(document.getFileName());
			titles.add(document.getFileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
		}
		return titles.stream().map(String::strip).distinct();
	}

	private String name(Code code) {
		return Titles.of(code, project.mainLanguage());
	}

	private List<String> path(Code code) {
		return Stream.concat(Codes.ancestors(code).stream(), Stream.of(code)).map(this::name).toList();
	}

	/** What a row means; empty if it cannot be found, or if the project has it already. */
	Optional<Found> find(SegmentRow row) {
		String place = NLS.bind(Messages.Tables_row, row.number());
		String title = row.get(Heading.DOCUMENT);
		List<Document> named = documents.getOrDefault(title, List.of());
		if (named.size() != 1) {
			return refuse(place, NLS.bind(named.isEmpty() ? Messages.Tables_noDocument : Messages.Tables_severalDocuments,
					title));
		}
		List<String> names = Arrays.stream(PATH.split(row.get(Heading.CODE))).filter(name -> !name.isBlank()).toList();
		if (names.isEmpty()) {
			return refuse(place, Messages.Tables_noCode);
		}
		String passage = row.get(Heading.SEGMENT);
		Document document = named.get(0);
		List<Place> places = passage.isEmpty() || document.getText() == null ? List.of()
				: new PassageFinder(document.getText()).find(passage, row.get(Heading.BEGINNING));
		if (places.size() != 1) {
			String shown = passage.length() <= SHOWN ? passage : passage.substring(0, SHOWN) + '…';
			return refuse(place, NLS.bind(places.isEmpty() ? Messages.Tables_notFound : Messages.Tables_severalPlaces,
					shown, places.size()));
		}
		Code code = code(names);
		List<String> path = code == null ? names : path(code);
		String coder = row.get(Heading.CODER);
		boolean isNew = known.add(List.of(document.getId(), path, places.get(0).start(), places.get(0).end(),
				coder.isEmpty() ? project.author() : coder));
		tally.count(isNew, false);
		return isNew ? Optional.of(new Found(document, code, path, places.get(0), coder, row.get(Heading.COMMENT),
				instant(row.get(Heading.AT)))) : Optional.empty();
	}

	private Optional<Found> refuse(String place, String message) {
		tally.refuse(1, place, message);
		return Optional.empty();
	}

	/** The code of a path; a name alone will do if only one code has it. */
	private Code code(List<String> names) {
		Code code = codesByPath.get(names);
		List<Code> same = names.size() == 1 ? codesByName.getOrDefault(names.get(0), List.of()) : List.of();
		return code != null || same.size() != 1 ? code : same.get(0);
	}

	/** A coding whose date cannot be read is taken without it. */
	private Instant instant(String text) {
		Optional<Instant> at = Moment.of(text, ZoneId.systemDefault());
		if (at.isEmpty() && !text.isEmpty()) {
			unclear.add(text);
		}
		return at.orElse(null);
	}

	ImportAccount account(String fileName) {
		if (!unclear.isEmpty()) {
			tally.warn("", NLS.bind(Messages.Tables_dates, unclear.size(), unclear.get(0)));
		}
		return tally.account(fileName, SegmentsImporter.ID, Messages.Tables_unitRows);
	}
}
