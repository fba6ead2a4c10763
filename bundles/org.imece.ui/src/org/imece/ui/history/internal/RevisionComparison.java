/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.history.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RevisionHeader;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementText;
import org.imece.ui.element.TextComparison;
import org.imece.ui.element.TextComparison.Side;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Edits;

/** Shows a revision beside what the record is now, field by field. */
final class RevisionComparison {

	private final IWorkbenchPage page;
	private final IResearchProject project;
	private final RevisionHeader revision;

	RevisionComparison(IWorkbenchPage page, IResearchProject project, RevisionHeader revision) {
		this.page = page;
		this.project = project;
		this.revision = revision;
	}

	void open(String title) {
		Edits.attempt(page.getWorkbenchWindow().getShell(), monitor -> {
			String before = text(project.revision(revision.recordId(), revision.version()));
			String now = text(project.root(revision.recordId()));
			TextComparison.open(page, Messages.format(Messages.History_comparison, title),
					new Side(Messages.History_now, now), new Side(label(), before));
		});
	}

	private String text(Optional<Element> element) {
		return element.map(new ElementText(project)::of).orElse("");
	}

	private String label() {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
				.withLocale(Locale.getDefault(Locale.Category.FORMAT)).withZone(ZoneId.systemDefault())
				.format(revision.at()) + " · " + revision.author();
	}
}
