/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.TextOrder;
import org.imece.model.core.CorePackage;

/**
 * Titles of the jurisdictions of a project.
 *
 * @since 0.1
 */
public final class JurisdictionTitles {

	private JurisdictionTitles() {
	}

	/** Titles by identifier, in the order of the titles. */
	public static Map<String, String> of(IResearchProject project) {
		Comparator<RecordHeader> order = TextOrder.by(Locale.forLanguageTag(project.mainLanguage()),
				RecordHeader::title);
		List<RecordHeader> headers = project.records(CorePackage.Literals.JURISDICTION).stream().sorted(order).toList();
		Map<String, String> titles = new LinkedHashMap<>();
		headers.forEach(header -> titles.put(header.id(), header.title()));
		return titles;
	}
}
