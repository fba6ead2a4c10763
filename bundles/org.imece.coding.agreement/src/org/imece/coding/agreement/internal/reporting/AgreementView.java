/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.agreement.internal.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imece.coding.agreement.AgreementOperation;
import org.imece.coding.agreement.AgreementQuestion;
import org.imece.coding.agreement.AgreementResult;
import org.imece.coding.agreement.AgreementUnit;
import org.imece.coding.agreement.CodeAgreement;
import org.imece.coding.agreement.Coefficient;
import org.imece.coding.agreement.measure.Estimate;
import org.imece.coding.corpus.Corpus;
import org.imece.coding.corpus.CorpusReader;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.ComputedTable;
import org.imece.core.reporting.IComputedTables;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoredRecord;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingRound;

/** Agreement in the rounds that have been released, by characters and on the continuum. */
public final class AgreementView implements IComputedTables {

	private static final List<Column> COLUMNS = List.of( //
			Column.text("round_id", "Identifier of the round of double coding"), //
			Column.text("round", "Name of the round in the main language of the project"), //
			Column.text("code_id", "The code, v1_code.id; null for all codes together"), //
			Column.text("scope", "code: one code; pooled: all codes, their disagreements added; together: all codes as one"
					+ " variable"), //
			Column.text("unit", "What is compared: character or continuum"), //
			Column.text("coefficient", "Which coefficient, such as krippendorff_alpha"), //
			Column.real("value", "Its value; null if it is not defined"), //
			Column.real("low", "Lower end of the 95 % interval; null if there is none"), //
			Column.real("high", "Upper end of the 95 % interval"), //
			Column.integer("coders", "Number of coders compared"), //
			Column.integer("documents", "Number of documents compared"), //
			Column.integer("units", "Number of units, here of characters"));

	@Override
	public Set<EClass> dependsOn() {
		return Set.of(CodingPackage.Literals.CODING_ROUND, CodingPackage.Literals.CODING_SET,
				CodingPackage.Literals.DOCUMENT, CodingPackage.Literals.CODEBOOK, CodingPackage.Literals.CODER);
	}

	@Override
	public List<ComputedTable> compute(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		List<Object[]> rows = new ArrayList<>();
		List<RecordHeader> headers = project.records(CodingPackage.Literals.CODING_ROUND);
		SubMonitor progress = SubMonitor.convert(monitor, 1 + 2 * headers.size());
		if (!headers.isEmpty()) {
			Corpus corpus = new CorpusReader(project).read(progress.split(1));
			RecordReader reader = new RecordReader();
			for (RecordHeader header : headers) {
				Optional<StoredRecord> stored = project.store().read(header.id());
				Optional<CodingRound> round = stored.flatMap(reader::read).filter(CodingRound.class::isInstance)
						.map(CodingRound.class::cast).filter(it -> it.getReleased() != null);
				if (round.isPresent()) {
					rows(header, round.get(), corpus, AgreementUnit.CHARACTER, progress.split(1), rows);
					rows(header, round.get(), corpus, AgreementUnit.CONTINUUM, progress.split(1), rows);
				}
			}
		}
		return List.of(new ComputedTable("v1_agreement",
				"A coefficient of agreement of the coders of a released round, of one code or of all.", COLUMNS, rows));
	}

	private static void rows(RecordHeader header, CodingRound round, Corpus corpus, AgreementUnit unit,
			IProgressMonitor monitor, List<Object[]> rows) {
		AgreementQuestion question = new AgreementQuestion(ids(round, CodingPackage.Literals.CODING_ROUND__DOCUMENTS),
				ids(round, CodingPackage.Literals.CODING_ROUND__CODES),
				ids(round, CodingPackage.Literals.CODING_ROUND__CODERS), unit);
		AgreementResult result;
		try {
			result = new AgreementOperation(corpus, question).run(monitor);
		} catch (CoreException e) {
			return; // nothing there to be compared yet, which is no reason to lose the other rounds
		}
		for (CodeAgreement code : result.codes()) {
			rows(header, code.codeId(), "code", code.estimates(), result, rows);
		}
		rows(header, null, "pooled", result.pooled(), result, rows);
		rows(header, null, "together", result.together(), result, rows);
	}

	private static void rows(RecordHeader header, String codeId, String scope, Map<Coefficient, Estimate> estimates,
			AgreementResult result, List<Object[]> rows) {
		estimates.forEach((coefficient, estimate) -> rows.add(new Object[] { header.id(), header.title(), codeId, scope,
				result.question().unit().key(), coefficient.key(), number(estimate.value()), number(estimate.low()),
				number(estimate.high()), result.coderIds().size(), result.documentIds().size(), result.units() }));
	}

	private static Double number(double value) {
		return Double.isNaN(value) ? null : value;
	}

	@SuppressWarnings("unchecked")
	private static Set<String> ids(EObject object, EReference reference) {
		return ((InternalEList<EObject>) object.eGet(reference, false)).basicList().stream()
				.map(RecordReader::targetId).collect(Collectors.toSet());
	}
}
