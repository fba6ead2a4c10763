/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.corpus.CorpusDocument;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.model.PartialDate;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;

/**
 * When interviews were made, read from committed records on a background thread. Keeps what it read.
 *
 * @since 0.1
 */
public final class DocumentDates {

	private record Kept(long version, PartialDate at) {
	}

	private final Map<String, Kept> kept = new HashMap<>();
	private final RecordReader reader = new RecordReader();

	/** Reads what has changed since the last reading. */
	public void read(IResearchProject project, IProgressMonitor monitor) throws CoreException {
		List<RecordHeader> headers = project.records(CodingPackage.Literals.DOCUMENT);
		SubMonitor progress = SubMonitor.convert(monitor, headers.size());
		for (RecordHeader header : headers) {
			progress.split(1);
			Kept known = kept.get(header.id());
			if (known == null || known.version() != header.version()) {
				PartialDate at = project.store().read(header.id()).flatMap(reader::read)
						.map(element -> element instanceof Document document ? document.getAt() : null).orElse(null);
				kept.put(header.id(), new Kept(header.version(), at));
			}
		}
	}

	/** When a document was made, if that is known. */
	public Optional<PartialDate> of(String documentId) {
		return Optional.ofNullable(kept.get(documentId)).map(Kept::at);
	}

	/** Documents by date; those without one keep their order behind the others. */
	public List<CorpusDocument> chronological(List<CorpusDocument> documents) {
		return documents.stream().sorted(Comparator.comparing((CorpusDocument document) -> of(document.id()).orElse(null),
				Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}
}
