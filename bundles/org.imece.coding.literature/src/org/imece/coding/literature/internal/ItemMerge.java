/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.imece.coding.literature.work.Doi;
import org.imece.core.citation.CitedName;
import org.imece.core.text.Folding;
import org.imece.model.coding.CodingPackage.Literals;
import org.imece.model.coding.LiteratureItem;

/** Takes over into one item what another says. An empty field changes nothing. */
public final class ItemMerge {

	private static final List<EAttribute> VALUES = List.of(Literals.LITERATURE_ITEM__TYPE,
			Literals.LITERATURE_ITEM__YEAR, Literals.LITERATURE_ITEM__TITLE, Literals.LITERATURE_ITEM__CONTAINER,
			Literals.LITERATURE_ITEM__PUBLISHER, Literals.LITERATURE_ITEM__PAGES, Literals.LITERATURE_ITEM__DOI,
			Literals.LITERATURE_ITEM__URL, Literals.LITERATURE_ITEM__VOLUME, Literals.LITERATURE_ITEM__ISSUE,
			Literals.LITERATURE_ITEM__EDITION, Literals.LITERATURE_ITEM__PLACE, Literals.LITERATURE_ITEM__ISBN,
			Literals.LITERATURE_ITEM__ISSN, Literals.LITERATURE_ITEM__LANGUAGE, Literals.LITERATURE_ITEM__ABSTRACT,
			Literals.LITERATURE_ITEM__ACCESSED);
	private static final List<EAttribute> NAMES = List.of(Literals.LITERATURE_ITEM__AUTHORS,
			Literals.LITERATURE_ITEM__EDITORS);

	private final LiteratureItem target;
	private final LiteratureItem source;
	private final boolean replace;
	private final Set<String> changed = new LinkedHashSet<>();

	private ItemMerge(LiteratureItem target, LiteratureItem source, boolean replace) {
		this.target = target;
		this.source = source;
		this.replace = replace;
	}

	/** Fills what the target lacks. */
	public static void fill(LiteratureItem target, LiteratureItem source) {
		new ItemMerge(target, source, false).run();
	}

	/**
	 * Lets what the source says replace what the target says, but for its citation key, and names or a title that differ
	 * in case or accents only or are cut to initials.
	 *
	 * @return names of the features that changed; empty if none did
	 */
	public static Set<String> update(LiteratureItem target, LiteratureItem source) {
		ItemMerge merge = new ItemMerge(target, source, true);
		merge.run();
		return merge.changed;
	}

	private void run() {
		VALUES.forEach(this::value);
		NAMES.forEach(this::names);
		for (String tag : source.getTags()) {
			if (!target.getTags().contains(tag)) {
				target.getTags().add(tag);
				changed.add("tags");
			}
		}
		source.getProperties().forEach(entry -> {
			String present = target.getProperties().get(entry.getKey());
			if (present == null || replace && !present.equals(entry.getValue())) {
				target.getProperties().put(entry.getKey(), entry.getValue());
				changed.add(entry.getKey());
			}
		});
		if (target.getCitationKey() == null) {
			target.setCitationKey(source.getCitationKey());
		}
	}

	private void value(EAttribute feature) {
		Object given = source.eGet(feature);
		Object present = target.eGet(feature);
		if (isEmpty(given) || given.equals(present) || !replace && !isEmpty(present)) {
			return;
		}
		if (!isEmpty(present) && same(feature, present.toString(), given.toString())) {
			return;
		}
		target.eSet(feature, given);
		changed.add(feature.getName());
	}

	private static boolean same(EStructuralFeature feature, String present, String given) {
		if (feature == Literals.LITERATURE_ITEM__DOI) {
			return Objects.equals(Doi.normalised(present), Doi.normalised(given));
		}
		return feature == Literals.LITERATURE_ITEM__TITLE && Folding.fold(present).equals(Folding.fold(given));
	}

	private static boolean isEmpty(Object value) {
		return value == null || value.toString().isBlank();
	}

	@SuppressWarnings("unchecked")
	private void names(EAttribute feature) {
		EList<String> given = (EList<String>) source.eGet(feature);
		EList<String> present = (EList<String>) target.eGet(feature);
		if (given.isEmpty() || given.equals(present) || !replace && !present.isEmpty()) {
			return;
		}
		boolean cut = given.stream().map(CitedName::of).anyMatch(CitedName::isOthers);
		boolean sameButForCase = folded(given).equals(folded(present));
		if (present.isEmpty() || !cut && !sameButForCase && !isShorter(given, present)) {
			present.clear();
			present.addAll(given);
			changed.add(feature.getName());
		}
	}

	/** Whether these are the same persons with given names cut to initials. */
	private static boolean isShorter(List<String> given, List<String> present) {
		return given.size() == present.size() && IntStream.range(0, given.size()).allMatch(i -> {
			CitedName one = CitedName.of(Folding.fold(given.get(i)));
			CitedName other = CitedName.of(Folding.fold(present.get(i)));
			return one.family().equals(other.family()) && one.given().length() <= other.given().length()
					&& (one.given().isEmpty() || other.given().startsWith(one.given().substring(0, 1)));
		});
	}

	private static List<String> folded(List<String> names) {
		return names.stream().map(Folding::fold).toList();
	}
}
