/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.concordance.internal;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.imece.law.Citing;
import org.imece.law.Provisions;
import org.imece.law.ui.internal.LawNames;
import org.imece.law.ui.internal.Messages;
import org.imece.model.core.Jurisdiction;
import org.imece.model.law.ConcordanceRow;
import org.imece.model.law.Instrument;
import org.imece.model.law.Provision;
import org.imece.ui.editor.TableField.Column;

/** What a concordance shows of its rows: Turkish law beside that of Europe. */
final class ConcordanceColumns {

	private static final String TURKISH = "TR";

	private ConcordanceColumns() {
	}

	static List<Column> all() {
		return List.of(new Column(Messages.Concordance_turkish, 3, row -> cited(row, ConcordanceColumns::isTurkish)),
				new Column(Messages.Concordance_european, 3, row -> cited(row, each -> !isTurkish(each))),
				new Column(Messages.Concordance_kind, 2, row -> LawNames.of(((ConcordanceRow) row).getKind())),
				new Column(Messages.Concordance_comment, 4, row -> firstLine(((ConcordanceRow) row).getComment())));
	}

	private static String cited(EObject row, Predicate<Provision> wanted) {
		return ((ConcordanceRow) row).getProvisions().stream().filter(wanted).map(Citing::full)
				.collect(Collectors.joining("; "));
	}

	private static boolean isTurkish(Provision provision) {
		return Provisions.instrumentOf(provision).map(Instrument::getJurisdiction).map(Jurisdiction::getCode)
				.filter(TURKISH::equals).isPresent();
	}

	private static String firstLine(String text) {
		return text == null ? "" : text.lines().findFirst().orElse("");
	}
}
