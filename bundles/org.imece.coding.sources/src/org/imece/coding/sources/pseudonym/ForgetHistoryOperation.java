/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.pseudonym;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.imece.coding.sources.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.RecordReader;
import org.imece.core.store.RecordHeader;
import org.imece.core.store.StoredRecord;
import org.imece.model.core.Attachment;
import org.imece.model.core.Element;

/**
 * Removes for good what records were before their present state, and files that nothing in the project names any more.
 * Cannot be undone, nor can anything that was done before. Reaches neither copies, exports and backups of the project,
 * nor finished reports nor what a file system keeps; the search index and the reporting database are made anew.
 *
 * @since 0.1
 */
public final class ForgetHistoryOperation implements IOperation<Integer> {

	private final IResearchProject project;
	private final Set<String> records;
	private final Set<String> blobs;

	/**
	 * @param records identifiers of records whose present version stays
	 * @param blobs   keys of files; those that a record still names stay
	 */
	public ForgetHistoryOperation(IResearchProject project, Collection<String> records, Collection<String> blobs) {
		this.project = project;
		this.records = Set.copyOf(records);
		this.blobs = Set.copyOf(blobs);
	}

	/** @return how many files were removed */
	@Override
	public Integer run(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, Messages.History_forgetting, 10);
		project.flush();
		Set<String> unused = new LinkedHashSet<>(blobs);
		if (!unused.isEmpty()) {
			unused.removeAll(named(progress.split(5)));
		}
		progress.setWorkRemaining(1).split(1);
		project.forgetHistory(records, unused);
		return unused.size();
	}

	/** Keys of files that some record names. */
	private Set<String> named(SubMonitor monitor) throws CoreException {
		Set<String> named = new LinkedHashSet<>();
		RecordReader reader = new RecordReader();
		monitor.setWorkRemaining(project.records().size());
		for (RecordHeader header : project.records()) {
			monitor.split(1);
			StoredRecord stored = project.store().read(header.id()).orElse(null);
			Element root = stored == null ? null : reader.read(stored).orElse(null);
			if (root != null) {
				root.eAllContents().forEachRemaining(object -> name(object, named));
			}
		}
		return named;
	}

	private static void name(EObject object, Set<String> named) {
		if (object instanceof Attachment attachment) {
			named.add(attachment.getSha256());
		}
	}
}
