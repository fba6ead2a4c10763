/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.sources.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderPackage;

/**
 * Finds what tells in the texts of documents who people and organisations are: names of the registry and of speakers
 * with Turkish suffixes ({@code Ayşe'nin}), names that the key knows, common first names, capitalised words that begin
 * no sentence, telephone numbers, mail addresses, bank accounts (ISO 13616, with its checksum), identity numbers of
 * Türkiye (with theirs) and number plates. Changes nothing; reads what is committed, apart from the live project.
 *
 * @since 0.1
 */
public final class FindNamesOperation implements IOperation<NameFindings> {

	private static final Pattern PSEUDONYM = Pattern.compile(Arrays.stream(NameKind.values())
			.flatMap(kind -> Stream.of(kind.prefix("tr"), kind.prefix("en"))).distinct()
			.collect(Collectors.joining("|", "\\b(?:", ") \\d{1,6}\\b")), Pattern.UNICODE_CHARACTER_CLASS);

	private final IResearchProject project;
	private final List<String> documents;
	private final PseudonymKey key;

	/** @param documents identifiers of the documents to look through */
	public FindNamesOperation(IResearchProject project, List<String> documents, PseudonymKey key) {
		this.project = project;
		this.documents = List.copyOf(documents);
		this.key = key;
	}

	@Override
	public NameFindings run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Names_searching, 100);
		project.flush();
		RecordReader reader = new RecordReader();
		NameSearch search = new NameSearch(key);
		for (Element party : read(reader, project.records(StakeholderPackage.Literals.PARTY), progress.split(20))) {
			search.know((Party) party);
		}
		Map<String, String> texts = new LinkedHashMap<>();
		List<RecordHeader> wanted = project.records(CodingPackage.Literals.DOCUMENT).stream()
				.filter(header -> documents.contains(header.id())).toList();
		for (Element element : read(reader, wanted, progress.split(20))) {
			Document document = (Document) element;
			search.know(document);
			if (document.getText() != null) {
				texts.put(document.getId(), document.getText());
			}
		}
		return new NameFindings(search.find(texts, progress.split(60)), pseudonyms(texts.values()));
	}

	private static Set<String> pseudonyms(Collection<String> texts) {
		Set<String> found = new LinkedHashSet<>();
		for (String text : texts) {
			PSEUDONYM.matcher(text).results().forEach(match -> found.add(match.group()));
		}
		return found;
	}

	private List<Element> read(RecordReader reader, List<RecordHeader> headers, SubMonitor monitor)
			throws CoreException {
		monitor.setWorkRemaining(headers.size());
		List<Element> elements = new ArrayList<>();
		for (RecordHeader header : headers) {
			monitor.split(1);
			project.store().read(header.id()).flatMap(reader::read).ifPresent(elements::add);
		}
		return elements;
	}
}
