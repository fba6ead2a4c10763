/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Engagement_commitments;
	public static String Engagement_newPerson;
	public static String Engagement_participants;
	public static String Engagement_quickAdd;
	public static String Engagement_statements;
	public static String Form_activity;
	public static String Form_addresses;
	public static String Form_assessments;
	public static String Form_classification;
	public static String Form_contacts;
	public static String Form_contributions;
	public static String Form_identifiers;
	public static String Form_indicators;
	public static String Form_legalBases;
	public static String Form_nameVariants;
	public static String Form_participants;
	public static String Form_roles;
	public static String Form_sessions;
	public static String Form_statuses;
	public static String Label_icnpo;
	public static String Label_legalForm;
	public static String Label_nace;
	public static String Label_name;
	public static String Label_tags;
	public static String Label_title;
	public static String Label_topics;
	public static String Parties_ago;
	public static String Parties_allCountries;
	public static String Parties_allKinds;
	public static String Parties_allRegions;
	public static String Parties_allRoles;
	public static String Parties_allSectors;
	public static String Parties_allTimes;
	public static String Parties_clear;
	public static String Parties_column_contact;
	public static String Parties_column_kind;
	public static String Parties_column_name;
	public static String Parties_column_place;
	public static String Parties_column_region;
	public static String Parties_column_role;
	public static String Parties_column_sector;
	public static String Parties_copy;
	public static String Parties_counts;
	public static String Parties_countsFiltered;
	public static String Parties_empty;
	public static String Parties_filter;
	public static String Parties_import;
	public static String Parties_in2Years;
	public static String Parties_in90Days;
	public static String Parties_loading;
	public static String Parties_never;
	public static String Parties_newOrganisation;
	public static String Parties_newPerson;
	public static String Parties_none;
	public static String Parties_person;
	public static String Parties_thisYear;
	public static String Parties_today;
	public static String Parties_yesterday;
	public static String People_all;
	public static String People_at;
	public static String People_badDate;
	public static String People_none;
	public static String People_title;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
