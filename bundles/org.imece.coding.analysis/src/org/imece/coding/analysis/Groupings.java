/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.imece.coding.analysis.internal.Messages;
import org.imece.coding.corpus.CorpusCase;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusSegment;
import org.imece.coding.corpus.CorpusVariable;
import org.imece.core.text.TextOrder;
import org.imece.model.coding.VariableType;

/**
 * The usual ways to put material into groups.
 *
 * @since 0.1
 */
public final class Groupings {

	private Groupings() {
	}

	/** Each document by itself. */
	public static Grouping byDocument(CodedScope scope) {
		return new Grouping(Messages.Group_document, Grouping.Kind.DOCUMENT,
				scope.documents().stream()
						.map(document -> new Group(document.id(), document.title(), List.of(unit(document)))).toList(),
				0);
	}

	/** Each case by itself. */
	public static Grouping byCase(CodedScope scope) {
		return new Grouping(Messages.Group_case, Grouping.Kind.CASE, cases(scope).stream()
				.map(it -> new Group(it.id(), it.title(), List.of(unit(it)))).toList(), 0);
	}

	/** Cases by their value of an attribute; numbers and dates in their order, texts in that of the alphabet. */
	public static Grouping byVariable(CodedScope scope, CorpusVariable variable) {
		Map<String, List<Unit>> units = new HashMap<>();
		int left = 0;
		for (CorpusCase it : cases(scope)) {
			String value = it.values().get(variable.id());
			if (value == null || value.isBlank()) {
				left++;
			} else {
				units.computeIfAbsent(value.strip(), key -> new ArrayList<>()).add(unit(it));
			}
		}
		List<Group> groups = units.entrySet().stream().sorted(Map.Entry.comparingByKey(order(variable.type())))
				.map(entry -> new Group(entry.getKey(), label(variable.type(), entry.getKey()), entry.getValue()))
				.toList();
		return new Grouping(variable.title(), Grouping.Kind.CASES, groups, left);
	}

	/** Cases with material in the scope. */
	private static List<CorpusCase> cases(CodedScope scope) {
		Set<String> documents = scope.documents().stream().map(CorpusDocument::id).collect(Collectors.toSet());
		boolean parts = scope.corpus().cases().stream().anyMatch(it -> !it.segmentIds().isEmpty());
		Set<String> segments = parts ? documents.stream().flatMap(id -> scope.corpus().segments(id).stream())
				.map(CorpusSegment::id).collect(Collectors.toSet()) : Set.of();
		return scope.corpus().cases().stream().filter(it -> !Collections.disjoint(it.documentIds(), documents)
				|| !Collections.disjoint(it.segmentIds(), segments)).toList();
	}

	private static Comparator<String> order(VariableType type) {
		Comparator<String> texts = TextOrder.in(Locale.getDefault(Locale.Category.DISPLAY));
		return type == VariableType.INTEGER || type == VariableType.FLOAT
				? Comparator.comparingDouble(Groupings::number).thenComparing(texts)
				: texts;
	}

	private static double number(String value) {
		try {
			return Double.parseDouble(value);
		} catch (NumberFormatException e) {
			return Double.POSITIVE_INFINITY; // behind those that are numbers
		}
	}

	private static String label(VariableType type, String value) {
		if (type == VariableType.BOOLEAN) {
			return value.equals("true") || value.equals("1") ? Messages.Value_yes : Messages.Value_no;
		}
		return value;
	}

	/**
	 * Documents by jurisdiction.
	 *
	 * @param titles of the jurisdictions by identifier, in the order in which they are shown
	 */
	public static Grouping byJurisdiction(CodedScope scope, Map<String, String> titles) {
		Map<String, List<Unit>> units = new LinkedHashMap<>();
		titles.keySet().forEach(id -> units.put(id, new ArrayList<>()));
		int left = 0;
		for (CorpusDocument document : scope.documents()) {
			if (document.jurisdictionId().isEmpty()) {
				left++;
			} else {
				units.computeIfAbsent(document.jurisdictionId(), id -> new ArrayList<>()).add(unit(document));
			}
		}
		return new Grouping(Messages.Group_jurisdiction, Grouping.Kind.DOCUMENTS,
				units.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
						.map(entry -> new Group(entry.getKey(), titles.getOrDefault(entry.getKey(), entry.getKey()),
								entry.getValue()))
						.toList(),
				left);
	}

	private static Unit unit(CorpusDocument document) {
		return new Unit(document.id(), document.title(), Set.of(document.id()), Set.of());
	}

	private static Unit unit(CorpusCase it) {
		return new Unit(it.id(), it.title(), it.documentIds(), it.segmentIds());
	}
}
