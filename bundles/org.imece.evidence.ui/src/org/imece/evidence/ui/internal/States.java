/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Stance;
import org.imece.model.stakeholder.AttributionLevel;
import org.imece.ui.element.ElementLabels;

/** What states, stances and levels of attribution are called, and their signs. */
public final class States {

	private States() {
	}

	public static String name(FindingState state) {
		return switch (state) {
		case NOT_LOOKED -> Messages.State_notLooked;
		case NOTHING_FOUND -> Messages.State_nothingFound;
		case PARTIAL -> Messages.State_partial;
		case FOUND -> Messages.State_found;
		};
	}

	/** A sign that differs in shape, so that it can be told without colour. */
	public static ImageDescriptor image(FindingState state) {
		return ElementLabels.shared(switch (state) {
		case NOT_LOOKED -> "state-not-looked";
		case NOTHING_FOUND -> "state-nothing-found";
		case PARTIAL -> "state-partial";
		case FOUND -> "state-found";
		});
	}

	public static String name(Stance stance) {
		return switch (stance) {
		case SUPPORTS -> Messages.Stance_supports;
		case QUALIFIES -> Messages.Stance_qualifies;
		case CONTRADICTS -> Messages.Stance_contradicts;
		};
	}

	public static String name(AttributionLevel level) {
		return switch (level) {
		case ANONYMOUS -> Messages.Attribution_anonymous;
		case SECTOR -> Messages.Attribution_sector;
		case ORGANISATION -> Messages.Attribution_organisation;
		case NAME -> Messages.Attribution_name;
		};
	}
}
