/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.exports.internal;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.imece.core.contribution.Contributions;
import org.imece.core.contribution.Contributions.Exporter;
import org.imece.core.exports.ExportAccount;
import org.imece.core.operation.ExportFileOperation;
import org.imece.core.project.IResearchProject;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.OperationRunner;
import org.imece.ui.operation.Toast;

/** Format, file and options, then the export as a job; what was lost is in its account. */
final class ExportWizard extends Wizard {

	private final IWorkbenchWindow window;
	private final IResearchProject project;
	private final ExportPage page;

	ExportWizard(IWorkbenchWindow window, IResearchProject project) {
		this.window = window;
		this.project = project;
		page = new ExportPage(new Contributions(RegistryFactory.getRegistry()).exporters(), project);
		setWindowTitle(Messages.Export_title);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Exporter exporter = page.exporter();
		Path file = page.file();
		new OperationRunner(window).run(Messages.format(Messages.Export_exporting, file.getFileName()),
				new ExportFileOperation(project, exporter.exporter(), file, page.options()),
				account -> done(exporter, file, account));
		return true;
	}

	private void done(Exporter exporter, Path file, ExportAccount account) {
		new ExportAccountWindow(window.getShell(), text(exporter, file, account)).open();
		Toast.show(window.getShell(), Messages.format(Messages.Export_done, file.getFileName()));
	}

	/** The account as a document. */
	static AccountDocument text(Exporter exporter, Path file, ExportAccount account) {
		NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT));
		AccountDocument.Builder text = new AccountDocument.Builder().heading(file.getFileName().toString())
				.line(exporter.label())
				.line(Messages.format(Messages.Export_counts, account.unit(), numbers.format(account.written())));
		account.remarks().forEach(remark -> text.line("· " + remark));
		if (!account.losses().isEmpty()) {
			text.line("").heading(Messages.Export_losses);
			Remarks losses = new Remarks();
			account.losses().forEach(loss -> losses.add(loss.place(), "△ " + loss.reason()));
			losses.write(text);
		}
		return text.build();
	}
}
