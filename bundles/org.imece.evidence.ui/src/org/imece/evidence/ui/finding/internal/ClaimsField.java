/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.finding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.imece.evidence.ui.internal.Messages;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Finding;
import org.imece.ui.editor.FormFields;

/** The claims of a finding in their order; a block is made anew only when the list changes. */
final class ClaimsField {

	private final FormFields form;
	private final Cell cell;
	private final Composite blocks;
	private final List<ClaimBlock> shown = new ArrayList<>();

	ClaimsField(FormFields form, Cell cell) {
		this.form = form;
		this.cell = cell;
		blocks = form.toolkit().createComposite(form.parent());
		GridLayoutFactory.fillDefaults().spacing(0, 16).applyTo(blocks);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(blocks);
		Button add = form.toolkit().createButton(form.parent(), Messages.Claim_add, SWT.PUSH);
		add.addListener(SWT.Selection, event -> add());
	}

	private void add() {
		cell.finding().ifPresent(finding -> {
			if (cell.edit(edits -> edits.addClaim(finding, Map.of()))) {
				shown.getLast().setFocus();
			}
		});
	}

	void refresh() {
		List<String> wanted = cell.finding().map(Finding::getClaims).stream().flatMap(List::stream).map(Claim::getId)
				.toList();
		if (!wanted.equals(shown.stream().map(ClaimBlock::claimId).toList())) {
			rebuild(wanted);
		}
		shown.forEach(ClaimBlock::refresh);
	}

	private void rebuild(List<String> wanted) {
		shown.removeIf(block -> {
			boolean gone = !wanted.contains(block.claimId());
			if (gone) {
				block.control().dispose();
			}
			return gone;
		});
		List<ClaimBlock> ordered = new ArrayList<>();
		Control above = null;
		for (String id : wanted) {
			ClaimBlock block = shown.stream().filter(each -> each.claimId().equals(id)).findFirst()
					.orElseGet(() -> new ClaimBlock(form, blocks, cell, id));
			block.control().moveBelow(above);
			if (above == null) {
				block.control().moveAbove(null);
			}
			above = block.control();
			ordered.add(block);
		}
		shown.clear();
		shown.addAll(ordered);
	}

	/** The block of a claim, or the row of evidence in one; {@code null} if there is none. */
	Control controlOf(Element element) {
		for (ClaimBlock block : shown) {
			Control control = block.controlOf(element);
			if (control != null) {
				return control;
			}
		}
		return null;
	}
}
