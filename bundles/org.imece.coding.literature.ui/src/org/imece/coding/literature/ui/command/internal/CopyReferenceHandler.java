/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.command.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.coding.literature.files.ReferenceText;
import org.imece.coding.literature.style.Bibliography;
import org.imece.coding.literature.style.Reference;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.LiteratureItem;
import org.imece.ui.operation.Toast;
import org.imece.ui.view.Clip;

/** Copies the entries of a bibliography, with their italics where they are pasted into a word processor. */
public final class CopyReferenceHandler extends WorksHandler {

	@Override
	void run(IWorkbenchWindow window, IResearchProject project, List<LiteratureItem> works) {
		List<Reference> references = new Bibliography(works, project.mainLanguage()).references();
		String text = references.stream().map(Reference::text).collect(Collectors.joining("\n"));
		Clip.put(window.getShell().getDisplay(), text, ReferenceText.paragraphs(references));
		Toast.show(window.getShell(), NLS.bind(Messages.Copy_references, references.size()));
	}
}
