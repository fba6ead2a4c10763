/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.visibility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.core.runtime.CoreException;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.IRecordStore;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoreException;

/**
 * What the author of a project may not see, at one moment, as somebody needs it who keeps a derived form of the records:
 * the records to leave out, and those that have to be taken in or out although they have not changed.
 *
 * @since 0.1
 */
public final class HiddenRecords {

	/** Where everything is shown. */
	public static final HiddenRecords NONE = new HiddenRecords(Collections.emptySortedSet());

	private static final String SEPARATOR = " ";

	private final SortedSet<String> ids;

	private HiddenRecords(SortedSet<String> ids) {
		this.ids = ids;
	}

	/** Asks everybody who hides records. */
	public static HiddenRecords of(IResearchProject project, List<IHiddenRecords> contributions) throws CoreException {
		SortedSet<String> ids = new TreeSet<>();
		for (IHiddenRecords contribution : contributions) {
			ids.addAll(contribution.hidden(project));
		}
		return new HiddenRecords(ids);
	}

	/** @param kept what {@link #toString} gave; the empty text stands for nothing hidden */
	public static HiddenRecords parse(String kept) {
		return new HiddenRecords(kept.isEmpty() ? Collections.emptySortedSet() : new TreeSet<>(Set.of(kept.split(SEPARATOR))));
	}

	/** Whether the record is to be left out. */
	public boolean contains(String recordId) {
		return ids.contains(recordId);
	}

	/**
	 * Records to take in or out: those with a commit after a sequence, oldest first, behind records that have not changed
	 * since but were hidden or shown.
	 *
	 * @param before what was hidden when the sequence was reached
	 */
	public List<RecordHeader> changedSince(long sequence, HiddenRecords before, IRecordStore store)
			throws StoreException {
		SortedSet<String> turned = new TreeSet<>(ids);
		turned.addAll(before.ids);
		turned.removeIf(id -> ids.contains(id) && before.ids.contains(id));
		List<RecordHeader> changed = new ArrayList<>();
		if (!turned.isEmpty()) {
			store.headers().stream().filter(header -> header.sequence() <= sequence && turned.contains(header.id()))
					.forEach(changed::add);
		}
		changed.addAll(store.changedSince(sequence));
		return changed;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof HiddenRecords hidden && ids.equals(hidden.ids);
	}

	@Override
	public int hashCode() {
		return ids.hashCode();
	}

	/** Identifiers in one line, to be kept. */
	@Override
	public String toString() {
		return String.join(SEPARATOR, ids);
	}
}
