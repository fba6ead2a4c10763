/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.Map;

import org.imece.coding.analysis.DocumentDates;
import org.imece.coding.corpus.Corpus;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.IStemmer;

/**
 * What analyses work on.
 *
 * @param jurisdictions titles by identifier
 * @param dates         of interviews; read when they are needed
 * @param stemmer       {@code null} while the search plug-in is not there
 */
public record Material(IResearchProject project, Corpus corpus, Map<String, String> jurisdictions,
		DocumentDates dates, IStemmer stemmer) {
}
