/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.text;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Affiliation_add;
	public static String Affiliation_end;
	public static String Check_commitmentOverdue;
	public static String Check_consentExpired;
	public static String Check_consentWithdrawn;
	public static String Check_endBeforeStart;
	public static String Check_membershipWithoutBasis;
	public static String Check_provinceUnknown;
	public static String Check_recalledTerm;
	public static String Check_roleWithoutObject;
	public static String Csv_brokenQuote;
	public static String Csv_empty;
	public static String Csv_tooLarge;
	public static String Csv_unknownDelimiter;
	public static String Csv_unreadable;
	public static String Csv_webPage;
	public static String Edit_addCommitment;
	public static String Edit_addParticipant;
	public static String Edit_createEngagement;
	public static String Edit_createOrganisation;
	public static String Edit_createPerson;
	public static String Export_moreAddresses;
	public static String Export_notInTable;
	public static String Export_unit;
	public static String Import_candidate;
	public static String Import_column;
	public static String Import_encoding;
	public static String Import_encodingGuessed;
	public static String Import_moreCells;
	public static String Import_naceAssumed;
	public static String Import_noName;
	public static String Import_noNameColumn;
	public static String Import_notUnderstood;
	public static String Import_personalNumber;
	public static String Import_properties;
	public static String Import_row;
	public static String Import_rowsAbove;
	public static String Import_sameAsRow;
	public static String Import_unit;
	public static String Import_unknownNace;
	public static String Import_unknownProvince;
	public static String Import_updates;
	public static String Kind_company;
	public static String Kind_cso;
	public static String Kind_international;
	public static String Kind_media;
	public static String Kind_other;
	public static String Kind_professionalBody;
	public static String Kind_publicBody;
	public static String Kind_university;
	public static String Number_checkDigit;
	public static String Number_kboForm;
	public static String Number_leiForm;
	public static String Number_mersisForm;
	public static String Number_vknForm;
	public static String Number_vknShort;
	public static String Role_boardMember;
	public static String Role_donor;
	public static String Role_founder;
	public static String Role_funder;
	public static String Role_member;
	public static String Role_networkMember;
	public static String Role_other;
	public static String Role_partner;
	public static String Role_representative;
	public static String Role_sponsor;
	public static String Role_staff;
	public static String Role_subsidiary;
	public static String Role_supplier;
	public static String Role_umbrella;
	public static String Role_volunteer;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
