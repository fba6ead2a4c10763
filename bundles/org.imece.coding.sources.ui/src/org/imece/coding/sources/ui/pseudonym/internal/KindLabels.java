/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.util.Arrays;

import org.imece.coding.sources.pseudonym.NameKind;
import org.imece.coding.sources.ui.internal.Messages;

/** What users call the kinds of names. */
final class KindLabels {

	private KindLabels() {
	}

	static String of(NameKind kind) {
		return switch (kind) {
		case PERSON -> Messages.Kind_person;
		case ORGANISATION -> Messages.Kind_organisation;
		case OTHER -> Messages.Kind_other;
		case PHONE -> Messages.Kind_phone;
		case EMAIL -> Messages.Kind_email;
		case IBAN -> Messages.Kind_iban;
		case NATIONAL_ID -> Messages.Kind_nationalId;
		case PLATE -> Messages.Kind_plate;
		};
	}

	/** In the order of the kinds. */
	static String[] all() {
		return Arrays.stream(NameKind.values()).map(KindLabels::of).toArray(String[]::new);
	}
}
