/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.vocabulary;

/**
 * Schemes and versions of the vocabularies of this bundle, as classifications and roles name them.
 *
 * @since 0.1
 */
public final class Schemes {

	public static final String PROVINCE = "TR-PROVINCE";
	public static final String PROVINCE_VERSION = "2020";
	public static final String REGION = "TR-REGION";
	public static final String REGION_VERSION = "1941";
	public static final String NACE = "NACE";
	/** The newest version of NACE; codes from section J on mean other things than in version 2. */
	public static final String NACE_VERSION = "2.1";
	public static final String ICNPO = "ICNPO";
	public static final String ICNPO_VERSION = "1";
	public static final String LEGAL_FORM = "LEGAL-FORM";
	public static final String LEGAL_FORM_VERSION = "2026";
	public static final String STATUS = "ORGANISATION-STATUS";
	public static final String STATUS_VERSION = "2026";

	private Schemes() {
	}
}
