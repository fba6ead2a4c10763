/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.command.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.coding.literature.style.Bibliography;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.citation.ShortCitation;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.LiteratureItem;
import org.imece.ui.operation.Toast;
import org.imece.ui.view.Clip;

/** Copies the citation for a text: (Demir, 2020; Yılmaz ve Ak, 2019). */
public final class CopyCitationHandler extends WorksHandler {

	@Override
	void run(IWorkbenchWindow window, IResearchProject project, List<LiteratureItem> works) {
		String citation = citation(works, project.mainLanguage());
		Clip.put(window.getShell().getDisplay(), citation);
		Toast.show(window.getShell(), NLS.bind(Messages.Copy_done, citation));
	}

	static String citation(List<LiteratureItem> works, String language) {
		return new Bibliography(works, language).items().stream().map(item -> ShortCitation.of(item, language)).distinct()
				.collect(Collectors.joining("; ", "(", ")"));
	}
}
