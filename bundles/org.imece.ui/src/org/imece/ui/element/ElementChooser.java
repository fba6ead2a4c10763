/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.core.text.Folding;
import org.imece.core.text.TextOrder;
import org.imece.ui.internal.Messages;

/**
 * A dialog that finds one of many elements or records by a part of its title, on any keyboard: "sisli" finds "Şişli".
 *
 * @since 0.1
 */
public final class ElementChooser extends Dialog {

	private static final int WIDTH = 420;
	private static final int HEIGHT = 320;

	private final ElementLabels labels;
	private final String title;
	private List<?> candidates = List.of();
	private TableViewer viewer;
	private Object chosen;

	public ElementChooser(Shell parent, ElementLabels labels, String title) {
		super(parent);
		this.labels = labels;
		this.title = title;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/**
	 * Lets the user choose.
	 *
	 * @param offered elements or record headers, in any order
	 * @return empty if the user cancelled
	 */
	@SuppressWarnings("unchecked")
	public <T> Optional<T> choose(List<T> offered) {
		LabelProvider texts = (LabelProvider) labels.labelProvider();
		candidates = offered.stream().sorted(TextOrder.by(Locale.of("tr"), texts::getText)).toList();
		return open() == Window.OK ? Optional.ofNullable((T) chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.ElementChooser_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		viewer = new TableViewer(area, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION | SWT.VIRTUAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(labels.labelProvider());
		viewer.setInput(candidates);
		filter.addListener(SWT.Modify, event -> show(Folding.fold(filter.getText().strip())));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getControl().setFocus();
			}
		});
		viewer.addSelectionChangedListener(event -> {
			chosen = event.getStructuredSelection().getFirstElement();
			enableOk();
		});
		viewer.addDoubleClickListener(event -> okPressed());
		return area;
	}

	private void show(String wanted) {
		LabelProvider texts = (LabelProvider) viewer.getLabelProvider();
		List<?> found = candidates.stream().filter(element -> Folding.fold(texts.getText(element)).contains(wanted))
				.toList();
		viewer.setInput(found);
		selectFirst(found);
	}

	/** From the list, since a row of a virtual table has no element before it was drawn. */
	private void selectFirst(List<?> found) {
		if (!found.isEmpty()) {
			viewer.setSelection(new StructuredSelection(found.get(0)), true);
		} else {
			chosen = null;
			enableOk();
		}
	}

	private void enableOk() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(chosen != null);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ElementChooser_choose, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
		selectFirst(candidates);
		enableOk();
	}
}
