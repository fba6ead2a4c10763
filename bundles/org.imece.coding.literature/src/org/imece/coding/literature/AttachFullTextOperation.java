/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.literature.internal.Messages;
import org.imece.core.citation.FullText;
import org.imece.core.contribution.Contributions.Importer;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.LiteratureItem;

/**
 * Attaches a file as the full text of an item: whatever importer reads the file makes a document of it, which is
 * connected with the item and can be coded like an interview. A text that the project has already is connected as it
 * is. All of it is one edit.
 *
 * @since 0.1
 */
public final class AttachFullTextOperation implements IOperation<Document> {

	private final IResearchProject project;
	private final List<Importer> importers;
	private final LiteratureItem item;
	private final Path file;

	public AttachFullTextOperation(IResearchProject project, List<Importer> importers, LiteratureItem item, Path file) {
		this.project = project;
		this.importers = List.copyOf(importers);
		this.item = item;
		this.file = file;
	}

	/** @throws CoreException if no importer makes exactly one document of the file; nothing has changed then */
	@Override
	public Document run(IProgressMonitor monitor) throws CoreException {
		String name = file.getFileName().toString();
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Attach_task, name), 1);
		String language = project.read(() -> Objects.requireNonNullElse(item.getLanguage(), ""));
		ImportSource source = new ImportSource(file,
				language.isEmpty() ? Map.of() : Map.of("language", language));
		ImportPlan plan = importerOf(source).importer().resolve(source, project, progress.split(1));
		Document[] document = new Document[1];
		project.edit(NLS.bind(Messages.Edit_attach, name), () -> {
			Set<String> before = documents();
			plan.perform(project);
			Set<String> added = new HashSet<>(documents());
			added.removeAll(before);
			document[0] = added.isEmpty() ? known(name) : only(added, name);
			connect(document[0]);
		});
		return document[0];
	}

	private void connect(Document document) {
		FullText.connect(item, document);
		document.setKind(DocumentKind.LITERATURE);
		String language = Objects.requireNonNullElse(document.getLanguage(), "und");
		document.getNames().put(language, Titles.of(item, project.mainLanguage()));
	}

	private Importer importerOf(ImportSource source) throws CoreException {
		try {
			if (!Files.isRegularFile(file) || Files.size(file) == 0) {
				throw new ImportRefusal(NLS.bind(Messages.Attach_noFile, source.fileName()));
			}
			Optional<Importer> best = Optional.empty();
			int bestFit = 0;
			for (Importer importer : importers) {
				int fit = importer.importer().fit(source);
				if (fit > bestFit) {
					best = Optional.of(importer);
					bestFit = fit;
				}
			}
			return best.orElseThrow(() -> new ImportRefusal(NLS.bind(Messages.Attach_notRecognised, source.fileName())));
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()), e);
		}
	}

	private Set<String> documents() {
		return project.records(CodingPackage.Literals.DOCUMENT).stream().map(RecordHeader::id)
				.collect(Collectors.toSet());
	}

	private Document only(Set<String> added, String name) throws ImportRefusal {
		if (added.size() != 1) {
			throw new ImportRefusal(NLS.bind(Messages.Attach_notOneText, name));
		}
		return (Document) project.root(added.iterator().next()).orElseThrow();
	}

	/** The document that the project had already; of several from files of this name the one without an item. */
	private Document known(String name) throws ImportRefusal {
		return project.all(Document.class).stream().filter(document -> name.equals(document.getFileName()))
				.min(Comparator.comparing(document -> FullText.itemOf(document).isPresent()))
				.orElseThrow(() -> new ImportRefusal(NLS.bind(Messages.Attach_notOneText, name)));
	}
}
