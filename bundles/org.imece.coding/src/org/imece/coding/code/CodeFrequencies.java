/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.code;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoredRecord;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.CodingSet;
import org.imece.model.core.Element;

/**
 * How often codes are used in a project, and how many codings documents have. Counts the committed records in the
 * background, then follows edits set by set. May be used by several threads.
 *
 * @since 0.1
 */
public final class CodeFrequencies {

	/** What one coding set comes to. */
	private record Share(String documentId, int codings, Map<String, Integer> byCode) {
	}

	private final Map<String, Share> shares = new HashMap<>();
	private final Map<String, Integer> byCode = new HashMap<>();
	private final Map<String, Integer> byDocument = new HashMap<>();

	/** Counts the committed sets of a project. Sets that {@link #update} knows already are left alone. */
	public void load(IResearchProject project, IProgressMonitor monitor) throws StoreException {
		RecordReader reader = new RecordReader();
		var headers = project.records(CodingPackage.Literals.CODING_SET);
		SubMonitor progress = SubMonitor.convert(monitor, headers.size());
		for (RecordHeader header : headers) {
			progress.split(1);
			Optional<StoredRecord> stored = project.store().read(header.id());
			if (stored.isPresent()) {
				reader.read(stored.get()).filter(CodingSet.class::isInstance).map(CodingSet.class::cast)
						.ifPresent(set -> put(header.id(), share(set), false));
			}
		}
	}

	/** Counts a record again after an edit; does nothing for records of another kind. On the model thread. */
	public void update(IResearchProject project, String recordId) {
		Optional<Element> root = project.root(recordId);
		if (root.isEmpty()) {
			put(recordId, null, true);
		} else if (root.get() instanceof CodingSet set) {
			put(recordId, share(set), true);
		}
	}

	private static Share share(CodingSet set) {
		Map<String, Integer> counts = new HashMap<>();
		for (Coding coding : set.getCodings()) {
			EObject code = (EObject) coding.eGet(CodingPackage.Literals.CODING__CODE, false);
			if (code != null) {
				counts.merge(RecordReader.targetId(code), 1, Integer::sum);
			}
		}
		EObject document = (EObject) set.eGet(CodingPackage.Literals.CODING_SET__DOCUMENT, false);
		return new Share(document == null ? "" : RecordReader.targetId(document), set.getCodings().size(), counts);
	}

	private synchronized void put(String recordId, Share share, boolean newer) {
		Share old = shares.get(recordId);
		if (old != null && !newer) {
			return;
		}
		if (old != null) {
			old.byCode().forEach((code, count) -> byCode.merge(code, -count, CodeFrequencies::sum));
			byDocument.merge(old.documentId(), -old.codings(), CodeFrequencies::sum);
		}
		if (share == null) {
			shares.remove(recordId);
			return;
		}
		shares.put(recordId, share);
		share.byCode().forEach((code, count) -> byCode.merge(code, count, CodeFrequencies::sum));
		if (share.codings() > 0) {
			byDocument.merge(share.documentId(), share.codings(), CodeFrequencies::sum);
		}
	}

	/** Null, which removes the entry, instead of zero. */
	private static Integer sum(Integer one, Integer two) {
		int sum = one + two;
		return sum == 0 ? null : sum;
	}

	/** Codings with a code, all coders together. */
	public synchronized int ofCode(String codeId) {
		return byCode.getOrDefault(codeId, 0);
	}

	/** Codings in a document, all coders together. */
	public synchronized int ofDocument(String documentId) {
		return byDocument.getOrDefault(documentId, 0);
	}
}
