/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imece.coding.sources.ui.internal.Messages;

/** What will happen, and whether the history is to forget the names too. */
final class SummaryPage extends WizardPage {

	private static final int WIDTH = 520;

	private final PseudonymChoice choice;
	private Label summary;

	SummaryPage(PseudonymChoice choice) {
		super("summary");
		this.choice = choice;
		setTitle(Messages.Summary_title);
		setDescription(Messages.Summary_text);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 12).applyTo(page);
		summary = wrapped(page);
		wrapped(page).setText(Messages.Summary_elsewhere);
		Button forget = new Button(page, SWT.CHECK);
		forget.setText(Messages.Forget_option);
		forget.setSelection(choice.forgetsHistory());
		forget.addListener(SWT.Selection, event -> choice.setForgetHistory(forget.getSelection()));
		Label reach = wrapped(page);
		reach.setText(Messages.Forget_reach);
		GridDataFactory.fillDefaults().grab(true, false).indent(20, -8).hint(WIDTH - 20, SWT.DEFAULT).applyTo(reach);
		setControl(page);
	}

	private static Label wrapped(Composite page) {
		Label label = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		choice.review().filter(review -> visible).ifPresent(review -> {
			summary.setText(NLS.bind(Messages.Summary_what,
					new Object[] { review.replacements().size(), review.places(), choice.documents().size(),
							choice.keyFile().orElseThrow().toString() }));
			summary.requestLayout();
		});
	}
}
