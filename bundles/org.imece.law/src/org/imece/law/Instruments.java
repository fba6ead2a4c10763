/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.imece.core.project.IResearchProject;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Jurisdiction;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.InstrumentKind;

/**
 * Identity of instruments. A number alone is not unique: laws, decree laws and decrees of Türkiye share numbers. An
 * act of the European Union is known by its CELEX number, a Belgian one by its date.
 *
 * @since 0.1
 */
public final class Instruments {

	/** Scheme of an identifier that EUR-Lex gives. */
	public static final String CELEX = "celex:";

	private Instruments() {
	}

	/** Key that citations use: {@code TR/law/5253}, {@code EU/celex/32024L1760}, {@code BE/law/2019-03-23}. */
	public static String key(Instrument instrument) {
		Optional<String> celex = identifier(instrument, CELEX);
		if (celex.isPresent()) {
			return "EU/celex/" + celex.get();
		}
		String code = instrument.getJurisdiction() == null ? "" : instrument.getJurisdiction().getCode();
		String number = Objects.requireNonNullElse(instrument.getNumber(), "");
		if (number.isEmpty() && instrument.getAdopted() != null) {
			number = instrument.getAdopted().toString();
		}
		return key(code, instrument.getKind(), number);
	}

	/** Key of an instrument that is known by jurisdiction, kind and number. */
	public static String key(String jurisdiction, InstrumentKind kind, String number) {
		return jurisdiction + '/' + kind.getName().toLowerCase(Locale.ROOT).replace('_', '-') + '/' + number;
	}

	/** Value of an identifier of a scheme, such as {@link #CELEX}. */
	public static Optional<String> identifier(Instrument instrument, String scheme) {
		return instrument.getIdentifiers().stream().filter(identifier -> identifier.startsWith(scheme))
				.map(identifier -> identifier.substring(scheme.length())).findFirst();
	}

	/** Whether two instruments are the same work: the same identifier, or the same key and series. */
	public static boolean same(Instrument one, Instrument other) {
		if (one.getIdentifiers().stream().anyMatch(other.getIdentifiers()::contains)) {
			return true;
		}
		String key = key(one);
		return !key.endsWith("/") && key.equals(key(other)) && seriesFit(one.getSeries(), other.getSeries());
	}

	/** A series that one source does not give is no difference. */
	private static boolean seriesFit(String one, String other) {
		return one == null || one.isEmpty() || other == null || other.isEmpty() || one.equals(other);
	}

	/** The instrument of a project with a key. */
	public static Optional<Instrument> find(IResearchProject project, String key) {
		return project.all(Instrument.class).stream().filter(instrument -> key(instrument).equals(key)).findFirst();
	}

	/**
	 * The jurisdiction with a code, added to the project if there is none; only within an edit.
	 *
	 * @param code TR, EU or BE
	 */
	public static Jurisdiction jurisdiction(IResearchProject project, String code) {
		return project.all(Jurisdiction.class).stream().filter(found -> code.equals(found.getCode())).findFirst()
				.orElseGet(() -> project.add(newJurisdiction(code)));
	}

	private static Jurisdiction newJurisdiction(String code) {
		Jurisdiction jurisdiction = CoreFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setCode(code);
		String turkish = switch (code) {
		case "TR" -> "Türkiye";
		case "EU" -> "Avrupa Birliği";
		case "BE" -> "Belçika";
		default -> code;
		};
		String english = switch (code) {
		case "TR" -> "Türkiye";
		case "EU" -> "European Union";
		case "BE" -> "Belgium";
		default -> code;
		};
		jurisdiction.getNames().put("tr", turkish);
		jurisdiction.getNames().put("en", english);
		return jurisdiction;
	}

	/** The newest expression in a language; of any language if there is none in that one. */
	public static Optional<Expression> newest(Instrument instrument, String language) {
		return instrument.getExpressions().stream().max((one, other) -> {
			int byLanguage = Boolean.compare(language.equals(one.getLanguage()), language.equals(other.getLanguage()));
			return byLanguage != 0 ? byLanguage : byState(one, other);
		});
	}

	private static int byState(Expression one, Expression other) {
		if (one.getValidFrom() == null || other.getValidFrom() == null) {
			return Boolean.compare(one.getValidFrom() != null, other.getValidFrom() != null);
		}
		return one.getValidFrom().compareTo(other.getValidFrom());
	}
}
