/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.exports.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imece.core.contribution.Contributions.Exporter;
import org.imece.core.exports.ExportOption;
import org.imece.core.project.IResearchProject;
import org.imece.core.text.TextOrder;
import org.imece.core.text.UserLocale;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.internal.Messages;
import org.imece.ui.project.internal.DefaultFolder;

/** Which format, which file, and what the format lets the user decide. */
final class ExportPage extends WizardPage {

	private final List<Exporter> exporters;
	private final IResearchProject project;
	private final Map<String, String> options = new HashMap<>();
	private ListViewer formats;
	private Text file;
	private Composite choices;
	/** What we have put into the field; the user may have typed something else. */
	private String proposed = "";

	ExportPage(List<Exporter> exporters, IResearchProject project) {
		super("export");
		this.exporters = exporters.stream().sorted(TextOrder.by(UserLocale.get(), Exporter::label)).toList();
		this.project = project;
		setTitle(Messages.Export_choose);
		setDescription(Messages.Export_chooseText);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 4).numColumns(2).applyTo(page);
		label(page, Messages.Export_format);
		formats = new ListViewer(page, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		formats.setContentProvider(ArrayContentProvider.getInstance());
		formats.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Exporter) element).label();
			}
		});
		AccessibleNames.set(formats.getControl(), Messages.Export_format);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(480, 150).applyTo(formats.getControl());
		label(page, Messages.Export_file);
		file = new Text(page, SWT.BORDER | SWT.SINGLE);
		AccessibleNames.set(file, Messages.Export_file);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.Export_browse);
		browse.addListener(SWT.Selection, event -> browse());
		choices = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(8, 4).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 4).applyTo(choices);
		setControl(page);
		formats.addSelectionChangedListener(event -> formatChosen());
		file.addListener(SWT.Modify, event -> validate());
		formats.setInput(exporters);
		if (!exporters.isEmpty()) {
			formats.setSelection(new StructuredSelection(exporters.get(0)), true);
		}
		validate();
	}

	private static void label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
	}

	private void formatChosen() {
		Exporter exporter = exporter();
		if (exporter == null) {
			return;
		}
		if (file.getText().equals(proposed)) {
			proposed = DefaultFolder.path().resolve(fileName() + '.' + exporter.extension()).toString();
			file.setText(proposed);
		} else {
			file.setText(withExtension(file.getText().strip(), exporter.extension()));
		}
		options.clear();
		for (Control child : choices.getChildren()) {
			child.dispose();
		}
		exporter.options().forEach(this::choice);
		((Composite) getControl()).layout(true, true);
		formats.getList().showSelection();
		validate();
	}

	private void choice(ExportOption option) {
		switch (option.kind()) {
		case FLAG -> {
			Button flag = new Button(choices, SWT.CHECK);
			flag.setText(option.label());
			flag.addListener(SWT.Selection,
					event -> options.put(option.name(), String.valueOf(flag.getSelection())));
		}
		case LANGUAGE -> {
			new Label(choices, SWT.NONE).setText(option.label());
			List<String> tags = Stream.of(project.mainLanguage(), "tr", "en").distinct().toList();
			Combo combo = new Combo(choices, SWT.READ_ONLY);
			tags.forEach(tag -> combo.add(UserLocale.languageName(tag)));
			combo.select(0);
			combo.addListener(SWT.Selection, event -> options.put(option.name(), tags.get(combo.getSelectionIndex())));
			AccessibleNames.set(combo, option.label());
		}
		}
	}

	private String fileName() {
		String name = project.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip();
		return name.isEmpty() ? "imece" : name;
	}

	private static String withExtension(String path, String extension) {
		int dot = path.lastIndexOf('.');
		return (dot > Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) ? path.substring(0, dot) : path) + '.'
				+ extension;
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.Export_choose);
		dialog.setFilterExtensions(new String[] { "*." + exporter().extension() });
		dialog.setFilterNames(new String[] { exporter().label() });
		Path path = file();
		if (path != null && path.getFileName() != null) {
			dialog.setFilterPath(String.valueOf(path.toAbsolutePath().getParent()));
			dialog.setFileName(path.getFileName().toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(withExtension(chosen, exporter().extension()));
		}
	}

	private void validate() {
		Path path = file();
		setMessage(null);
		setErrorMessage(null);
		boolean complete = exporter() != null && path != null && path.getFileName() != null;
		if (complete && !Files.isDirectory(path.toAbsolutePath().getParent())) {
			setErrorMessage(Messages.Export_noFolder);
			complete = false;
		} else if (complete && Files.isDirectory(path)) {
			setErrorMessage(Messages.Export_isFolder);
			complete = false;
		} else if (complete && Files.exists(path)) {
			setMessage(Messages.format(Messages.Export_replaces, path.getFileName()), WARNING);
		}
		setPageComplete(complete);
	}

	/** The file to write; {@code null} while there is none. */
	Path file() {
		try {
			String text = file.getText().strip();
			return text.isEmpty() ? null : Path.of(text);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** The chosen format; {@code null} while there is none. */
	Exporter exporter() {
		return (Exporter) formats.getStructuredSelection().getFirstElement();
	}

	Map<String, String> options() {
		return Map.copyOf(options);
	}
}
