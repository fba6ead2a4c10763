/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.imece.core.project.IResearchProject;
import org.imece.search.ISearchIndex;
import org.imece.search.ISearchService;
import org.imece.search.SearchRequest;
import org.imece.search.internal.BareQuery;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A search through our interface against the same Lucene query without anything around it. */
final class SearchBenchmark {

	private static final List<String> QUERIES = List.of("dernek", "\"iş birliği\"", "vakif bağış", "kanun OR yönetmelik",
			"sürdürülebilir -proje", "gönül*");
	private static final int ROUNDS = 200;
	private static final int WARM_UP = 300;

	private final PrintStream out;

	SearchBenchmark(PrintStream out) {
		this.out = out;
	}

	void run(IResearchProject project, Path folder) throws Exception {
		BundleContext bundles = FrameworkUtil.getBundle(SearchBenchmark.class).getBundleContext();
		ISearchService service = bundles.getService(bundles.getServiceReference(ISearchService.class));
		try (ISearchIndex index = service.open(project, folder)) {
			long start = System.nanoTime();
			int records = index.update(null);
			out.printf(Locale.ROOT, "index: %,d records taken in within %.1f s%n", records, (System.nanoTime() - start) / 1e9);
			for (String query : QUERIES) {
				SearchRequest request = new SearchRequest(query).withSnippets(0);
				BareQuery bare = BareQuery.of(index, request);
				Sample.of(WARM_UP, bare::call);
				Sample.of(WARM_UP, () -> index.search(request));
				Sample lucene = Sample.of(ROUNDS, bare::call);
				Sample ours = Sample.of(ROUNDS, () -> index.search(request));
				out.printf(Locale.ROOT, "search / bare Lucene, %s: %.2f (median %.3f ms / %.3f ms)%n", query,
						ours.median() / lucene.median(), ours.median(), lucene.median());
			}
		}
	}
}
