/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.imports.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.imece.core.contribution.Contributions.Importer;
import org.imece.ui.internal.Messages;

/** Which files, and if need be which format and encoding. */
final class ImportFilesPage extends WizardPage {

	private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1254", "ISO-8859-9", "UTF-16");

	private final ImportChoice choice;
	private ListViewer files;

	ImportFilesPage(ImportChoice choice) {
		super("files");
		this.choice = choice;
		setTitle(Messages.Import_files);
		setDescription(Messages.Import_filesText);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(page);
		files = new ListViewer(page, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI);
		files.setContentProvider(ArrayContentProvider.getInstance());
		files.setLabelProvider(new LabelProvider());
		GridDataFactory.fillDefaults().grab(true, true).span(1, 3).hint(360, 140).applyTo(files.getControl());
		button(page, Messages.Import_addFiles, this::addFiles);
		button(page, Messages.Import_addFolder, this::addFolder);
		button(page, Messages.Import_remove, this::remove);
		Composite options = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(12, 4).applyTo(options);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(options);
		new Label(options, SWT.NONE).setText(Messages.Import_format);
		new Label(options, SWT.NONE).setText(Messages.Import_encoding);
		combo(options, choice.importers.stream().map(Importer::label).toList(),
				index -> choice.format = index < 0 ? null : choice.importers.get(index).id());
		combo(options, ENCODINGS, index -> choice.encoding = index < 0 ? null : ENCODINGS.get(index));
		setControl(page);
		refresh();
	}

	private void button(Composite page, String text, Runnable action) {
		Button button = new Button(page, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
	}

	private static void combo(Composite parent, List<String> texts, IntConsumer chosen) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.add(Messages.Import_automatic);
		texts.forEach(combo::add);
		combo.select(0);
		combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex() - 1));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
	}

	private void addFiles() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Import_files);
		String known = choice.importers.stream().flatMap(importer -> importer.extensions().stream()).distinct().sorted()
				.map(extension -> "*." + extension).collect(Collectors.joining(";"));
		dialog.setFilterExtensions(Stream.of(known, "*.*").filter(filter -> !filter.isEmpty()).toArray(String[]::new));
		if (!known.isEmpty()) {
			dialog.setFilterNames(new String[] { Messages.Import_knownFiles, Messages.OpenProject_allFiles });
		}
		if (dialog.open() != null) {
			Path folder = Path.of(dialog.getFilterPath());
			add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}

	private void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.Import_addFolder);
		String folder = dialog.open();
		if (folder != null) {
			add(List.of(Path.of(folder)));
		}
	}

	private void add(List<Path> paths) {
		paths.stream().filter(path -> !choice.paths.contains(path)).forEach(choice.paths::add);
		refresh();
	}

	private void remove() {
		choice.paths.removeAll(files.getStructuredSelection().toList());
		refresh();
	}

	private void refresh() {
		files.setInput(choice.paths.toArray());
		setPageComplete(!choice.paths.isEmpty());
	}
}
