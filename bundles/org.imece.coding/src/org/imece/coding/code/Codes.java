/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;

/**
 * Finds codes.
 *
 * @since 0.1
 */
public final class Codes {

	/** Between the names of a path. */
	public static final String SEPARATOR = " › ";

	private Codes() {
	}

	/** All codes of all codebooks, in the order of the trees. */
	public static List<Code> all(IResearchProject project) {
		List<Code> codes = new ArrayList<>();
		project.all(Codebook.class).forEach(book -> walk(book, codes::add));
		return codes;
	}

	/** Visits all codes of a codebook, each before those within it. */
	public static void walk(Codebook book, Consumer<Code> visitor) {
		book.getCodes().forEach(code -> walk(code, visitor));
	}

	private static void walk(Code code, Consumer<Code> visitor) {
		visitor.accept(code);
		code.getCodes().forEach(child -> walk(child, visitor));
	}

	/** The code that a code is within; empty for one of the first level. */
	public static Optional<Code> parent(Code code) {
		return code.eContainer() instanceof Code parent ? Optional.of(parent) : Optional.empty();
	}

	/** The codebook that a codebook or a code is in. */
	public static Codebook codebook(EObject bookOrCode) {
		EObject object = bookOrCode;
		while (!(object instanceof Codebook)) {
			object = object.eContainer();
		}
		return (Codebook) object;
	}

	/** The codes within a codebook or a code. */
	public static EList<Code> children(EObject bookOrCode) {
		return bookOrCode instanceof Codebook book ? book.getCodes() : ((Code) bookOrCode).getCodes();
	}

	/** The codes around a code, from the first level down; without the code itself. */
	public static List<Code> ancestors(Code code) {
		List<Code> ancestors = new ArrayList<>();
		for (EObject parent = code.eContainer(); parent instanceof Code ancestor; parent = parent.eContainer()) {
			ancestors.add(ancestor);
		}
		Collections.reverse(ancestors);
		return ancestors;
	}

	/** Names from the first level down to the parent, for lists in which codes of one name occur; may be empty. */
	public static String path(Code code, String language) {
		return String.join(SEPARATOR, ancestors(code).stream().map(parent -> Titles.of(parent, language)).toList());
	}
}
