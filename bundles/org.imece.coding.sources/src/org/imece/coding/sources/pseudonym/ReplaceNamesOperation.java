/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.segment.CodingSets;
import org.imece.coding.segment.EditTextOperation;
import org.imece.coding.sources.internal.Messages;
import org.imece.coding.text.TextChange;
import org.imece.coding.text.TextEdit;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.Reference;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;
import org.imece.model.core.Element;

/**
 * Puts pseudonyms in the place of names, as one edit that can be undone. Suffixes stay ({@code Ayşe'nin} becomes
 * {@code Kişi 1'nin}), codings stay on their words; one that covers only a part of a name is widened to all of it, so
 * that none is lost. Outside the texts, names are replaced in what is about the documents: titles, notes, labels of
 * speakers, memos, cases, quotes of evidence; links to persons of the registry are cut, and the files that the
 * documents were read from are no longer attached.
 * <p>
 * The names are still in the history of the project until {@link ForgetHistoryOperation} removes it, and in the undo
 * steps.
 *
 * @since 0.1
 */
public final class ReplaceNamesOperation implements IOperation<PseudonymAccount> {

	private final IResearchProject project;
	private final List<String> documentIds;
	private final List<Replacement> replacements;
	private final Map<String, List<Place>> byDocument = new HashMap<>();

	/** @param documents identifiers of the documents that were looked through, also of those without a name */
	public ReplaceNamesOperation(IResearchProject project, List<String> documents, List<Replacement> replacements) {
		this.project = project;
		this.documentIds = List.copyOf(documents);
		this.replacements = List.copyOf(replacements);
		for (Replacement replacement : replacements) {
			for (Occurrence occurrence : replacement.occurrences()) {
				byDocument.computeIfAbsent(occurrence.document(), id -> new ArrayList<>())
						.add(new Place(occurrence, replacement.pseudonym()));
			}
		}
	}

	/** @throws CoreException if a text has changed since the names were found; nothing is changed then */
	@Override
	public PseudonymAccount run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Names_replacing, 2 * documentIds.size() + 1);
		Work work = new Work(load(progress.split(documentIds.size())));
		Set<String> changed = new LinkedHashSet<>();
		IProjectListener listener = new IProjectListener() {
			@Override
			public void edited(Set<String> recordIds) {
				changed.addAll(recordIds);
			}
		};
		project.addListener(listener);
		try {
			project.edit(Messages.Names_label, () -> work.run(progress));
		} finally {
			project.removeListener(listener);
		}
		return new PseudonymAccount(work.places, work.documents, work.widened, work.elsewhere, work.recordings, changed,
				work.blobs);
	}

	/**
	 * Everything that is about the documents, loaded before the edit: in a turn on the model thread for each document, so
	 * that the workbench answers in between. What is changed until the edit is loaded anyhow.
	 */
	private Set<Element> load(SubMonitor monitor) throws CoreException {
		monitor.setWorkRemaining(documentIds.size());
		project.flush();
		Set<Element> roots = new LinkedHashSet<>();
		for (String id : documentIds) {
			monitor.split(1);
			project.read(() -> {
				Document document = document(id);
				roots.add(document);
				List<String> records = new ArrayList<>(List.of(id));
				for (CodingSet set : CodingSets.of(project, document)) {
					roots.add(set);
					records.add(set.getId());
				}
				for (String record : records) {
					for (RecordHeader header : project.store().referencing(new Reference(record, ""))) {
						project.root(header.id()).ifPresent(roots::add);
					}
				}
				return null;
			});
		}
		return roots;
	}

	private Document document(String id) throws CoreException {
		return project.root(id).filter(Document.class::isInstance).map(Document.class::cast)
				.orElseThrow(() -> changedSince(null));
	}

	/** Where a pseudonym is to stand. */
	private record Place(Occurrence occurrence, String pseudonym) {
	}

	private List<Place> places(String document) {
		return byDocument.getOrDefault(document, List.of());
	}

	/** One run. */
	private final class Work {

		private final Set<Element> roots;

		private final Set<String> blobs = new LinkedHashSet<>();
		private int places;
		private int documents;
		private int widened;
		private int elsewhere;
		private int recordings;

		private Work(Set<Element> loaded) {
			roots = new LinkedHashSet<>(loaded);
		}

		private void run(SubMonitor progress) throws CoreException {
			Set<String> records = new LinkedHashSet<>();
			for (String id : documentIds) {
				progress.split(1);
				Document document = document(id);
				records.add(id);
				List<CodingSet> sets = CodingSets.of(project, document);
				sets.forEach(set -> records.add(set.getId()));
				replaceInText(document, sets);
				document.getAttachments().forEach(attachment -> blobs.add(attachment.getSha256()));
				document.getAttachments().clear();
				recordings += document.getRecording() == null ? 0 : 1;
			}
			progress.split(1);
			replaceElsewhere(records);
		}

		private void replaceInText(Document document, List<CodingSet> sets) throws CoreException {
			String text = document.getText() == null ? "" : document.getText();
			List<TextChange> edits = new ArrayList<>();
			for (Place place : places(document.getId())) {
				Occurrence occurrence = place.occurrence();
				if (occurrence.end() > text.length()
						|| !text.substring(occurrence.start(), occurrence.end()).equals(occurrence.text())) {
					throw changedSince(document);
				}
				edits.add(new TextChange(occurrence.start(), occurrence.end() - occurrence.start(), place.pseudonym()));
			}
			if (edits.isEmpty()) {
				return;
			}
			TextEdit edit = new TextEdit(edits);
			sets.forEach(set -> set.getCodings().forEach(coding -> widen(coding, edit.changes(), text)));
			new EditTextOperation(project, document, edit).run(null);
			places += edits.size();
			documents++;
		}

		/** Half of a name cannot stay coded once the name is one pseudonym; the whole stays coded instead. */
		private void widen(Coding coding, List<TextChange> edits, String text) {
			if (coding.getStart() >= coding.getEnd() || coding.getEnd() > text.length()) {
				return;
			}
			int start = coding.getStart();
			int end = coding.getEnd();
			for (TextChange change : edits) {
				boolean overlaps = change.offset() < coding.getEnd() && coding.getStart() < change.end();
				boolean within = coding.getStart() <= change.offset() && change.end() <= coding.getEnd();
				if (overlaps && !within) {
					start = Math.min(start, change.offset());
					end = Math.max(end, change.end());
				}
			}
			if (start != coding.getStart() || end != coding.getEnd()) {
				boolean fitted = text.substring(coding.getStart(), coding.getEnd()).equals(coding.getQuote());
				coding.setStart(start);
				coding.setEnd(end);
				if (fitted) {
					coding.setQuote(text.substring(start, end));
				}
				widened++;
			}
		}

		private void replaceElsewhere(Set<String> records) throws CoreException {
			Map<String, String> names = new LinkedHashMap<>();
			replacements.forEach(one -> one.forms().forEach(form -> names.putIfAbsent(form, one.pseudonym())));
			NamesElsewhere sweep = new NamesElsewhere(names, records);
			roots.addAll(project.loadedRoots());
			roots.forEach(sweep::replaceIn);
			elsewhere = sweep.changes();
		}
	}

	private CoreException changedSince(Document document) {
		return new CoreException(Status.error(document == null ? Messages.Names_documentGone
				: NLS.bind(Messages.Names_textChanged, Titles.of(document, project.mainLanguage()))));
	}
}
