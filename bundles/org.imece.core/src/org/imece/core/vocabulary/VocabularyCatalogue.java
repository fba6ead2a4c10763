/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.vocabulary;

import static org.imece.core.contribution.ContributionRegistry.required;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.imece.core.contribution.ContributionRegistry;
import org.imece.model.core.Vocabulary;
import org.osgi.framework.Bundle;

/**
 * The vocabularies that plug-ins bring.
 *
 * @since 0.1
 */
public final class VocabularyCatalogue {

	private static final String POINT = "org.imece.core.vocabularies";

	private final List<ShippedVocabulary> shipped;

	public VocabularyCatalogue(IExtensionRegistry registry) {
		this(new ContributionRegistry(registry).read(POINT, "vocabulary", VocabularyCatalogue::shipped));
	}

	/** A catalogue of vocabularies that are known already. */
	public VocabularyCatalogue(List<ShippedVocabulary> shipped) {
		this.shipped = List.copyOf(shipped);
	}

	private static ShippedVocabulary shipped(IConfigurationElement element) {
		String file = required(element, "file");
		Bundle bundle = Platform.getBundle(element.getContributor().getName());
		URL entry = bundle.getEntry(file);
		URL table = entry == null ? bundle.getResource(file) : entry;
		if (table == null) {
			throw new IllegalArgumentException("there is no file " + file);
		}
		return new ShippedVocabulary(required(element, "scheme"), required(element, "version"),
				required(element, "label"), Objects.requireNonNullElse(element.getAttribute("source"), ""), table);
	}

	/** In the order in which plug-ins bring them. */
	public List<ShippedVocabulary> shipped() {
		return shipped;
	}

	public Optional<ShippedVocabulary> find(String scheme, String version) {
		return shipped.stream()
				.filter(candidate -> candidate.scheme().equals(scheme) && candidate.version().equals(version)).findFirst();
	}

	/** Reads all of them; one that cannot be read is logged and left out. */
	public List<Vocabulary> read() {
		List<Vocabulary> vocabularies = new ArrayList<>();
		for (ShippedVocabulary candidate : shipped) {
			try {
				vocabularies.add(candidate.read());
			} catch (IOException e) {
				ILog.of(getClass()).error("Left out a vocabulary: " + e.getMessage(), e);
			}
		}
		return vocabularies;
	}
}
