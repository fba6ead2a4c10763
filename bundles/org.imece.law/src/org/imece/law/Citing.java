/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.imece.model.law.Instrument;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;

/**
 * How people write a provision down in short: {@code 5253 m.10/1-a}, {@code 2024/1760 Art. 2(1)(a)}.
 *
 * @since 0.1
 */
public final class Citing {

	private Citing() {
	}

	/** With the number of the instrument. */
	public static String full(Provision provision) {
		String number = Provisions.instrumentOf(provision).map(Instrument::getNumber).orElse("");
		return (number + ' ' + shortly(provision)).strip();
	}

	/** Without the instrument. */
	public static String shortly(Provision provision) {
		boolean turkish = Provisions.expressionOf(provision).map(expression -> "tr".equals(expression.getLanguage()))
				.orElse(true) && Provisions.instrumentOf(provision).map(Citing::isTurkish).orElse(true);
		List<Provision> path = path(provision);
		StringBuilder text = new StringBuilder();
		for (Provision step : path) {
			text.append(turkish ? turkish(step, text) : european(step, text));
		}
		return text.toString();
	}

	private static boolean isTurkish(Instrument instrument) {
		return Instruments.key(instrument).startsWith("TR/");
	}

	/** From the article (or what stands for it) down to the provision. */
	private static List<Provision> path(Provision provision) {
		List<Provision> path = new ArrayList<>();
		for (EObject object = provision; object instanceof Provision step; object = object.eContainer()) {
			if (!path.isEmpty() && Provisions.isDivision(step.getKind())) {
				break;
			}
			path.add(step);
			if (Provisions.isArticle(step.getKind())) {
				break;
			}
		}
		Collections.reverse(path);
		return path;
	}

	private static String turkish(Provision step, CharSequence before) {
		String value = Provisions.value(step);
		return switch (step.getKind()) {
		case ARTICLE -> "m." + value;
		case ADDITIONAL_ARTICLE -> "ek m." + value;
		case PROVISIONAL_ARTICLE -> "geçici m." + value;
		case ADDITIONAL_PROVISIONAL_ARTICLE -> "ek geçici m." + value;
		case REPEATED_ARTICLE -> "mükerrer m." + value;
		case PARAGRAPH -> '/' + position(step);
		case POINT, SUBPOINT -> '-' + value;
		default -> before.isEmpty() ? label(step) : "";
		};
	}

	private static String european(Provision step, CharSequence before) {
		String value = Provisions.value(step);
		return switch (step.getKind()) {
		case ARTICLE -> "Art. " + value;
		case RECITAL -> "rec. " + value;
		case PARAGRAPH, POINT, SUBPOINT -> '(' + (step.isImplicit() ? position(step) : value) + ')';
		default -> before.isEmpty() ? label(step) : "";
		};
	}

	private static String label(Provision step) {
		return step.getLabel() == null ? "" : step.getLabel();
	}

	private static String position(Provision step) {
		if (!step.isImplicit()) {
			return Provisions.value(step);
		}
		String key = step.getKey() == null ? "" : step.getKey();
		return key.substring(key.lastIndexOf('_') + 1);
	}

	/** Whether a provision is one that is cited by itself, and not merely the continuation of another. */
	public static boolean isCitable(Provision provision) {
		return provision.getKind() != ProvisionKind.OTHER;
	}
}
