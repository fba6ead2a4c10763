/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.matrix.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.imece.core.project.IResearchProject;
import org.imece.evidence.ui.internal.Messages;
import org.imece.evidence.ui.internal.States;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.view.Clip;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** Two jurisdictions side by side, question by question: state, finding and claims. */
public final class ColumnsView extends ProjectView {

	public static final String ID = "org.imece.evidence.ui.columns";

	private FormToolkit toolkit;
	private ScrolledForm form;
	private ColumnPair pair;

	@Override
	protected void createContent(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(12, 8).spacing(16, 6).applyTo(form.getBody());
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action(Messages.Columns_copy) {
			@Override
			public void run() {
				copy();
			}
		});
	}

	/** Shows a pair of columns from now on. */
	void compare(ColumnPair columns) {
		pair = columns;
		fill();
		updateHint();
	}

	private void fill() {
		for (Control child : form.getBody().getChildren()) {
			child.dispose();
		}
		if (pair == null || !pair.isThere()) {
			pair = null;
			return;
		}
		caption(pair.title(pair.left()), 1);
		caption(pair.title(pair.right()), 1);
		for (ColumnPair.Row row : pair.rows()) {
			caption(row.question().getNumber() + "  " + pair.title(row.question()), 2);
			side(row.left());
			side(row.right());
		}
		form.reflow(true);
	}

	private void caption(String text, int columns) {
		Label label = toolkit.createLabel(form.getBody(), text.replace("&", "&&"), SWT.WRAP);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(80, SWT.DEFAULT).indent(0, 6).applyTo(label);
	}

	private void side(ColumnPair.Side side) {
		Composite cell = toolkit.createComposite(form.getBody());
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
		ImageHyperlink state = toolkit.createImageHyperlink(cell, SWT.NONE);
		state.setText(States.name(side.state()));
		state.setUnderlined(false);
		state.setImage(JFaceResources.getResources().create(States.image(side.state())));
		state.setEnabled(side.finding() != null);
		state.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				getSite().getService(ElementOpener.class).open(getSite().getPage(), side.finding());
			}
		});
		text(cell, side.summary(), 0);
		side.claims().forEach(claim -> text(cell, "• " + claim, 10));
	}

	private void text(Composite cell, String text, int indent) {
		if (!text.isEmpty()) {
			Label label = toolkit.createLabel(cell, text.replace("&", "&&"), SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).indent(indent, 0).applyTo(label);
		}
	}

	private void copy() {
		if (pair != null) {
			Clip.put(form.getDisplay(), pair.text());
		}
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		fill();
	}

	@Override
	protected void projectClosed() {
		pair = null;
		if (!form.isDisposed()) {
			fill();
		}
	}

	@Override
	protected void edited(Set<String> recordIds) {
		fill();
	}

	@Override
	protected Optional<Hint> hint() {
		return pair == null ? Optional.of(Hint.of(Messages.Columns_none)) : Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return form;
	}

	@Override
	public void dispose() {
		super.dispose();
		if (toolkit != null) {
			toolkit.dispose();
		}
	}
}
