/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.finding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.imece.core.store.RecordHeader;
import org.imece.evidence.ui.internal.DroppedEvidence;
import org.imece.evidence.ui.internal.EvidenceDrop;
import org.imece.evidence.ui.internal.Messages;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.Element;
import org.imece.model.evidence.Claim;
import org.imece.model.evidence.Evidence;
import org.imece.model.evidence.Finding;
import org.imece.model.stakeholder.StakeholderPackage;
import org.imece.ui.element.ElementChooser;
import org.imece.ui.operation.Toast;

/** The evidence of a claim or of a finding as a whole: rows, a place to drop on, and a way to add by choice. */
final class EvidenceField {

	private final FormToolkit toolkit;
	private final Cell cell;
	private final Supplier<? extends Element> carrier;
	private final Composite control;
	private final Composite rows;
	private final Label hint;
	private final List<EvidenceRow> shown = new ArrayList<>();

	/** @param carrier a claim or a finding; gives {@code null} once it is gone */
	EvidenceField(FormToolkit toolkit, Composite parent, Cell cell, Supplier<? extends Element> carrier) {
		this.toolkit = toolkit;
		this.cell = cell;
		this.carrier = carrier;
		control = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 4).extendedMargins(12, 0, 0, 0).applyTo(control);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		rows = toolkit.createComposite(control);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		Composite foot = toolkit.createComposite(control);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(foot);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		Hyperlink add = toolkit.createHyperlink(foot, Messages.Evidence_add, SWT.NONE);
		add.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				choose();
			}
		});
		hint = toolkit.createLabel(foot, Messages.Evidence_drop, SWT.WRAP);
		hint.setEnabled(false);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(hint);
		EvidenceDrop.accept(control, this::add);
	}

	/** Things that are found by their name; passages and provisions are used where they are read. */
	private void choose() {
		List<RecordHeader> offered = new ArrayList<>();
		List.of(StakeholderPackage.Literals.COOPERATION, StakeholderPackage.Literals.PARTY,
				StakeholderPackage.Literals.STUDY_VISIT, StakeholderPackage.Literals.TRAINING,
				CodingPackage.Literals.LITERATURE_ITEM).forEach(type -> offered.addAll(cell.project().records(type)));
		new ElementChooser(cell.shell(), cell.labels(), Messages.Evidence_choose).choose(offered)
				.flatMap(header -> cell.project().root(header.id()))
				.ifPresent(element -> add(edits -> edits.addEvidence(carrier.get(), element, null)));
	}

	private void add(ISelection dropped) {
		add(edits -> DroppedEvidence.add(cell.project(), carrier.get(), dropped));
	}

	private void add(Cell.Edit edit) {
		if (carrier.get() != null && cell.edit(edit)) {
			Toast.showUndo(cell.shell(), cell.project(), Messages.Evidence_added);
		}
	}

	private List<Evidence> evidence() {
		return switch (carrier.get()) {
		case Claim claim -> claim.getEvidence();
		case Finding finding -> finding.getEvidence();
		case null, default -> List.of();
		};
	}

	void refresh() {
		List<Evidence> wanted = evidence();
		if (!wanted.stream().map(Evidence::getId).toList().equals(shown.stream().map(EvidenceRow::id).toList())) {
			shown.forEach(row -> row.control().dispose());
			shown.clear();
			wanted.forEach(evidence -> shown.add(new EvidenceRow(toolkit, rows, cell, evidence.getId())));
		}
		for (int i = 0; i < wanted.size(); i++) {
			shown.get(i).refresh(wanted.get(i));
		}
	}

	Control controlOf(Element element) {
		return shown.stream().filter(row -> row.id().equals(element.getId())).map(EvidenceRow::control).findFirst()
				.orElse(null);
	}
}
