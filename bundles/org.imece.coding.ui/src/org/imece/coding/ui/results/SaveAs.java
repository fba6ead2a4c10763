/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.exports.CompleteFile;
import org.imece.ui.operation.OperationRunner;

/**
 * Asks where to save a result and writes it there in the background.
 *
 * @since 0.1
 */
public final class SaveAs {

	/**
	 * A kind of file.
	 *
	 * @param extension with its dot, in lower case
	 * @param label     as the dialog shows it
	 */
	public record Format(String extension, String label) {
	}

	private final Shell shell;
	private final List<Format> formats;

	/** @param formats to choose from, the usual one first */
	public SaveAs(Shell shell, List<Format> formats) {
		this.shell = shell;
		this.formats = List.copyOf(formats);
	}

	/**
	 * Lets the user choose a file.
	 *
	 * @param title of the dialog
	 * @param name  of what is saved, from which a file name is made
	 * @return ends with the extension of one of the formats; empty if there is to be no file
	 */
	public Optional<Path> ask(String title, String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setFilterExtensions(formats.stream().map(format -> '*' + format.extension()).toArray(String[]::new));
		dialog.setFilterNames(formats.stream().map(Format::label).toArray(String[]::new));
		dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + formats.getFirst().extension());
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open())
				.map(chosen -> Path.of(withExtension(chosen, Math.max(0, dialog.getFilterIndex()))));
	}

	private String withExtension(String chosen, int index) {
		String lower = chosen.toLowerCase(Locale.ROOT);
		return formats.stream().anyMatch(format -> lower.endsWith(format.extension())) ? chosen
				: chosen + formats.get(index).extension();
	}

	/**
	 * Starts to write, and tells when it is done or why it failed.
	 *
	 * @param name of what is saved
	 */
	public void write(String name, Path file, CompleteFile.Content<?> content) {
		new OperationRunner(shell).run(NLS.bind(Messages.SaveResult_running, name), monitor -> {
			try {
				return CompleteFile.write(file, content);
			} catch (IOException e) {
				throw new CoreException(Status
						.error(NLS.bind(Messages.SaveResult_refused, file.getFileName(), e.getLocalizedMessage()), e));
			}
		}, NLS.bind(Messages.SaveResult_done, file.getFileName()));
	}
}
