/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.use.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.Folding;
import org.imece.evidence.matrix.Cells;
import org.imece.evidence.ui.internal.Messages;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.element.ElementLabels;

/** Chooses the claim or finding that gets evidence: recent ones first, so that Enter takes the last one. */
final class CarrierDialog extends Dialog {

	private static final int WIDTH = 680;
	private static final int HEIGHT = 320;

	private final IResearchProject project;
	private final List<Element> recent;
	private final List<Element> candidates = new ArrayList<>();
	private TableViewer viewer;
	private Element chosen;
	private String wanted = "";

	CarrierDialog(Shell parent, IResearchProject project, List<Element> recent) {
		super(parent);
		this.project = project;
		this.recent = recent;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		candidates.addAll(recent);
		for (Matrix matrix : project.all(Matrix.class)) {
			for (Finding finding : matrix.getFindings()) {
				add(finding);
				finding.getClaims().forEach(this::add);
			}
		}
	}

	private void add(Element carrier) {
		if (!candidates.contains(carrier)) {
			candidates.add(carrier);
		}
	}

	/** Empty if the user cancelled. */
	Optional<Element> choose() {
		return open() == Window.OK ? Optional.ofNullable(chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Use_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Use_filter);
		AccessibleNames.set(filter, Messages.Use_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		viewer = new TableViewer(area, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		AccessibleNames.set(viewer.getTable(), Messages.Use_title);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new Labels());
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer ignored, Object parentElement, Object element) {
				return Folding.fold(text((Element) element)).contains(wanted);
			}
		});
		viewer.setInput(candidates);
		filter.addListener(SWT.Modify, event -> {
			wanted = Folding.fold(filter.getText().strip());
			viewer.refresh();
			selectFirst();
		});
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getControl().setFocus();
			}
		});
		viewer.addSelectionChangedListener(event -> {
			chosen = (Element) event.getStructuredSelection().getFirstElement();
			enableOk();
		});
		viewer.addDoubleClickListener(event -> okPressed());
		return area;
	}

	private void selectFirst() {
		if (viewer.getTable().getItemCount() > 0) {
			viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)), true);
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
		createButton(parent, IDialogConstants.OK_ID, Messages.Use_add, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Dialog_cancel, false);
		selectFirst();
	}

	private String text(Element carrier) {
		String language = project.mainLanguage();
		String cell = Cells.findingOf(carrier).map(finding -> Titles.of(finding, language)).orElse("");
		String words = switch (carrier) {
		case Claim claim -> Titles.text(claim.getText(), language);
		case Finding finding when finding.getQuestion() != null -> Titles.of(finding.getQuestion(), language);
		default -> "";
		};
		return cell + "  ·  " + words;
	}

	private final class Labels extends LabelProvider {

		private final ElementLabels labels = PlatformUI.getWorkbench().getService(ElementLabels.class);

		@Override
		public String getText(Object element) {
			String text = CarrierDialog.this.text((Element) element);
			return recent.contains(element) ? text + "  " + Messages.Use_recent : text;
		}

		@Override
		public Image getImage(Object element) {
			return labels.image(((Element) element).eClass());
		}
	}
}
