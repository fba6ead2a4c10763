/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.text;

import java.text.MessageFormat;

import org.eclipse.osgi.util.NLS;

/** Texts that a user reads. */
public final class Messages extends NLS {

	public static String Check_claimWithoutEvidence;
	public static String Check_contradicted;
	public static String Check_evidenceWithoutTarget;
	public static String Check_foundButEmpty;
	public static String Check_nameWithoutConsent;
	public static String Check_notLooked;
	public static String Check_quoteChanged;
	public static String Check_sourceChanged;
	public static String Create_empty;
	public static String Create_label;
	public static String Edit_addClaim;
	public static String Edit_addEvidence;
	public static String Edit_addJurisdiction;
	public static String Edit_addQuestion;
	public static String Edit_attribution;
	public static String Edit_claimText;
	public static String Edit_deleteClaim;
	public static String Edit_finding;
	public static String Edit_locator;
	public static String Edit_moveClaim;
	public static String Edit_moveEvidence;
	public static String Edit_removeEvidence;
	public static String Edit_renewQuote;
	public static String Edit_stance;
	public static String Edit_state;
	public static String Edit_summary;
	public static String Evidence_known;
	public static String Evidence_noWords;
	public static String Evidence_notInProject;
	public static String Evidence_sourceGone;
	public static String Kind_document;
	public static String Kind_law;
	public static String Kind_literature;
	public static String Kind_other;
	public static String Kind_party;
	public static String Kind_practice;
	public static String Kind_statement;
	public static String Weak_claimWithoutEvidence;
	public static String Weak_claimWithoutSupport;
	public static String Weak_contradicted;
	public static String Weak_foundButEmpty;
	public static String Weak_noSummary;
	public static String Weak_notLooked;
	public static String Weak_notLookedButFilled;
	public static String Weak_nothingButFilled;
	public static String Weak_oneConversation;
	public static String Weak_oneKind;
	public static String Weak_onePiece;
	public static String Weak_stale;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}

	public static String format(String pattern, Object... values) {
		return MessageFormat.format(pattern, values);
	}
}
