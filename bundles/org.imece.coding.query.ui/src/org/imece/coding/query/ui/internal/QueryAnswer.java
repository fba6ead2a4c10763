/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.coding.query.coded.Query;
import org.imece.coding.query.coded.QueryHit;
import org.imece.coding.query.coded.QueryHits;
import org.imece.coding.query.coded.QueryOperation;
import org.imece.coding.query.coded.QueryParser;
import org.imece.coding.query.results.QueryResults;
import org.imece.coding.table.ResultTable;
import org.imece.core.project.IResearchProject;

/** A query with its answer, ready to be shown. */
record QueryAnswer(ProjectCorpus.Snapshot snapshot, Query query, QueryHits hits, ResultTable table) {

	/** More than anybody reads in a list; the view of the reporting database has all. */
	static final int SHOWN = 20_000;

	/** Works on a background thread. */
	static QueryAnswer of(ProjectCorpus corpora, IResearchProject project, String text, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		ProjectCorpus.Snapshot snapshot = corpora.snapshot(project, progress.split(1));
		Query query = QueryParser.parse(text, snapshot.names());
		QueryHits hits = new QueryOperation(snapshot.corpus(), query).run(progress.split(1));
		List<QueryHit> shown = hits.hits().subList(0, Math.min(SHOWN, hits.hits().size()));
		return new QueryAnswer(snapshot, query, hits,
				QueryResults.hits(Messages.Query_resultTitle, snapshot.corpus(), shown));
	}

	/** How much was found, in words. */
	String summary() {
		int found = hits.hits().size();
		return found == 0 ? Messages.Query_nothing
				: found > SHOWN ? Messages.format(Messages.Query_foundFirst, found, hits.documents(), SHOWN)
						: Messages.format(Messages.Query_found, found, hits.documents());
	}
}
