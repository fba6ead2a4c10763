/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.internal.reporting;

import static org.imece.core.reporting.Column.integer;
import static org.imece.core.reporting.Column.text;

import java.util.function.Consumer;

import org.imece.core.project.Titles;
import org.imece.core.reporting.RecordTable;
import org.imece.model.core.ProjectSettings;

/** The project. */
public final class ProjectTable extends RecordTable<ProjectSettings> {

	public ProjectTable() {
		super(ProjectSettings.class, "v1_project", "The project itself; one row.",
				text("id", "Identifier"), text("name", "Name in the main language"),
				text("name_tr", "Name in Turkish"), text("name_en", "Name in English"),
				text("main_language", "BCP 47 tag of the language shown first"),
				integer("illustrative", "1 for made-up data, else 0"));
	}

	@Override
	protected void write(ProjectSettings root, Consumer<Object[]> rows) {
		rows.accept(new Object[] { root.getId(), Titles.of(root, root.getMainLanguage()), wording(root.getNames(), "tr"),
				wording(root.getNames(), "en"), root.getMainLanguage(), flag(root.isIllustrative()) });
	}
}
