/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.qualcoder;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;

/** Parts of a project of QualCoder that have no counterpart in ours, as the account tells them. */
final class LeftOut {

	private static final List<String> CODINGS = List.of("code_text", "code_image", "code_av");

	private LeftOut() {
	}

	static List<String> of(ForeignDatabase database) throws SQLException, IOException {
		List<String> remarks = new ArrayList<>();
		Set<String> sources = new HashSet<>();
		database.rows("source").forEach(row -> sources.add(row.get("id")));
		long important = 0;
		long orphans = 0;
		for (String table : CODINGS) {
			for (ForeignDatabase.Row row : database.rows(table)) {
				important += row.get("important").equals("1") ? 1 : 0;
				orphans += sources.contains(row.get(table.equals("code_text") ? "fid" : "id")) ? 0 : 1;
			}
		}
		add(remarks, Messages.QualCoder_important, important);
		add(remarks, Messages.QualCoder_orphans, orphans);
		add(remarks, Messages.QualCoder_graphs, database.rows("graph").size());
		add(remarks, Messages.QualCoder_queries, database.rows("stored_sql").size());
		add(remarks, Messages.QualCoder_references,
				database.rows("ris").stream().map(row -> row.get("risid")).distinct().count());
		return remarks;
	}

	private static void add(List<String> remarks, String message, long count) {
		if (count > 0) {
			remarks.add(NLS.bind(message, count));
		}
	}
}
