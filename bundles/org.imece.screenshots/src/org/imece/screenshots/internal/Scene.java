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
 *            of the first record that is opened in it: the end of a record type, perhaps with {@code :} and how its
 *            title begins, or with {@code /} and a type within it; or nothing
 * @param view
 *            that comes to the front, or nothing
 * @param command
 *            that is executed, with its parameters as the command service writes them, or nothing; a dialog that it
 *            opens is in the picture and closed afterwards
 * @param alone
 *            whether the view takes the whole window
 * @param acts
 *            what is done in the view or the dialog
 */
record Scene(String name, String perspective, String type, String view, String command, boolean alone, List<Act> acts) {

	private static final String CODING = "coding";
	private static final String DOCUMENT = "coding/1#Document";
	/** Where a key would be kept; nothing is written before the wizard is finished. */
	private static final String KEY = System.getProperty("java.io.tmpdir") + "/anahtar.imecekey";
	private static final String ANALYSIS = "org.imece.coding.analysis.ui.open(org.imece.coding.analysis.ui.open.kind=%s)";

	static final List<Scene> ALL = List.of(perspective("overview", ""),
			perspective("stakeholders", "stakeholder/1#Organisation"),
			new Scene("legislation", "legislation", "law/1#Instrument:Dernekler Kanunu", "", "", false,
					List.of(Act.caret("Dernekler amaçlarını"))),
			perspective(CODING, DOCUMENT), perspective("comparison", "evidence/1#Matrix/Finding"),
			perspective("reports", ""),
			view("query", "org.imece.coding.query.ui.query", Act.write(
					"kod \"İş birliği biçimleri\" yakın 3 sıra kod \"Engeller\"",
					"code \"İş birliği biçimleri\" near 3 turns code \"Engeller\"")).large(),
			view("concordance", "org.imece.coding.query.ui.concordance", Act.type("dernek*", "company")),
			view("agreement", "org.imece.coding.agreement.ui.agreement", Act.select(0)).large(),
			view("rounds", "org.imece.coding.agreement.ui.rounds", Act.select(0)),
			new Scene("literature", CODING, "coding/1#LiteratureItem", "org.imece.coding.literature.ui.literature", "",
					false, List.of()),
			command("crosstab", ANALYSIS.formatted("crosstab")), command("network", ANALYSIS.formatted("network")),
			command("pseudonymise", "org.imece.coding.sources.ui.pseudonymise", Act.press("Tümü", "All"),
					Act.press("İleri >", "Next >"), Act.fill(KEY, "uzun bir parola", "uzun bir parola"),
					Act.press("İleri >", "Next >")),
			command("export", "org.imece.ui.command.export"));

	private static Scene perspective(String name, String type) {
		return new Scene(name, name, type, "", "", false, List.of());
	}

	private static Scene view(String name, String view, Act... acts) {
		return new Scene(name, CODING, DOCUMENT, view, "", false, List.of(acts));
	}

	private static Scene command(String name, String command, Act... acts) {
		return new Scene(name, CODING, "", "", command, false, List.of(acts));
	}

	private Scene large() {
		return new Scene(name, perspective, type, view, command, true, acts);
	}
}
