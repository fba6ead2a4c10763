/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.coding.literature.files.BibliographyFormat;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.exports.CompleteFile;
import org.imece.core.exports.ExportAccount;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.LiteratureItem;
import org.imece.ui.element.ElementSelection;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Toast;
import org.imece.ui.project.IProjectSession;

/** Exports the literature, or those works of it that are selected if there are several. */
public final class ExportBibliographyHandler extends AbstractHandler {

	private static final List<BibliographyFormat> FORMATS = List.of(BibliographyFormat.values());

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		PlatformUI.getWorkbench().getService(IProjectSession.class).project().ifPresent(project -> {
			List<LiteratureItem> selected = ElementSelection.all(HandlerUtil.getCurrentSelection(event), project).stream()
					.filter(LiteratureItem.class::isInstance).map(LiteratureItem.class::cast).toList();
			export(window, project, selected.size() > 1 ? selected : project.all(LiteratureItem.class));
		});
		return null;
	}

	private static void export(IWorkbenchWindow window, IResearchProject project, List<LiteratureItem> works) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setText(NLS.bind(Messages.Export_title, works.size()));
		dialog.setFilterExtensions(FORMATS.stream().map(format -> "*." + format.extension()).toArray(String[]::new));
		dialog.setFilterNames(new String[] { Messages.Export_bibtex, Messages.Export_ris, Messages.Export_csl,
				Messages.Export_text, Messages.Export_html, Messages.Export_docx });
		dialog.setFileName(Messages.Export_fileName + '.' + FORMATS.get(0).extension());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		BibliographyFormat format = format(chosen, dialog.getFilterIndex());
		String ending = '.' + format.extension();
		Path file = Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen + ending);
		new OperationRunner(window).run(Messages.Export_running, monitor -> write(project, works, format, file),
				account -> Toast.show(window.getShell(), done(account, file)));
	}

	/** The format that the name says; else the one that was chosen in the dialog. */
	static BibliographyFormat format(String name, int chosen) {
		String lower = name.toLowerCase(Locale.ROOT);
		return FORMATS.stream().filter(format -> lower.endsWith('.' + format.extension())).findFirst()
				.orElse(FORMATS.get(Math.max(0, chosen)));
	}

	private static ExportAccount write(IResearchProject project, List<LiteratureItem> works, BibliographyFormat format,
			Path file) throws CoreException {
		return project.read(() -> {
			try {
				return CompleteFile.write(file, out -> format.write(works, project.mainLanguage(), out));
			} catch (IOException e) {
				throw new CoreException(
						Status.error(NLS.bind(Messages.Export_refused, file.getFileName(), e.getLocalizedMessage()), e));
			}
		});
	}

	private static String done(ExportAccount account, Path file) {
		return String.join(" ",
				Stream.concat(Stream.of(NLS.bind(Messages.Export_done, account.written(), file.getFileName())),
						account.remarks().stream()).toList());
	}
}
