/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.source;

import org.eclipse.emf.ecore.EClass;
import org.imece.model.coding.CodingPackage;
import org.imece.model.law.LawPackage;
import org.imece.model.stakeholder.StakeholderPackage;

/**
 * Kinds of sources, as far apart as triangulation wants them.
 *
 * @since 0.1
 */
public enum SourceKind {
	/** Law: provisions, norms, instruments. */
	LAW,
	/** Passages of interviews and other documents. */
	DOCUMENT,
	/** Words noted at an engagement, and commitments. */
	STATEMENT,
	/** Cooperations, trainings, study visits and their results. */
	PRACTICE,
	/** Organisations and persons. */
	PARTY,
	/** Books and articles. */
	LITERATURE,
	/** Anything else, types of partners too. */
	OTHER;

	/** Kind of the elements of a type; an unresolved reference knows its type, too. */
	public static SourceKind of(EClass type) {
		if (type.getEPackage() == LawPackage.eINSTANCE) {
			return LAW;
		}
		if (type == CodingPackage.Literals.LITERATURE_ITEM) {
			return LITERATURE;
		}
		if (type.getEPackage() == CodingPackage.eINSTANCE) {
			return DOCUMENT;
		}
		if (StakeholderPackage.Literals.PARTY.isSuperTypeOf(type) || type == StakeholderPackage.Literals.ROLE) {
			return PARTY;
		}
		if (type == StakeholderPackage.Literals.STATEMENT || type == StakeholderPackage.Literals.COMMITMENT
				|| type == StakeholderPackage.Literals.ENGAGEMENT) {
			return STATEMENT;
		}
		return type.getEPackage() == StakeholderPackage.eINSTANCE ? PRACTICE : OTHER;
	}
}
