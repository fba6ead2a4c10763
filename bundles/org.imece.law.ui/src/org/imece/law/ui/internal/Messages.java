/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Addressee_ANYONE;
	public static String Addressee_BANK;
	public static String Addressee_COMPANY;
	public static String Addressee_CSO;
	public static String Addressee_DONOR;
	public static String Addressee_LISTED_COMPANY;
	public static String Addressee_NATURAL_PERSON;
	public static String Addressee_PUBLIC_BODY;
	public static String AmendmentKind_AMENDED;
	public static String AmendmentKind_ANNULLED;
	public static String AmendmentKind_INSERTED;
	public static String AmendmentKind_OTHER;
	public static String AmendmentKind_REENACTED;
	public static String AmendmentKind_REPEALED;
	public static String Article_addNorm;
	public static String Article_changes;
	public static String Article_citationsIn;
	public static String Article_citationsOut;
	public static String Article_colCitation;
	public static String Article_colKind;
	public static String Article_colProvision;
	public static String Article_colState;
	public static String Article_colWhat;
	public static String Article_hint;
	public static String Article_noChanges;
	public static String Article_norms;
	public static String Article_removeNorm;
	public static String Article_removeNormLabel;
	public static String Article_useAsEvidence;
	public static String Catalogue_count;
	public static String Catalogue_countFiltered;
	public static String Catalogue_empty;
	public static String Catalogue_filter;
	public static String Catalogue_import;
	public static String Catalogue_noJurisdiction;
	public static String Catalogue_noText;
	public static String Catalogue_reading;
	public static String CitationStatus_ACT_NOT_FOUND;
	public static String CitationStatus_ARTICLE_NOT_FOUND;
	public static String CitationStatus_FOUND;
	public static String CitationStatus_PARAGRAPH_NOT_FOUND;
	public static String CitationStatus_POINT_NOT_FOUND;
	public static String Compare_chooseAct;
	public static String Compare_chooseArticle;
	public static String Compare_editor;
	public static String Compare_selectArticle;
	public static String Compare_title;
	public static String ConcordanceKind_DIFFERENT;
	public static String ConcordanceKind_EQUIVALENT;
	public static String ConcordanceKind_NOT_ASSESSED;
	public static String ConcordanceKind_NO_COUNTERPART;
	public static String ConcordanceKind_PARTIAL;
	public static String Concordance_chooseAct;
	public static String Concordance_chooseArticle;
	public static String Concordance_comment;
	public static String Concordance_compare;
	public static String Concordance_european;
	public static String Concordance_kind;
	public static String Concordance_provisions;
	public static String Concordance_rows;
	public static String Concordance_turkish;
	public static String Contents_filter;
	public static String Contents_hint;
	public static String ForceStatus_IN_FORCE;
	public static String ForceStatus_NOT_YET_IN_FORCE;
	public static String ForceStatus_PARTLY_IN_FORCE;
	public static String ForceStatus_REPEALED;
	public static String ForceStatus_UNKNOWN;
	public static String Form_adopted;
	public static String Form_checkToday;
	public static String Form_checked;
	public static String Form_dates;
	public static String Form_force;
	public static String Form_gazette;
	public static String Form_identifiers;
	public static String Form_identity;
	public static String Form_jurisdiction;
	public static String Form_kind;
	public static String Form_number;
	public static String Form_page;
	public static String Form_published;
	public static String Form_series;
	public static String Form_tableAct;
	public static String Form_tableChanges;
	public static String Form_tableDate;
	public static String Form_tableWhat;
	public static String Form_textFile;
	public static String Form_textFrom;
	public static String Form_textLanguage;
	public static String Form_textTo;
	public static String Form_texts;
	public static String Form_title;
	public static String InstrumentKind_COMMUNIQUE;
	public static String InstrumentKind_CONSTITUTION;
	public static String InstrumentKind_DECISION;
	public static String InstrumentKind_DECREE;
	public static String InstrumentKind_DECREE_LAW;
	public static String InstrumentKind_DIRECTIVE;
	public static String InstrumentKind_LAW;
	public static String InstrumentKind_OTHER;
	public static String InstrumentKind_RECOMMENDATION;
	public static String InstrumentKind_REGULATION;
	public static String InstrumentKind_STANDARD;
	public static String InstrumentKind_TREATY;
	public static String New_create;
	public static String New_description;
	public static String New_title;
	public static String NormEffect_ENABLES;
	public static String NormEffect_HINDERS;
	public static String NormEffect_NEUTRAL;
	public static String NormKind_DEFINITION;
	public static String NormKind_EXEMPTION;
	public static String NormKind_INCENTIVE;
	public static String NormKind_OBLIGATION;
	public static String NormKind_OTHER;
	public static String NormKind_PERMISSION;
	public static String NormKind_PROCEDURE;
	public static String NormKind_PROHIBITION;
	public static String NormKind_RIGHT;
	public static String NormKind_SANCTION;
	public static String NormKind_THRESHOLD;
	public static String Norm_action;
	public static String Norm_addressee;
	public static String Norm_analyst;
	public static String Norm_condition;
	public static String Norm_effect;
	public static String Norm_kind;
	public static String Norm_quote;
	public static String Norm_threshold;
	public static String Norm_unit;
	public static String Reading_citationGone;
	public static String Reading_find;
	public static String Reading_found;
	public static String Reading_jurisdictionText;
	public static String Reading_margin;
	public static String Reading_noText;
	public static String Reading_notFound;
	public static String Reading_page;
	public static String Reading_state;
	public static String Reading_stateUndated;
	public static String Reading_text;
	public static String Reading_timeline;
	public static String Resolve_done;
	public static String Resolve_job;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
