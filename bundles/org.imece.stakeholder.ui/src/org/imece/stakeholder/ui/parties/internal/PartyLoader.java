/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.parties.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoredRecord;
import org.imece.model.PartialDate;
import org.imece.model.core.Element;
import org.imece.model.stakeholder.Engagement;
import org.imece.model.stakeholder.Party;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.stakeholder.ui.internal.Messages;

/**
 * Reads all parties in the background from the committed records, apart from the elements that are being edited, so that
 * 10,000 of them neither block the window nor stay in memory.
 */
final class PartyLoader extends Job {

	private final IResearchProject project;
	private final String language;
	private final boolean first;
	private final Consumer<List<PartyRow>> done;

	/**
	 * @param first whether nothing is shown yet, so that names alone are better than nothing
	 * @param done  gets the rows, on the thread of the job; the first time twice, names before all
	 */
	PartyLoader(IResearchProject project, boolean first, Consumer<List<PartyRow>> done) {
		super(Messages.Parties_loading);
		this.project = project;
		this.language = project.mainLanguage();
		this.first = first;
		this.done = done;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			if (first) {
				done.accept(project.records(Literals.PARTY).stream().map(PartyReader::nameOnly).toList());
			}
			project.flush();
			RecordReader reader = new RecordReader();
			Map<String, PartialDate> contacts = new HashMap<>();
			for (RecordHeader header : project.records(Literals.ENGAGEMENT)) {
				read(reader, header).map(Engagement.class::cast).ifPresent(engagement -> merge(contacts, engagement));
				if (monitor.isCanceled()) {
					return Status.CANCEL_STATUS;
				}
			}
			List<RecordHeader> headers = project.records(Literals.PARTY);
			PartyReader parties = new PartyReader(language, titles(headers));
			List<PartyRow> rows = new ArrayList<>(headers.size());
			for (RecordHeader header : headers) {
				read(reader, header).map(Party.class::cast).ifPresent(
						party -> rows.add(parties.row(header, party).withContact(contacts.get(header.id()))));
				if (monitor.isCanceled()) {
					return Status.CANCEL_STATUS;
				}
			}
			done.accept(rows);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return monitor.isCanceled() ? Status.CANCEL_STATUS : e.getStatus();
		}
	}

	private Optional<Element> read(RecordReader reader, RecordHeader header) throws CoreException {
		Optional<StoredRecord> stored = project.store().read(header.id());
		return stored.flatMap(reader::read);
	}

	private static void merge(Map<String, PartialDate> contacts, Engagement engagement) {
		PartyReader.contacts(engagement)
				.forEach((party, date) -> contacts.merge(party, date, (one, other) -> one.compareTo(other) < 0 ? other : one));
	}

	static Map<String, String> titles(Collection<RecordHeader> headers) {
		Map<String, String> titles = new HashMap<>();
		headers.forEach(header -> titles.put(header.id(), header.title()));
		return titles;
	}
}
