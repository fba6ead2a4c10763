/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.text;

import org.imece.model.stakeholder.RoleKind;

/**
 * Words for kinds of roles.
 *
 * @since 0.1
 */
public final class RoleLabels {

	private RoleLabels() {
	}

	/** In the language of the user. */
	public static String of(RoleKind kind) {
		return switch (kind) {
		case BOARD_MEMBER -> Messages.Role_boardMember;
		case DONOR -> Messages.Role_donor;
		case FOUNDER -> Messages.Role_founder;
		case FUNDER -> Messages.Role_funder;
		case MEMBER -> Messages.Role_member;
		case NETWORK_MEMBER -> Messages.Role_networkMember;
		case OTHER -> Messages.Role_other;
		case PARTNER -> Messages.Role_partner;
		case REPRESENTATIVE -> Messages.Role_representative;
		case SPONSOR -> Messages.Role_sponsor;
		case STAFF -> Messages.Role_staff;
		case SUBSIDIARY -> Messages.Role_subsidiary;
		case SUPPLIER -> Messages.Role_supplier;
		case UMBRELLA -> Messages.Role_umbrella;
		case VOLUNTEER -> Messages.Role_volunteer;
		};
	}
}
