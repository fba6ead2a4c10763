/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoreException;
import org.imece.core.store.StoredRecord;
import org.imece.law.ui.internal.Messages;
import org.imece.model.core.Element;
import org.imece.model.law.Instrument;

/** Reads what the catalogue shows from committed records, apart from the project: a thousand laws stay out of memory. */
final class CatalogueReader extends Job {

	private static final int BATCH = 25;

	private final IResearchProject project;
	private final List<RecordHeader> records;
	private final String language;
	private final Consumer<List<CatalogueRow>> rows;

	/** @param rows gets rows as they are read, on the thread of the job */
	CatalogueReader(IResearchProject project, List<RecordHeader> records, String language,
			Consumer<List<CatalogueRow>> rows) {
		super(Messages.Catalogue_reading);
		this.project = project;
		this.records = records;
		this.language = language;
		this.rows = rows;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		RecordReader reader = new RecordReader();
		List<CatalogueRow> batch = new ArrayList<>();
		try {
			for (RecordHeader header : records) {
				if (monitor.isCanceled()) {
					return Status.CANCEL_STATUS;
				}
				Optional<StoredRecord> stored = project.store().read(header.id());
				Optional<Element> root = stored.isEmpty() ? Optional.empty() : reader.read(stored.get());
				root.filter(Instrument.class::isInstance)
						.ifPresent(element -> batch.add(CatalogueRow.of((Instrument) element, language)));
				if (batch.size() >= BATCH) {
					rows.accept(List.copyOf(batch));
					batch.clear();
				}
			}
		} catch (StoreException e) {
			ILog.of(getClass()).warn("The catalogue of legislation cannot be read", e);
		}
		rows.accept(List.copyOf(batch));
		return Status.OK_STATUS;
	}
}
