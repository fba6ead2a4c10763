/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.coding.text.CanonicalText;
import org.imece.coding.text.Span;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/**
 * Makes two codings of one. The first keeps identity, note and links; what pointed at the coding points at the first.
 *
 * @since 0.1
 */
public final class SplitCodingOperation implements IOperation<Coding> {

	private final IResearchProject project;
	private final Coding coding;
	private final int offset;

	/** @param offset first UTF-16 unit of the second part, in the text of the document */
	public SplitCodingOperation(IResearchProject project, Coding coding, int offset) {
		this.project = project;
		this.coding = coding;
		this.offset = offset;
	}

	/**
	 * @return the second part
	 * @throws CoreException if one part would hold nothing but blanks
	 */
	@Override
	public Coding run(IProgressMonitor monitor) throws CoreException {
		Document document = Passages.document(coding);
		if (document == null || !Passages.isWithin(document.getText(), coding)) {
			throw new CoreException(Status.error(Messages.Segment_noText));
		}
		String text = document.getText();
		int cut = CanonicalText.boundary(text, Math.clamp(offset, coding.getStart(), coding.getEnd()));
		Span first = Passages.trim(text, coding.getStart(), cut);
		Span second = Passages.trim(text, cut, coding.getEnd());
		if (first.isEmpty() || second.isEmpty()) {
			throw new CoreException(Status.error(Messages.Segment_splitOutside));
		}
		Coding added = EcoreUtil.copy(coding);
		added.setId(UUID.randomUUID().toString());
		added.setMemo(null);
		added.getLinks().clear();
		added.getNotes().clear();
		Code code = coding.getCode();
		project.edit(NLS.bind(Messages.Edit_splitCoding,
				code == null ? Messages.Code_none : Titles.of(code, project.mainLanguage())), () -> {
					place(coding, text, first);
					place(added, text, second);
					CodingSet set = (CodingSet) coding.eContainer();
					set.getCodings().add(set.getCodings().indexOf(coding) + 1, added);
				});
		return added;
	}

	private static void place(Coding part, String text, Span place) {
		part.setStart(place.start());
		part.setEnd(place.end());
		part.setQuote(text.substring(place.start(), place.end()));
	}
}
