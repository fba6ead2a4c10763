/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.page.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.imece.coding.analysis.ui.internal.Messages;

/** The kinds of analyses, in the order of the menu. */
public enum AnalysisKind {

	FREQUENCIES(Messages.Kind_frequencies, "frequencies", FrequencyPage::new),
	CROSSTAB(Messages.Kind_crosstab, "matrix", CrosstabPage::new),
	COOCCURRENCE(Messages.Kind_cooccurrence, "cooccurrence", CooccurrencePage::new),
	NETWORK(Messages.Kind_network, "network", NetworkPage::new),
	PORTRAIT(Messages.Kind_portrait, "portrait", PortraitPage::new),
	WORDS(Messages.Kind_words, "words", WordsPage::new),
	SATURATION(Messages.Kind_saturation, "saturation", SaturationPage::new),
	COMPARISON(Messages.Kind_comparison, "compare", ComparisonPage::new);

	private final String title;
	private final String icon;
	private final Supplier<AnalysisPage> page;

	AnalysisKind(String title, String icon, Supplier<AnalysisPage> page) {
		this.title = title;
		this.icon = icon;
		this.page = page;
	}

	/** As users read it. */
	public String title() {
		return title;
	}

	/** Name of an icon of the shared set. */
	public String icon() {
		return icon;
	}

	/** A new page of this kind. */
	public AnalysisPage page() {
		return page.get();
	}

	/** The name that commands and saved layouts know it by. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<AnalysisKind> of(String key) {
		return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
	}
}
