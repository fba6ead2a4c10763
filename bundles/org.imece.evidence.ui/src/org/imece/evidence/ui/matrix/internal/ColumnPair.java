/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imece.core.project.Titles;
import org.imece.evidence.matrix.Cells;
import org.imece.evidence.ui.internal.Messages;
import org.imece.evidence.ui.internal.States;
import org.imece.model.core.Element;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Matrix;
import org.imece.model.evidence.Question;

/** Two columns of a matrix side by side, question by question. */
record ColumnPair(Matrix matrix, Jurisdiction left, Jurisdiction right, String language) {

	/** What two jurisdictions say on one question. */
	record Row(Question question, Side left, Side right) {
	}

	/**
	 * One of the two.
	 *
	 * @param finding {@code null} for a cell nobody touched
	 * @param claims  each in a line, with the number of pieces of evidence it rests on
	 */
	record Side(Finding finding, FindingState state, String summary, List<String> claims) {

		/** State, finding and claims, a line each. */
		String text() {
			return Stream.concat(Stream.of(States.name(state), summary), claims.stream().map(claim -> "• " + claim))
					.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
		}
	}

	/** Both jurisdictions are still columns of the matrix. */
	boolean isThere() {
		return matrix.eResource() != null && matrix.getJurisdictions().containsAll(List.of(left, right));
	}

	List<Row> rows() {
		return matrix.getQuestions().stream()
				.map(question -> new Row(question, side(question, left), side(question, right))).toList();
	}

	private Side side(Question question, Jurisdiction jurisdiction) {
		Optional<Finding> finding = Cells.finding(matrix, question, jurisdiction);
		return finding.map(found -> new Side(found, found.getState(), Titles.text(found.getSummary(), language).strip(),
				found.getClaims().stream().map(claim -> Messages.format(Messages.Columns_claim,
						Titles.text(claim.getText(), language).strip(), claim.getEvidence().size())).toList()))
				.orElseGet(() -> new Side(null, FindingState.NOT_LOOKED, "", List.of()));
	}

	/** As a table with tabs, a question a row. */
	String text() {
		return Stream.concat(Stream.of(line("", title(left), title(right))),
				rows().stream().map(row -> line(title(row.question()), row.left().text(), row.right().text())))
				.collect(Collectors.joining("\n"));
	}

	private static String line(String... cells) {
		return Stream.of(cells).map(cell -> cell.replaceAll("\\s*\\n\\s*", " ")).collect(Collectors.joining("\t"));
	}

	String title(Element element) {
		return Titles.of(element, language);
	}
}
