/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.internal;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.emf.common.util.Enumerator;
import org.imece.core.text.UserLocale;
import org.imece.model.stakeholder.OrganisationKind;
import org.imece.model.stakeholder.RoleKind;
import org.imece.stakeholder.text.KindLabels;
import org.imece.stakeholder.text.RoleLabels;

/** What the literals of the enumerations of the stakeholder model are called, in the language of the user. */
public final class LiteralLabels {

	private final ResourceBundle texts = ResourceBundle.getBundle(LiteralLabels.class.getPackageName() + ".literals",
			UserLocale.language().equals("tr") ? Locale.of("tr") : Locale.ROOT, LiteralLabels.class.getClassLoader(),
			Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

	public String of(Enumerator literal) {
		return switch (literal) {
		case OrganisationKind kind -> KindLabels.of(kind);
		case RoleKind kind -> RoleLabels.of(kind);
		default -> texts.getString(literal.getClass().getSimpleName() + '.' + literal.getName());
		};
	}
}
