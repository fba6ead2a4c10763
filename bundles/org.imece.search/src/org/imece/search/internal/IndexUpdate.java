/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.lucene.index.Term;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.core.project.RecordReader;
import org.imece.core.search.ISearchContribution;
import org.imece.core.search.SearchText;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoredRecord;
import org.imece.core.visibility.HiddenRecords;
import org.imece.model.core.Element;

/** Brings an index up to date with the change sequence of a store. */
final class IndexUpdate {

	private static final int REPORT_EVERY = 20;

	private final IndexStorage storage;
	private final IRecordStore store;
	private final HiddenRecords hidden;
	private final List<ISearchContribution> contributions;
	private final Consumer<IStatus> log;
	private final RecordReader reader = new RecordReader();

	/** @param hidden what is left out of the index */
	IndexUpdate(IndexStorage storage, IRecordStore store, HiddenRecords hidden,
			List<ISearchContribution> contributions, Consumer<IStatus> log) {
		this.storage = storage;
		this.store = store;
		this.hidden = hidden;
		this.contributions = contributions;
		this.log = log;
	}

	/** @param forgettings of the store, read before anything that is taken in now */
	int run(long forgettings, IProgressMonitor monitor) throws StoreException, IOException {
		long present = store.sequence();
		if (storage.sequence() > present) {
			storage.clear(); // the project was put back to an older copy
		}
		HiddenRecords before = storage.hidden();
		List<RecordHeader> changed = hidden.changedSince(storage.sequence(), before, store);
		if (changed.isEmpty() && storage.sequence() == present) {
			return 0;
		}
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Update_task, changed.size());
		long complete = storage.sequence();
		long current = complete;
		int done = 0;
		for (RecordHeader header : changed) {
			if (header.sequence() > current) {
				complete = current;
				current = header.sequence();
			}
			if (progress.isCanceled()) {
				storage.commit(complete, forgettings, before); // taking in a record twice does no harm
				throw new OperationCanceledException();
			}
			if (done++ % REPORT_EVERY == 0) {
				progress.subTask(Messages.format(Messages.Update_progress, done - 1, changed.size()));
			}
			takeIn(header);
			progress.worked(1);
		}
		storage.commit(Math.max(current, present), forgettings, hidden);
		return done;
	}

	private void takeIn(RecordHeader header) throws StoreException, IOException {
		Term record = new Term(Fields.RECORD, header.id());
		List<SearchText> texts = new ArrayList<>();
		if (!header.deleted() && !hidden.contains(header.id())) {
			store.read(header.id()).ifPresent(stored -> texts.addAll(texts(stored)));
		}
		storage.writer().updateDocuments(record, Documents.of(header.id(), texts));
	}

	private List<SearchText> texts(StoredRecord stored) {
		List<SearchText> texts = new ArrayList<>();
		reader.read(stored).ifPresent(root -> contributions.forEach(each -> texts.addAll(texts(each, root))));
		return texts;
	}

	/** A plug-in that fails at a record must not keep the others from being found. */
	private List<SearchText> texts(ISearchContribution contribution, Element root) {
		List<SearchText> texts = new ArrayList<>();
		try {
			contribution.texts(root, texts::add);
		} catch (RuntimeException e) {
			log.accept(Status.error(
					contribution.getClass().getName() + " failed at record " + root.getId() + ", which is not searched",
					e));
			return List.of();
		}
		return texts;
	}
}
