/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.finding.internal;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.imece.core.project.Titles;
import org.imece.evidence.matrix.Cells;
import org.imece.evidence.source.Locators;
import org.imece.evidence.source.QuoteState;
import org.imece.evidence.ui.internal.Messages;
import org.imece.evidence.ui.internal.Palette;
import org.imece.evidence.ui.internal.States;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.evidence.Stance;
import org.imece.model.stakeholder.AttributionLevel;
import org.imece.ui.editor.AccessibleNames;

/** One piece of evidence: source, quote, whether it still holds, what it does for the claim. */
final class EvidenceRow {

	private static final int LONG_QUOTE = 420;

	private final Cell cell;
	private final String id;
	private final Composite control;
	private final ImageHyperlink source;
	private final ToolItem stance;
	private final Label quote;
	private final Composite problem;
	private final Label problemText;
	private final Hyperlink renew;

	EvidenceRow(FormToolkit toolkit, Composite parent, Cell cell, String id) {
		this.cell = cell;
		this.id = id;
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		Composite head = toolkit.createComposite(control);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		source = toolkit.createImageHyperlink(head, SWT.WRAP);
		source.setUnderlined(false);
		source.addHyperlinkListener(whenActivated(this::openSource));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
				.applyTo(source);
		ToolBar bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
		toolkit.adapt(bar);
		AccessibleNames.set(bar, Messages.Evidence_buttons);
		stance = new ToolItem(bar, SWT.DROP_DOWN);
		stance.setToolTipText(Messages.Evidence_stance);
		stance.addListener(SWT.Selection, event -> showMenu(bar));
		ToolItem remove = new ToolItem(bar, SWT.PUSH);
		remove.setText("×");
		remove.setToolTipText(Messages.Evidence_remove);
		remove.addListener(SWT.Selection, event -> withEvidence(
				evidence -> cell.editWithToast(Messages.Evidence_removed, edits -> edits.removeEvidence(evidence))));
		quote = toolkit.createLabel(control, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(20, 0).hint(80, SWT.DEFAULT).applyTo(quote);
		problem = toolkit.createComposite(control);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(problem);
		GridDataFactory.fillDefaults().grab(true, false).indent(20, 0).applyTo(problem);
		problemText = toolkit.createLabel(problem, "", SWT.WRAP);
		renew = toolkit.createHyperlink(problem, Messages.Evidence_renew, SWT.NONE);
		renew.addHyperlinkListener(whenActivated(() -> withEvidence(
				evidence -> cell.editWithToast(Messages.Evidence_renewed, edits -> edits.renewQuote(evidence)))));
	}

	private static HyperlinkAdapter whenActivated(Runnable action) {
		return new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		};
	}

	String id() {
		return id;
	}

	Composite control() {
		return control;
	}

	private void withEvidence(Consumer<Evidence> action) {
		cell.finding().stream().flatMap(Cells::evidence).filter(evidence -> evidence.getId().equals(id)).findFirst()
				.ifPresent(action);
	}

	private void openSource() {
		withEvidence(evidence -> {
			if (evidence.getTarget() != null && !evidence.getTarget().eIsProxy()) {
				cell.open(evidence.getTarget());
			}
		});
	}

	void refresh(Evidence evidence) {
		boolean there = evidence.getTarget() != null && !evidence.getTarget().eIsProxy();
		String name = Titles.of(evidence, cell.language());
		source.setText(name.isEmpty() ? Messages.Evidence_noSource : name.replace("&", "&&"));
		source.setImage(cell.labels()
				.image(there ? evidence.getTarget().eClass() : EvidencePackage.Literals.EVIDENCE));
		source.setEnabled(there);
		stance.setText(States.name(evidence.getStance()));
		String words = evidence.getQuote() == null ? "" : evidence.getQuote();
		quote.setText(words.isEmpty() ? "" : '“' + shorten(words).replace("&", "&&") + '”');
		quote.setToolTipText(words.length() > LONG_QUOTE ? words : null);
		show(QuoteState.of(evidence));
	}

	private static String shorten(String words) {
		return words.length() <= LONG_QUOTE ? words : words.substring(0, LONG_QUOTE).stripTrailing() + '…';
	}

	private void show(QuoteState state) {
		problemText.setText("⚠ " + switch (state) {
		case SOURCE_GONE -> Messages.Evidence_sourceGone;
		case SOURCE_CHANGED -> Messages.Evidence_sourceChanged;
		case QUOTE_CHANGED -> Messages.Evidence_quoteChanged;
		case CURRENT, NO_QUOTE -> "";
		});
		problemText.setForeground(Palette.of(control).warning());
		renew.setVisible(state != QuoteState.SOURCE_GONE);
		((GridData) problem.getLayoutData()).exclude = !state.isStale();
		problem.setVisible(state.isStale());
	}

	private void showMenu(ToolBar bar) {
		withEvidence(evidence -> {
			Menu menu = new Menu(bar);
			for (Stance value : Stance.values()) {
				item(menu, States.name(value), evidence.getStance() == value,
						() -> cell.edit(edits -> edits.setStance(evidence, value)));
			}
			new MenuItem(menu, SWT.SEPARATOR);
			for (AttributionLevel value : AttributionLevel.values()) {
				item(menu, States.name(value), evidence.getAttribution() == value,
						() -> cell.edit(edits -> edits.setAttribution(evidence, value)));
			}
			if (Locators.isApplicable(evidence)) {
				new MenuItem(menu, SWT.SEPARATOR);
				MenuItem place = new MenuItem(menu, SWT.PUSH);
				place.setText(Messages.Evidence_place);
				place.addListener(SWT.Selection, event -> askPlace());
			}
			menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
			var bounds = stance.getBounds();
			menu.setLocation(bar.toDisplay(bounds.x, bounds.y + bounds.height));
			menu.setVisible(true);
		});
	}

	private void askPlace() {
		withEvidence(evidence -> {
			InputDialog dialog = new InputDialog(cell.shell(), Messages.Evidence_placeTitle, Messages.Evidence_placeHint,
					Locators.of(evidence), null);
			if (dialog.open() == Window.OK) {
				cell.edit(edits -> edits.setLocator(evidence, dialog.getValue()));
			}
		});
	}

	private static void item(Menu menu, String text, boolean selected, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.RADIO);
		item.setText(text);
		item.setSelection(selected);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection()) {
				action.run();
			}
		});
	}
}
