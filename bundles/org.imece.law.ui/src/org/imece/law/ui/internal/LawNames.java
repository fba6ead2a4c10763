/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.internal;

import org.eclipse.emf.common.util.Enumerator;
import org.imece.law.citation.CitationStatus;
import org.imece.model.law.Addressee;
import org.imece.model.law.AmendmentKind;
import org.imece.model.law.ConcordanceKind;
import org.imece.model.law.ForceStatus;
import org.imece.model.law.InstrumentKind;
import org.imece.model.law.NormEffect;
import org.imece.model.law.NormKind;

/** What the literals of the model of legislation are called in the language of the user. */
public final class LawNames {

	private LawNames() {
	}

	public static String of(AmendmentKind value) {
		return switch (value) {
		case AMENDED -> Messages.AmendmentKind_AMENDED;
		case ANNULLED -> Messages.AmendmentKind_ANNULLED;
		case INSERTED -> Messages.AmendmentKind_INSERTED;
		case OTHER -> Messages.AmendmentKind_OTHER;
		case REENACTED -> Messages.AmendmentKind_REENACTED;
		case REPEALED -> Messages.AmendmentKind_REPEALED;
		};
	}

	public static String of(Addressee value) {
		return switch (value) {
		case ANYONE -> Messages.Addressee_ANYONE;
		case BANK -> Messages.Addressee_BANK;
		case COMPANY -> Messages.Addressee_COMPANY;
		case CSO -> Messages.Addressee_CSO;
		case DONOR -> Messages.Addressee_DONOR;
		case LISTED_COMPANY -> Messages.Addressee_LISTED_COMPANY;
		case NATURAL_PERSON -> Messages.Addressee_NATURAL_PERSON;
		case PUBLIC_BODY -> Messages.Addressee_PUBLIC_BODY;
		};
	}

	public static String of(ConcordanceKind value) {
		return switch (value) {
		case DIFFERENT -> Messages.ConcordanceKind_DIFFERENT;
		case EQUIVALENT -> Messages.ConcordanceKind_EQUIVALENT;
		case NOT_ASSESSED -> Messages.ConcordanceKind_NOT_ASSESSED;
		case NO_COUNTERPART -> Messages.ConcordanceKind_NO_COUNTERPART;
		case PARTIAL -> Messages.ConcordanceKind_PARTIAL;
		};
	}

	public static String of(ForceStatus value) {
		return switch (value) {
		case IN_FORCE -> Messages.ForceStatus_IN_FORCE;
		case NOT_YET_IN_FORCE -> Messages.ForceStatus_NOT_YET_IN_FORCE;
		case PARTLY_IN_FORCE -> Messages.ForceStatus_PARTLY_IN_FORCE;
		case REPEALED -> Messages.ForceStatus_REPEALED;
		case UNKNOWN -> Messages.ForceStatus_UNKNOWN;
		};
	}

	public static String of(InstrumentKind value) {
		return switch (value) {
		case COMMUNIQUE -> Messages.InstrumentKind_COMMUNIQUE;
		case CONSTITUTION -> Messages.InstrumentKind_CONSTITUTION;
		case DECISION -> Messages.InstrumentKind_DECISION;
		case DECREE -> Messages.InstrumentKind_DECREE;
		case DECREE_LAW -> Messages.InstrumentKind_DECREE_LAW;
		case DIRECTIVE -> Messages.InstrumentKind_DIRECTIVE;
		case LAW -> Messages.InstrumentKind_LAW;
		case OTHER -> Messages.InstrumentKind_OTHER;
		case RECOMMENDATION -> Messages.InstrumentKind_RECOMMENDATION;
		case REGULATION -> Messages.InstrumentKind_REGULATION;
		case STANDARD -> Messages.InstrumentKind_STANDARD;
		case TREATY -> Messages.InstrumentKind_TREATY;
		};
	}

	public static String of(NormEffect value) {
		return switch (value) {
		case ENABLES -> Messages.NormEffect_ENABLES;
		case HINDERS -> Messages.NormEffect_HINDERS;
		case NEUTRAL -> Messages.NormEffect_NEUTRAL;
		};
	}

	public static String of(NormKind value) {
		return switch (value) {
		case DEFINITION -> Messages.NormKind_DEFINITION;
		case EXEMPTION -> Messages.NormKind_EXEMPTION;
		case INCENTIVE -> Messages.NormKind_INCENTIVE;
		case OBLIGATION -> Messages.NormKind_OBLIGATION;
		case OTHER -> Messages.NormKind_OTHER;
		case PERMISSION -> Messages.NormKind_PERMISSION;
		case PROCEDURE -> Messages.NormKind_PROCEDURE;
		case PROHIBITION -> Messages.NormKind_PROHIBITION;
		case RIGHT -> Messages.NormKind_RIGHT;
		case SANCTION -> Messages.NormKind_SANCTION;
		case THRESHOLD -> Messages.NormKind_THRESHOLD;
		};
	}

	public static String of(CitationStatus value) {
		return switch (value) {
		case ACT_NOT_FOUND -> Messages.CitationStatus_ACT_NOT_FOUND;
		case ARTICLE_NOT_FOUND -> Messages.CitationStatus_ARTICLE_NOT_FOUND;
		case FOUND -> Messages.CitationStatus_FOUND;
		case PARAGRAPH_NOT_FOUND -> Messages.CitationStatus_PARAGRAPH_NOT_FOUND;
		case POINT_NOT_FOUND -> Messages.CitationStatus_POINT_NOT_FOUND;
		};
	}

	/** For fields that choose among literals. */
	public static String of(Enumerator value) {
		return switch (value) {
		case AmendmentKind kind -> of(kind);
		case Addressee addressee -> of(addressee);
		case ConcordanceKind kind -> of(kind);
		case ForceStatus status -> of(status);
		case InstrumentKind kind -> of(kind);
		case NormEffect effect -> of(effect);
		case NormKind kind -> of(kind);
		default -> value.getLiteral();
		};
	}
}
