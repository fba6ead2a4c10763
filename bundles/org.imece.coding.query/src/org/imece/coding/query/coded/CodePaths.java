/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.coded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imece.coding.code.Codes;
import org.imece.coding.corpus.CorpusCode;

/** Names codes by as much of the end of their paths as it takes to tell them apart. */
final class CodePaths {

	static final String SEPARATOR = Codes.SEPARATOR;

	private final Collection<CorpusCode> codes;
	private final Map<String, Integer> uses = new HashMap<>();

	CodePaths(Collection<CorpusCode> codes) {
		this.codes = codes;
		for (CorpusCode code : codes) {
			for (int parts = 1; parts <= code.path().size(); parts++) {
				uses.merge(end(code, parts), 1, Integer::sum);
			}
		}
	}

	private static String end(CorpusCode code, int parts) {
		List<String> path = code.path();
		return String.join(SEPARATOR, path.subList(path.size() - parts, path.size()));
	}

	/** Different names for different codes; codes with the same path, as two codebooks may have, get a number. */
	List<QueryName> names() {
		List<QueryName> names = new ArrayList<>(codes.size());
		Set<String> taken = new HashSet<>();
		for (CorpusCode code : codes) {
			String name = name(code);
			String unique = name;
			for (int i = 2; !taken.add(unique); i++) {
				unique = name + " (" + i + ')';
			}
			names.add(new QueryName(unique, code.id()));
		}
		return names;
	}

	private String name(CorpusCode code) {
		int parts = 1;
		while (parts < code.path().size() && uses.get(end(code, parts)) > 1) {
			parts++;
		}
		return end(code, parts);
	}
}
