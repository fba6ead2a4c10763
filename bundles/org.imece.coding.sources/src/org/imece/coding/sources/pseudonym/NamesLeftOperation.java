/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.sources.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;

/**
 * Finds documents that were not chosen and whose text has the names too: who reads both knows who the pseudonyms are.
 * Changes nothing; reads what is committed, apart from the live project.
 *
 * @since 0.1
 */
public final class NamesLeftOperation implements IOperation<List<NamesLeft>> {

	private final IResearchProject project;
	private final Set<String> chosen;
	private final List<Replacement> replacements;

	/** @param chosen identifiers of the documents in which names are to be replaced */
	public NamesLeftOperation(IResearchProject project, List<String> chosen, List<Replacement> replacements) {
		this.project = project;
		this.chosen = new HashSet<>(chosen);
		this.replacements = List.copyOf(replacements);
	}

	/** Documents with the most names first. */
	@Override
	public List<NamesLeft> run(IProgressMonitor monitor) throws CoreException {
		project.flush();
		List<RecordHeader> others = project.records(CodingPackage.Literals.DOCUMENT).stream()
				.filter(header -> !chosen.contains(header.id())).toList();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Names_searching, others.size());
		Map<String, String> names = new HashMap<>();
		replacements.forEach(each -> each.forms().forEach(form -> names.putIfAbsent(form, each.pseudonym())));
		NameReplacer replacer = new NameReplacer(names);
		RecordReader reader = new RecordReader();
		List<NamesLeft> left = new ArrayList<>();
		for (RecordHeader header : others) {
			progress.split(1);
			if (project.store().read(header.id()).flatMap(reader::read).orElse(null) instanceof Document document
					&& document.getText() != null) {
				int places = replacer.count(document.getText());
				if (places > 0) {
					left.add(new NamesLeft(document.getId(), Titles.of(document, project.mainLanguage()), places));
				}
			}
		}
		left.sort((one, other) -> Integer.compare(other.places(), one.places()));
		return left;
	}
}
