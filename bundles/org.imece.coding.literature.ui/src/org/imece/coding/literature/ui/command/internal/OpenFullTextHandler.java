/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.command.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.citation.ShortCitation;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.LiteratureItem;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.Refusal;

/** Opens the full text of a work for reading and coding. */
public final class OpenFullTextHandler extends WorksHandler {

	@Override
	void run(IWorkbenchWindow window, IResearchProject project, List<LiteratureItem> works) {
		LiteratureItem work = works.get(0);
		if (work.getDocument() == null || work.getDocument().eIsProxy()) {
			Refusal.show(window.getShell(), Messages.Works_title,
					NLS.bind(Messages.Open_noText, ShortCitation.of(work, project.mainLanguage())));
		} else {
			window.getService(ElementOpener.class).open(window.getActivePage(), work.getDocument());
		}
	}
}
