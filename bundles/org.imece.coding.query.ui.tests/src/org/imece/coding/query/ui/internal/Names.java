/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusCase;
import org.imece.coding.corpus.CorpusCode;
import org.imece.coding.corpus.CorpusCoder;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.coding.corpus.CorpusVariable;
import org.imece.coding.query.coded.QueryNames;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.VariableType;

/** A few things that questions can name. */
final class Names {

	static final QueryNames NAMES = new QueryNames(
			new Corpus(List.of(new CorpusDocument("d", "Görüşme 1", DocumentKind.INTERVIEW, "tr", "", "Metin", List.of())),
					List.of(new CorpusCode("e", "engeller", "", List.of("engeller"), 0, true),
							new CorpusCode("i", "iletişim", "e", List.of("engeller", "iletişim"), 0, true)),
					List.of(new CorpusCoder("a", "Ayşe Demir", false)),
					List.of(new CorpusCase("c", "Gaziantep", Set.of("d"), Set.of(), Map.of("y", "30"))),
					List.of(new CorpusVariable("y", "Yaş", VariableType.INTEGER)), List.of()),
			List.of());

	private Names() {
	}
}
