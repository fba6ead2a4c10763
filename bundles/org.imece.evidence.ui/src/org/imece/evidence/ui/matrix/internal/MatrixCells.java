/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.imece.evidence.matrix.CellCounts;
import org.imece.evidence.matrix.Cells;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.FindingState;
import org.imece.model.evidence.Matrix;
import org.imece.model.evidence.Question;

/** The cells of a matrix, row by row. Counts load the sources of evidence, so they come afterwards, cell by cell. */
final class MatrixCells {

	private final String language;
	private final Map<String, CellCounts> known = new HashMap<>();
	private final Deque<Finding> open = new ArrayDeque<>();
	private Matrix matrix;
	private List<Question> questions = List.of();
	private List<Jurisdiction> jurisdictions = List.of();
	private List<Cell> cells = List.of();

	MatrixCells(String language) {
		this.language = language;
	}

	/** Reads the matrix again; counts stay as they were until {@link #countNext} has come to them. */
	void read(Matrix newMatrix) {
		matrix = newMatrix;
		questions = List.copyOf(matrix.getQuestions());
		jurisdictions = List.copyOf(matrix.getJurisdictions());
		open.clear();
		open.addAll(matrix.getFindings());
		build();
	}

	private void build() {
		List<Cell> built = new ArrayList<>();
		for (Question question : questions) {
			for (Jurisdiction jurisdiction : jurisdictions) {
				Finding finding = Cells.finding(matrix, question, jurisdiction).orElse(null);
				built.add(Cell.of(question, jurisdiction, finding,
						finding == null ? null : known.get(finding.getId()), language));
			}
		}
		cells = List.copyOf(built);
	}

	/** Counts what the next cell rests on; false when all are counted. */
	boolean countNext() {
		Finding finding = open.poll();
		if (finding == null) {
			return false;
		}
		if (finding.eResource() != null) {
			CellCounts counts = CellCounts.of(finding);
			if (!counts.equals(known.put(finding.getId(), counts))) {
				build();
			}
		}
		return !open.isEmpty();
	}

	Matrix matrix() {
		return matrix;
	}

	String language() {
		return language;
	}

	List<Question> questions() {
		return questions;
	}

	List<Jurisdiction> jurisdictions() {
		return jurisdictions;
	}

	/** All cells, row by row. */
	List<Cell> all() {
		return cells;
	}

	Cell at(int row, int column) {
		return cells.get(row * jurisdictions.size() + column);
	}

	long count(FindingState state) {
		return cells.stream().filter(cell -> cell.state() == state).count();
	}
}
