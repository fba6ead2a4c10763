/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imece.coding.query.coded.QueryCompletion;
import org.imece.coding.query.coded.QueryCompletion.Proposal;
import org.imece.coding.query.coded.QueryNames;
import org.imece.coding.query.coded.QueryRefusal;
import org.imece.core.text.UserLocale;
import org.imece.ui.editor.AccessibleNames;

/** The text of a query, with proposals while one types, and what is wrong with it at its place. */
final class ExpertLine {

	private final StyledText text;
	private final Label problem;
	private final Supplier<QueryNames> names;
	private boolean quiet;

	ExpertLine(Composite parent, Supplier<QueryNames> names, Runnable changed) {
		this.names = names;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Expert_label);
		label.setToolTipText(Messages.Expert_tooltip);
		text = new StyledText(area, SWT.SINGLE | SWT.BORDER);
		text.setMargins(4, 3, 4, 3);
		text.setToolTipText(Messages.Expert_tooltip);
		AccessibleNames.set(text, Messages.Expert_name);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			clearProblem();
			if (!quiet) {
				changed.run();
			}
		});
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true; // Tab leaves the line
			}
		});
		problem = new Label(area, SWT.WRAP);
		problem.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).exclude(true).applyTo(problem);
		problem.setVisible(false);
		offerProposals();
	}

	private void offerProposals() {
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new StyledLineAdapter(), this::proposals,
				KeyStroke.getInstance(SWT.MOD1, ' '), null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
		adapter.addContentProposalListener((IContentProposalListener) proposal -> accept((Completion) proposal));
	}

	/** A proposal that knows what it replaces. */
	private static final class Completion extends ContentProposal {
		private final Proposal proposal;

		Completion(Proposal proposal) {
			super(proposal.text());
			this.proposal = proposal;
		}
	}

	private IContentProposal[] proposals(String contents, int position) {
		QueryNames known = names.get();
		return known == null ? new IContentProposal[0]
				: QueryCompletion.at(contents, position, known, UserLocale.get()).stream().map(Completion::new)
						.toArray(IContentProposal[]::new);
	}

	private void accept(Completion completion) {
		Proposal proposal = completion.proposal;
		boolean quotes = proposal.text().equals("\"\"");
		String written = quotes ? proposal.text() : proposal.text() + ' ';
		text.replaceTextRange(proposal.offset(), proposal.length(), written);
		text.setCaretOffset(proposal.offset() + written.length() - (quotes ? 1 : 0));
	}

	String text() {
		return text.getText();
	}

	/** Shows a query that was made elsewhere. */
	void show(String query) {
		if (!text.getText().equals(query)) {
			quiet = true;
			text.setText(query);
			quiet = false;
		}
	}

	/** Says what is wrong, and marks it where a place is known. */
	void refuse(CoreException refusal) {
		if (refusal instanceof QueryRefusal at && text.getCharCount() > 0) {
			StyleRange mark = new StyleRange();
			mark.start = Math.min(at.offset(), text.getCharCount() - 1);
			mark.length = Math.clamp(at.length(), 1, text.getCharCount() - mark.start);
			mark.underline = true;
			mark.underlineStyle = SWT.UNDERLINE_ERROR;
			mark.underlineColor = problem.getForeground();
			text.setStyleRange(mark);
		}
		say(refusal.getMessage());
	}

	private void clearProblem() {
		text.setStyleRange(null);
		say("");
	}

	private void say(String what) {
		problem.setText(what.replace("&", "&&"));
		boolean visible = !what.isEmpty();
		if (problem.getVisible() != visible) {
			problem.setVisible(visible);
			((GridData) problem.getLayoutData()).exclude = !visible;
		}
		problem.requestLayout();
	}
}
