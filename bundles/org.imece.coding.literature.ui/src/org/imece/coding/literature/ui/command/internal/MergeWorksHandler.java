/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.command.internal;

import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.coding.literature.MergeItemsOperation;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.citation.ShortCitation;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.LiteratureItem;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;

/** Makes one item of those that are selected: that with the most to it stays. */
public final class MergeWorksHandler extends WorksHandler {

	@Override
	int needed() {
		return 2;
	}

	@Override
	void run(IWorkbenchWindow window, IResearchProject project, List<LiteratureItem> works) {
		LiteratureItem into = fullest(works);
		List<LiteratureItem> others = works.stream().filter(work -> work != into).toList();
		if (Edits.attempt(window.getShell(),
				monitor -> new MergeItemsOperation(project, into, others).run(monitor))) {
			Toast.showUndo(window.getShell(), project, NLS.bind(Messages.Merge_done, works.size(),
					ShortCitation.of(into, project.mainLanguage())));
		}
	}

	/** The one with a full text, else with the most fields; of several the first. */
	static LiteratureItem fullest(List<LiteratureItem> works) {
		return works.stream().max(Comparator.comparing((LiteratureItem work) -> work.getDocument() != null)
				.thenComparing(work -> work.eClass().getEAllStructuralFeatures().stream().filter(work::eIsSet).count())
				.thenComparing(work -> -works.indexOf(work))).orElseThrow();
	}
}
