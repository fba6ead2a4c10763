/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.literature.internal.ItemMerge;
import org.imece.coding.literature.internal.Messages;
import org.imece.core.citation.FullText;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.References;
import org.imece.core.project.Titles;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.core.Element;

/**
 * Makes one item of several that are the same work: what the one lacks is taken from the others in their order, all
 * evidence, memos and links go over to it, and the others are deleted. The one keeps its citation key; the keys of the
 * others are noted among its properties.
 *
 * @since 0.1
 */
public final class MergeItemsOperation implements IOperation<LiteratureItem> {

	/** Property that lists the citation keys of items that were merged into this one, separated by commas. */
	public static final String FORMER_KEYS = "former-keys";

	private final IResearchProject project;
	private final LiteratureItem into;
	private final List<LiteratureItem> others;

	/** @param others without {@code into} */
	public MergeItemsOperation(IResearchProject project, LiteratureItem into, List<LiteratureItem> others) {
		this.project = project;
		this.into = into;
		this.others = List.copyOf(others);
	}

	/** @throws CoreException if two of the items have different full texts */
	@Override
	public LiteratureItem run(IProgressMonitor monitor) throws CoreException {
		String title = Titles.of(into, project.mainLanguage());
		if (others.isEmpty() || others.contains(into)) {
			throw new CoreException(Status.error(Messages.Merge_nothing));
		}
		for (LiteratureItem other : others) {
			if (into.getDocument() != null && other.getDocument() != null
					&& into.getDocument() != other.getDocument()) {
				throw new CoreException(Status.error(NLS.bind(Messages.Merge_twoTexts, title)));
			}
		}
		project.edit(NLS.bind(Messages.Edit_merge, title), () -> {
			for (LiteratureItem other : others) {
				merge(other);
			}
		});
		return into;
	}

	private void merge(LiteratureItem other) throws CoreException {
		ItemMerge.fill(into, other);
		String key = other.getCitationKey();
		if (key != null && !key.equals(into.getCitationKey())) {
			into.getProperties().map().merge(FORMER_KEYS, key, (one, two) -> one + ", " + two);
		}
		other.getNames().forEach(name -> into.getNames().map().putIfAbsent(name.getKey(), name.getValue()));
		other.getDescriptions()
				.forEach(text -> into.getDescriptions().map().putIfAbsent(text.getKey(), text.getValue()));
		into.getNotes().addAll(other.getNotes());
		into.getAttachments().addAll(other.getAttachments());
		into.getSources().addAll(other.getSources());
		into.getLinks().addAll(other.getLinks());
		Document text = other.getDocument();
		Set<Element> users = References.users(project, project.recordOf(other).orElseThrow(), other.getId());
		References.replace(References.uses(project, users, other), other, into);
		if (text != null && into.getDocument() == null) {
			FullText.connect(into, text);
		}
		project.delete(other);
	}
}
