/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imece.coding.sources.pseudonym.NamesLeft;
import org.imece.coding.sources.ui.internal.Messages;

/** What will happen, where the names remain, and whether the history is to forget them too. */
final class SummaryPage extends WizardPage {

	private static final int WIDTH = 520;
	/** Documents that are named; a list of all would hide the rest of the page. */
	private static final int SHOWN = 8;

	private final PseudonymChoice choice;
	private Label summary;
	private Label left;

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
		left = wrapped(page);
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
			getControl().getDisplay().asyncExec(this::findLeft);
		});
	}

	/** Looks for the names in the other documents, in the background of the dialog. */
	void findLeft() {
		if (getControl().isDisposed()) {
			return;
		}
		List<NamesLeft> found = new ArrayList<>();
		String problem = null;
		try {
			getContainer().run(true, true, monitor -> {
				try {
					found.addAll(choice.findNamesLeft(monitor));
				} catch (CoreException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			ILog.of(getClass()).error("Looking for names in other documents failed", e.getCause());
			problem = Messages.Summary_leftUnknown;
		} catch (InterruptedException e) {
			problem = Messages.Summary_leftUnknown;
		}
		if (!left.isDisposed()) {
			left.setText(problem != null ? problem : text(found));
			left.requestLayout();
		}
	}

	private static String text(List<NamesLeft> found) {
		if (found.isEmpty()) {
			return Messages.Summary_leftNone;
		}
		String titles = found.stream().limit(SHOWN)
				.map(each -> NLS.bind(Messages.Summary_leftDocument, each.title(), each.places()))
				.collect(Collectors.joining(", "));
		return NLS.bind(Messages.Summary_left, found.size(), found.size() > SHOWN ? titles + " …" : titles);
	}
}
