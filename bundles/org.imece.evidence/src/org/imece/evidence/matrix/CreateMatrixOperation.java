/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.matrix;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.evidence.internal.text.Messages;
import org.imece.model.core.Jurisdiction;
import org.imece.model.evidence.EvidenceFactory;
import org.imece.model.evidence.Matrix;
import org.imece.model.evidence.Question;

/**
 * Adds a matrix of questions by jurisdictions with a finding for each cell, not looked at yet.
 *
 * @since 0.1
 */
public final class CreateMatrixOperation implements IOperation<Matrix> {

	private final IResearchProject project;
	private final Map<String, String> names;
	private final List<Question> questions;
	private final List<Jurisdiction> jurisdictions;

	/**
	 * @param names         name by BCP 47 tag
	 * @param questions     in the order of the rows; new ones are added to the project
	 * @param jurisdictions in the order of the columns; new ones are added to the project
	 */
	public CreateMatrixOperation(IResearchProject project, Map<String, String> names, List<Question> questions,
			List<Jurisdiction> jurisdictions) {
		this.project = project;
		this.names = Map.copyOf(names);
		this.questions = List.copyOf(questions);
		this.jurisdictions = List.copyOf(jurisdictions);
	}

	@Override
	public Matrix run(IProgressMonitor monitor) throws CoreException {
		if (questions.isEmpty() || jurisdictions.isEmpty()) {
			throw new CoreException(Status.error(Messages.Create_empty));
		}
		Matrix matrix = EvidenceFactory.eINSTANCE.createMatrix();
		project.edit(Messages.Create_label, () -> {
			questions.stream().filter(question -> question.eResource() == null).forEach(project::add);
			jurisdictions.stream().filter(jurisdiction -> jurisdiction.eResource() == null).forEach(project::add);
			names.forEach(matrix.getNames()::put);
			matrix.getQuestions().addAll(questions);
			matrix.getJurisdictions().addAll(jurisdictions);
			MatrixEdits.fillCells(matrix);
			project.add(matrix);
		});
		return matrix;
	}
}
