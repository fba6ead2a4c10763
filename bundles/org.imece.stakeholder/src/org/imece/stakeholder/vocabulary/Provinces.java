/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.imece.core.text.Folding;
import org.imece.model.core.Term;

/**
 * The 81 provinces of Türkiye, recognised as people write them: in any case, with or without Turkish letters, by plate
 * number, ISO 3166-2 or NUTS-3 code, or by an older name. No two provinces fold to the same name.
 *
 * @since 0.1
 */
public final class Provinces {

	private static final Pattern SUFFIX = Pattern.compile("\\s+(ili|province|valiligi)$");

	private final Map<String, Province> byCode = new LinkedHashMap<>();
	private final Map<String, Province> byFold = new HashMap<>();

	/**
	 * A province.
	 *
	 * @param code   ISO 3166-2, such as TR-27
	 * @param name   in Turkish
	 * @param plate  two digits; equal to those of the code
	 * @param nuts3  statistical region of level 3
	 * @param region geographic region, a code of TR-REGION
	 */
	public record Province(String code, String name, String plate, String nuts3, String region) {
	}

	public Provinces() {
		for (Term term : OwnTable.terms(Schemes.PROVINCE, Schemes.PROVINCE_VERSION, "tr-province.tsv")) {
			Province province = new Province(term.getCode(), term.getNames().get("tr"), term.getProperties().get("plate"),
					term.getProperties().get("nuts3"), term.getProperties().get("region"));
			byCode.put(province.code(), province);
			recognise(province, province.code(), province.name(), province.plate(), province.nuts3());
			String aliases = term.getProperties().get("aliases");
			if (aliases != null) {
				recognise(province, aliases.split("; "));
			}
		}
	}

	private void recognise(Province province, String... spellings) {
		for (String spelling : spellings) {
			Province other = byFold.putIfAbsent(Folding.fold(spelling), province);
			if (other != null && other != province) {
				throw new IllegalStateException(spelling + " means two provinces");
			}
		}
	}

	/** In the order of their codes. */
	public Collection<Province> all() {
		return byCode.values();
	}

	public Optional<Province> find(String code) {
		return Optional.ofNullable(byCode.get(code));
	}

	/** The province that somebody may have meant by a text; empty if it is none. */
	public Optional<Province> recognise(String text) {
		String fold = Folding.fold(text.strip()).replaceAll("\\s+", " ");
		if (fold.matches("\\d")) {
			fold = '0' + fold;
		}
		Province found = byFold.get(fold);
		return Optional.ofNullable(found == null ? byFold.get(SUFFIX.matcher(fold).replaceFirst("")) : found);
	}
}
