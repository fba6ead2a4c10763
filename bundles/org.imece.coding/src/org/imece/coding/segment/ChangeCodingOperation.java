/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.Document;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.core.Link;

/**
 * Changes, links or removes a coding.
 *
 * @since 0.1
 */
public final class ChangeCodingOperation implements IOperation<Void> {

	private final IResearchProject project;
	private final String label;
	private final ModelChange change;

	private ChangeCodingOperation(IResearchProject project, String label, ModelChange change) {
		this.project = project;
		this.label = label;
		this.change = change;
	}

	/** Takes the code off the passage; what refers to the coding, such as an evidence, loses it. */
	public static ChangeCodingOperation uncode(IResearchProject project, Coding coding) {
		return new ChangeCodingOperation(project, label(Messages.Edit_uncode, project, coding),
				() -> project.delete(coding));
	}

	/** Gives another code to the passage of a coding. */
	public static ChangeCodingOperation recode(IResearchProject project, Coding coding, Code code) {
		String name = Titles.of(code, project.mainLanguage());
		return new ChangeCodingOperation(project, NLS.bind(Messages.Edit_recode, name), () -> {
			if (!code.isCodable()) {
				throw new CoreException(Status.error(NLS.bind(Messages.Code_notCodable, name)));
			}
			coding.setCode(code);
			coding.setCodeVersion(code.getVersion());
		});
	}

	/**
	 * Moves the ends of a coding.
	 *
	 * @param start first UTF-16 unit
	 * @param end   behind the last UTF-16 unit
	 */
	public static ChangeCodingOperation resize(IResearchProject project, Coding coding, int start, int end) {
		return new ChangeCodingOperation(project, label(Messages.Edit_resize, project, coding), () -> {
			Document document = Passages.document(coding);
			if (document == null) {
				throw new CoreException(Status.error(Messages.Segment_noText));
			}
			Passages.check(document, start, end);
			coding.setStart(start);
			coding.setEnd(end);
			coding.setQuote(document.getText().substring(start, end));
		});
	}

	/** @param memo empty to remove it */
	public static ChangeCodingOperation memo(IResearchProject project, Coding coding, String memo) {
		return new ChangeCodingOperation(project, label(Messages.Edit_memo, project, coding), () -> {
			String stripped = memo.isBlank() ? null : memo.strip();
			if (!Objects.equals(stripped, coding.getMemo())) {
				coding.setMemo(stripped);
			}
		});
	}

	/** Lets a coding point at a provision, a party, a finding; a coding that does already stays as it is. */
	public static ChangeCodingOperation link(IResearchProject project, Coding coding, Element target) {
		return new ChangeCodingOperation(project, label(Messages.Edit_linkCoding, project, coding), () -> {
			if (coding.getLinks().stream().noneMatch(link -> link.getTarget() == target)) {
				Link link = CoreFactory.eINSTANCE.createLink();
				link.setTarget(target);
				coding.getLinks().add(link);
			}
		});
	}

	/** Removes a link of a coding. */
	public static ChangeCodingOperation unlink(IResearchProject project, Coding coding, Link link) {
		return new ChangeCodingOperation(project, label(Messages.Edit_unlinkCoding, project, coding),
				() -> coding.getLinks().remove(link));
	}

	private static String label(String pattern, IResearchProject project, Coding coding) {
		return NLS.bind(pattern,
				coding.getCode() == null ? Messages.Code_none : Titles.of(coding.getCode(), project.mainLanguage()));
	}

	@Override
	public Void run(IProgressMonitor monitor) throws CoreException {
		project.edit(label, change);
		return null;
	}
}
