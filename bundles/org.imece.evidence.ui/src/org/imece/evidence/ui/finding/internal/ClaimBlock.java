/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.finding.internal;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.imece.evidence.ui.internal.Messages;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.EvidencePackage;
import org.imece.model.evidence.Finding;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.FormFields;

/** One claim: its number, its wording in each language, its evidence, and the buttons that move and delete it. */
final class ClaimBlock {

	private final String claimId;
	private final Cell cell;
	private final Composite control;
	private final Label number;
	private final EvidenceField evidence;
	private ToolItem up;
	private ToolItem down;

	ClaimBlock(FormFields form, Composite parent, Cell cell, String claimId) {
		this.claimId = claimId;
		this.cell = cell;
		control = form.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		Composite head = form.toolkit().createComposite(control);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		number = form.toolkit().createLabel(head, "");
		number.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(number);
		createButtons(form, head);
		form.over(this::claim).in(control).row(2).localizedArea(EvidencePackage.Literals.CLAIM__TEXT, Messages.Claim_text,
				3);
		evidence = new EvidenceField(form.toolkit(), control, cell, this::claim);
	}

	private void createButtons(FormFields form, Composite head) {
		ToolBar bar = new ToolBar(head, SWT.FLAT);
		form.toolkit().adapt(bar);
		AccessibleNames.set(bar, Messages.Claim_buttons);
		up = button(bar, "↑", Messages.Claim_up, () -> move(-1));
		down = button(bar, "↓", Messages.Claim_down, () -> move(1));
		button(bar, "×", Messages.Claim_delete, this::delete);
	}

	private static ToolItem button(ToolBar bar, String text, String tip, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(text);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private Claim claim() {
		return cell.finding().map(Finding::getClaims).stream().flatMap(List::stream)
				.filter(claim -> claim.getId().equals(claimId)).findFirst().orElse(null);
	}

	private void move(int by) {
		Claim claim = claim();
		if (claim != null) {
			int index = ((Finding) claim.eContainer()).getClaims().indexOf(claim);
			cell.edit(edits -> edits.moveClaim(claim, index + by));
		}
	}

	private void delete() {
		Claim claim = claim();
		if (claim != null) {
			cell.editWithToast(Messages.Claim_deleted, edits -> edits.deleteClaim(claim));
		}
	}

	String claimId() {
		return claimId;
	}

	Composite control() {
		return control;
	}

	void setFocus() {
		for (Control child : control.getChildren()) {
			if (child != control.getChildren()[0] && child.setFocus()) {
				return;
			}
		}
	}

	void refresh() {
		Claim claim = claim();
		if (claim == null) {
			return;
		}
		var claims = ((Finding) claim.eContainer()).getClaims();
		int index = claims.indexOf(claim);
		number.setText(Messages.format(Messages.Claim_number, index + 1));
		up.setEnabled(index > 0);
		down.setEnabled(index < claims.size() - 1);
		evidence.refresh();
	}

	Control controlOf(Element element) {
		return element == claim() ? control : evidence.controlOf(element);
	}
}
