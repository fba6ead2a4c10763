/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.coding.text.CanonicalText;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/**
 * Gives a code to a passage, in the coding set of the one who works on the project. A passage that has this code from
 * this coder already is left as it is.
 *
 * @since 0.1
 */
public final class CodeSelectionOperation implements IOperation<Coding> {

	private final IResearchProject project;
	private final Document document;
	private final int start;
	private final int end;
	private final Code code;

	/**
	 * @param start first UTF-16 unit
	 * @param end   behind the last UTF-16 unit
	 */
	public CodeSelectionOperation(IResearchProject project, Document document, int start, int end, Code code) {
		this.project = project;
		this.document = document;
		this.start = start;
		this.end = end;
		this.code = code;
	}

	/** @throws CoreException if nothing is selected, the selection is outside the text, or the code only groups */
	@Override
	public Coding run(IProgressMonitor monitor) throws CoreException {
		Passages.check(document, start, end);
		if (!code.isCodable()) {
			throw new CoreException(Status.error(
					NLS.bind(Messages.Code_notCodable, Titles.of(code, project.mainLanguage()))));
		}
		String text = document.getText();
		int from = CanonicalText.boundary(text, start);
		int to = CanonicalText.boundary(text, end);
		Coding[] result = new Coding[1];
		project.edit(NLS.bind(Messages.Edit_code, Titles.of(code, project.mainLanguage())), () -> {
			CodingSet set = CodingSets.findOrNew(project, document, Coders.currentOrNew(project));
			Coding same = same(set, from, to);
			result[0] = same != null ? same : add(set, from, to);
		});
		return result[0];
	}

	private Coding same(CodingSet set, int from, int to) {
		for (Coding coding : set.getCodings()) {
			if (coding.getStart() == from && coding.getEnd() == to && coding.getCode() == code) {
				return coding;
			}
		}
		return null;
	}

	private Coding add(CodingSet set, int from, int to) {
		Coding coding = CodingFactory.eINSTANCE.createCoding();
		coding.setId(UUID.randomUUID().toString());
		coding.setStart(from);
		coding.setEnd(to);
		coding.setQuote(document.getText().substring(from, to));
		coding.setCode(code);
		coding.setCodeVersion(code.getVersion());
		coding.setAt(Instant.now().truncatedTo(ChronoUnit.SECONDS));
		set.getCodings().add(coding);
		return coding;
	}
}
