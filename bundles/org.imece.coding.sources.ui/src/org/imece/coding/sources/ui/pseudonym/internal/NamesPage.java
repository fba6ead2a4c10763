/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.core.text.Folding;
import org.imece.ui.editor.AccessibleNames;

/** The names that were found; each is accepted, left or given another pseudonym, as a whole or place by place. */
final class NamesPage extends WizardPage {

	private final PseudonymChoice choice;
	private NamesTable names;
	private PlacesTable places;
	private Label count;

	NamesPage(PseudonymChoice choice) {
		super("names");
		this.choice = choice;
		setTitle(Messages.Names_title);
		setDescription(Messages.Names_text);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(page);
		Text filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Names_filter);
		AccessibleNames.set(filter, Messages.Names_filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		SashForm sash = new SashForm(page, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 340).applyTo(sash);
		names = new NamesTable(sash, this::selected, this::update);
		places = new PlacesTable(sash, choice.project(), this::update);
		sash.setWeights(65, 35);
		filter.addListener(SWT.Modify, event -> names.filter(Folding.fold(filter.getText().strip())));
		count = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		setControl(page);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && choice.review().isEmpty()) {
			getControl().getDisplay().asyncExec(this::find);
		} else if (visible) {
			update();
		}
	}

	/** Looks for names in the background of the dialog. */
	void find() {
		setErrorMessage(null);
		setPageComplete(false);
		try {
			getContainer().run(true, true, monitor -> {
				try {
					choice.findNames(monitor);
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			if (!(e.getCause() instanceof CoreException)) {
				ILog.of(getClass()).error("Looking for names failed", e.getCause());
			}
			setErrorMessage(e.getCause().getMessage());
		} catch (InterruptedException e) {
			setErrorMessage(Messages.Names_cancelled);
		}
		if (!getControl().isDisposed()) {
			choice.review().ifPresent(review -> names.show(review));
			places.show(null);
			update();
		}
	}

	private void selected() {
		places.show(names.selected());
	}

	private void update() {
		names.refresh();
		choice.review().ifPresent(review -> {
			count.setText(review.names().isEmpty() ? Messages.Names_none
					: NLS.bind(Messages.Names_count, review.replacements().size(), review.places()));
			setPageComplete(review.places() > 0);
		});
	}
}
