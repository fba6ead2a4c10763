/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.References;
import org.imece.core.project.Titles;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.core.Element;

/**
 * Makes one coding of several of one code and coder in a document: from the first character of the first to the last of
 * the last. The first keeps its identity and takes over notes, links and what points at the others.
 *
 * @since 0.1
 */
public final class MergeCodingsOperation implements IOperation<Coding> {

	private final IResearchProject project;
	private final List<Coding> codings;

	public MergeCodingsOperation(IResearchProject project, Collection<Coding> codings) {
		this.project = project;
		this.codings = codings.stream().sorted(Comparator.comparingInt(Coding::getStart)).toList();
	}

	/**
	 * The codings that merge with one: of its code and its coder, and touching it or a part of the text.
	 *
	 * @param start first UTF-16 unit of the part
	 * @param end   behind the last one
	 */
	public static List<Coding> candidates(Coding coding, int start, int end) {
		if (!(coding.eContainer() instanceof CodingSet set)) {
			return List.of();
		}
		int from = Math.min(start, coding.getStart());
		int to = Math.max(end, coding.getEnd());
		return set.getCodings().stream().filter(other -> other.getCode() == coding.getCode()
				&& other.getRegion() == null && other.getStart() <= to && other.getEnd() >= from).toList();
	}

	/**
	 * @return what they became
	 * @throws CoreException if they are fewer than two, or of different codes or coders
	 */
	@Override
	public Coding run(IProgressMonitor monitor) throws CoreException {
		if (codings.size() < 2 || codings.stream().map(Coding::getCode).distinct().count() > 1
				|| codings.stream().map(Coding::eContainer).distinct().count() > 1) {
			throw new CoreException(Status.error(Messages.Segment_mergeNeedsTwo));
		}
		Coding first = codings.get(0);
		Document document = Passages.document(first);
		int end = codings.stream().mapToInt(Coding::getEnd).max().orElseThrow();
		if (document == null) {
			throw new CoreException(Status.error(Messages.Segment_noText));
		}
		Passages.check(document, first.getStart(), end);
		project.edit(NLS.bind(Messages.Edit_mergeCodings,
				first.getCode() == null ? Messages.Code_none : Titles.of(first.getCode(), project.mainLanguage())), () -> {
					Set<String> memos = new LinkedHashSet<>();
					codings.stream().map(Coding::getMemo).filter(memo -> memo != null).forEach(memos::add);
					Set<Element> users = References.users(project, project.recordOf(first).orElseThrow(), "");
					for (Coding other : codings.subList(1, codings.size())) {
						References.replace(References.uses(project, users, other), other, first);
						first.getLinks().addAll(List.copyOf(other.getLinks()));
						first.getNotes().addAll(List.copyOf(other.getNotes()));
						project.delete(other);
					}
					first.setMemo(memos.isEmpty() ? null : String.join("\n", memos));
					first.setEnd(end);
					first.setQuote(document.getText().substring(first.getStart(), end));
				});
		return first;
	}
}
