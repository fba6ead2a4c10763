/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.internal.reporting;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.imece.coding.analysis.AnalysisFilter;
import org.imece.coding.analysis.CodedScope;
import org.imece.coding.analysis.DocumentDates;
import org.imece.coding.analysis.JurisdictionTitles;
import org.imece.coding.corpus.CorpusReader;
import org.imece.core.project.IResearchProject;
import org.imece.core.reporting.ComputedTable;
import org.imece.core.reporting.IComputedTables;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;

/** All analyses over everything that the author of the project may see, each code by itself. */
public final class AnalysisTables implements IComputedTables {

	private static final int TABLES = 7;

	@Override
	public Set<EClass> dependsOn() {
		return Set.of(CodingPackage.Literals.DOCUMENT, CodingPackage.Literals.CODEBOOK, CodingPackage.Literals.CODER,
				CodingPackage.Literals.CASE, CodingPackage.Literals.VARIABLE, CodingPackage.Literals.CODING_SET,
				CodingPackage.Literals.CODING_ROUND, CorePackage.Literals.JURISDICTION);
	}

	@Override
	public List<ComputedTable> compute(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 4 + TABLES);
		CodedScope scope = new CodedScope(new CorpusReader(project).read(progress.split(3)), AnalysisFilter.ALL);
		DocumentDates dates = new DocumentDates();
		dates.read(project, progress.split(1));
		Map<String, String> jurisdictions = JurisdictionTitles.of(project);
		return List.of(GroupTables.codeDocument(scope, progress.split(1)),
				GroupTables.codeAttribute(scope, progress.split(1)),
				GroupTables.comparison(scope, jurisdictions, progress.split(1)),
				PairTable.of(scope, progress.split(1)), SequenceTables.saturation(scope, dates),
				SequenceTables.portrait(scope, progress.split(2)), WordTable.of(scope, progress.split(1)));
	}
}
