/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.screenshots.internal;

import java.util.List;

/**
 * What a picture shows.
 *
 * @param name
 *            of the file
 * @param perspective
 *            end of its identifier
 * @param type
 *            of the first record that is opened in it: the end of a record type, perhaps a type within it, or nothing
 * @param view
 *            that comes to the front, or nothing
 * @param command
 *            that is executed, with its parameters as the command service writes them, or nothing; a dialog that it
 *            opens is in the picture and closed afterwards
 */
record Scene(String name, String perspective, String type, String view, String command) {

	private static final String CODING = "coding";
	private static final String DOCUMENT = "coding/1#Document";
	private static final String ANALYSIS = "org.imece.coding.analysis.ui.open(org.imece.coding.analysis.ui.open.kind=%s)";

	static final List<Scene> ALL = List.of(perspective("overview", ""),
			perspective("stakeholders", "stakeholder/1#Organisation"), perspective("legislation", "law/1#Instrument"),
			perspective(CODING, DOCUMENT), perspective("comparison", "evidence/1#Matrix/Finding"),
			perspective("reports", ""), view("query", "coding/1#CodingQuery", "org.imece.coding.query.ui.query"),
			view("concordance", DOCUMENT, "org.imece.coding.query.ui.concordance"),
			view("agreement", DOCUMENT, "org.imece.coding.agreement.ui.agreement"),
			view("rounds", DOCUMENT, "org.imece.coding.agreement.ui.rounds"),
			view("literature", "coding/1#LiteratureItem", "org.imece.coding.literature.ui.literature"),
			command("crosstab", ANALYSIS.formatted("crosstab")), command("network", ANALYSIS.formatted("network")),
			command("pseudonymise", "org.imece.coding.sources.ui.pseudonymise"),
			command("export", "org.imece.ui.command.export"));

	private static Scene perspective(String name, String type) {
		return new Scene(name, name, type, "", "");
	}

	private static Scene view(String name, String type, String view) {
		return new Scene(name, CODING, type, view, "");
	}

	private static Scene command(String name, String command) {
		return new Scene(name, CODING, "", "", command);
	}
}
