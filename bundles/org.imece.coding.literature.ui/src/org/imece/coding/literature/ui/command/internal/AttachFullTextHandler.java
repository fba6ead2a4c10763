/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.command.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.coding.literature.AttachFullTextOperation;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.citation.ShortCitation;
import org.imece.core.contribution.Contributions;
import org.imece.core.contribution.Contributions.Importer;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Toast;

/** Attaches a file as the full text of a work and opens it for coding. */
public final class AttachFullTextHandler extends WorksHandler {

	/** Files that hold one text; the file dialog offers those that some importer reads. */
	private static final Set<String> TEXTS = Set.of("pdf", "docx", "odt", "rtf", "txt", "md", "html", "htm");

	@Override
	void run(IWorkbenchWindow window, IResearchProject project, List<LiteratureItem> works) {
		LiteratureItem work = works.get(0);
		List<Importer> importers = new Contributions(RegistryFactory.getRegistry()).importers();
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		String citation = ShortCitation.of(work, project.mainLanguage());
		dialog.setText(NLS.bind(Messages.Attach_title, citation));
		dialog.setFilterExtensions(new String[] { extensions(importers), "*.*" });
		dialog.setFilterNames(new String[] { Messages.Attach_texts, Messages.Attach_allFiles });
		String chosen = dialog.open();
		if (chosen != null) {
			new OperationRunner(window).run(NLS.bind(Messages.Attach_running, citation),
					new AttachFullTextOperation(project, importers, work, Path.of(chosen)),
					document -> attached(window, project, document, citation));
		}
	}

	static String extensions(List<Importer> importers) {
		return String.join(";", importers.stream().flatMap(importer -> importer.extensions().stream())
				.filter(TEXTS::contains).distinct().sorted().map(extension -> "*." + extension).toList());
	}

	private static void attached(IWorkbenchWindow window, IResearchProject project, Document document, String citation) {
		window.getService(ElementOpener.class).open(window.getActivePage(), document);
		Toast.showUndo(window.getShell(), project, NLS.bind(Messages.Attach_done, citation));
	}
}
