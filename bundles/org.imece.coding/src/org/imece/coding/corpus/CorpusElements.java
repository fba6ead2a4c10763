/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imece.coding.code.CodeColors;
import org.imece.core.project.RecordReader;
import org.imece.core.project.Titles;
import org.imece.model.coding.Case;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CoderKind;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.coding.Turn;

/** Turns elements of a record into parts of the corpus, without resolving references to other records. */
final class CorpusElements {

	private CorpusElements() {
	}

	static CorpusDocument document(Document document, String title, String language) {
		List<CorpusTurn> turns = document.getTurns().stream().sorted(Comparator.comparingInt(Turn::getStart))
				.map(turn -> turn.getSpeaker() == null ? new CorpusTurn(turn.getStart(), turn.getEnd(), "", "")
						: new CorpusTurn(turn.getStart(), turn.getEnd(), turn.getSpeaker().getId(),
								Titles.of(turn.getSpeaker(), language)))
				.toList();
		return new CorpusDocument(document.getId(), title, document.getKind(),
				Objects.requireNonNullElse(document.getLanguage(), ""),
				id(document, CodingPackage.Literals.DOCUMENT__JURISDICTION),
				Objects.requireNonNullElse(document.getText(), ""), turns);
	}

	static List<CorpusCode> codes(Codebook codebook, String language) {
		List<CorpusCode> all = new ArrayList<>();
		codebook.getCodes().forEach(code -> collect(code, "", List.of(), language, all));
		return all;
	}

	private static void collect(Code code, String parent, List<String> above, String language, List<CorpusCode> all) {
		List<String> path = new ArrayList<>(above);
		path.add(Titles.of(code, language));
		all.add(new CorpusCode(code.getId(), path.getLast(), parent, path, CodeColors.of(code), code.isCodable()));
		code.getCodes().forEach(below -> collect(below, code.getId(), path, language, all));
	}

	static CorpusCoder coder(Coder coder, String title) {
		return new CorpusCoder(coder.getId(), title, coder.getKind() == CoderKind.CONSENSUS);
	}

	static CorpusCase cases(Case it, String title) {
		Map<String, String> values = new HashMap<>();
		it.getValues().stream().filter(value -> value.getValue() != null).forEach(value -> values
				.put(id(value, CodingPackage.Literals.VARIABLE_VALUE__VARIABLE), value.getValue()));
		return new CorpusCase(it.getId(), title, Set.copyOf(ids(it, CodingPackage.Literals.CASE__DOCUMENTS)),
				Set.copyOf(ids(it, CodingPackage.Literals.CASE__SEGMENTS)), values);
	}

	/** Codings with a place in a text. */
	static List<CorpusSegment> segments(CodingSet set) {
		String document = id(set, CodingPackage.Literals.CODING_SET__DOCUMENT);
		String coder = id(set, CodingPackage.Literals.CODING_SET__CODER);
		return set.getCodings().stream().filter(coding -> coding.getStart() < coding.getEnd())
				.map(coding -> segment(coding, set.getId(), document, coder)).toList();
	}

	private static CorpusSegment segment(Coding coding, String set, String document, String coder) {
		return new CorpusSegment(coding.getId(), set, document, coding.getStart(), coding.getEnd(),
				id(coding, CodingPackage.Literals.CODING__CODE), coder,
				Objects.requireNonNullElse(coding.getMemo(), ""), coding.getCodeVersion(), coding.getAt());
	}

	private static String id(EObject object, EReference reference) {
		EObject target = (EObject) object.eGet(reference, false);
		return target == null ? "" : RecordReader.targetId(target);
	}

	@SuppressWarnings("unchecked")
	private static List<String> ids(EObject object, EReference reference) {
		return ((InternalEList<EObject>) object.eGet(reference, false)).basicList().stream().map(RecordReader::targetId)
				.distinct().toList();
	}
}
