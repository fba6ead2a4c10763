/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;
import org.imece.coding.cases.AssignToCaseOperation;
import org.imece.coding.segment.ChangeCodingOperation;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.Case;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.Element;
import org.imece.model.core.Link;
import org.imece.model.evidence.Finding;
import org.imece.model.evidence.Matrix;
import org.imece.model.law.Instrument;
import org.imece.model.law.LawPackage;
import org.imece.model.law.Provision;
import org.imece.model.stakeholder.StakeholderPackage;
import org.imece.ui.element.ElementChooser;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.Edits;
import org.imece.ui.view.RunAction;

/** What a coding is about: parties, provisions and findings that it is linked to. */
final class CodingLinks {

	private final CodingPane pane;
	private final IWorkbenchPartSite site;

	CodingLinks(CodingPane pane, IWorkbenchPartSite site) {
		this.pane = pane;
		this.site = site;
	}

	private IResearchProject project() {
		return pane.project();
	}

	/** A menu to add a link, and the links of the current coding to follow or remove. */
	MenuManager menu(Coding coding) {
		MenuManager menu = new MenuManager(Messages.Links_menu);
		menu.add(new RunAction(Messages.Links_party, () -> link(coding, chooseRecord(
				project().records(StakeholderPackage.Literals.PARTY), Messages.Links_chooseParty))));
		menu.add(new RunAction(Messages.Links_provision, () -> link(coding, chooseProvision())));
		menu.add(new RunAction(Messages.Links_finding, () -> link(coding, chooseFinding())));
		menu.add(new RunAction(Messages.Links_case, () -> assign(coding)));
		for (Link link : coding.getLinks()) {
			addLink(menu, coding, link);
		}
		return menu;
	}

	private void addLink(IMenuManager menu, Coding coding, Link link) {
		if (link.getTarget() == null || link.getTarget().eIsProxy()) {
			return;
		}
		MenuManager one = new MenuManager(labels().text(link.getTarget()).replace("&", "&&"),
				labels().imageDescriptor(link.getTarget().eClass()), null);
		one.add(new RunAction(Messages.Links_open,
				() -> site.getService(ElementOpener.class).open(site.getPage(), link.getTarget())));
		one.add(new RunAction(Messages.Links_remove,
				() -> Edits.attempt(site.getShell(), ChangeCodingOperation.unlink(project(), coding, link)::run)));
		menu.add(one);
	}

	private void link(Coding coding, Optional<? extends Element> target) {
		target.ifPresent(element -> Edits.attempt(site.getShell(),
				ChangeCodingOperation.link(project(), coding, element)::run));
	}

	private void assign(Coding coding) {
		chooseRecord(project().records(CodingPackage.Literals.CASE), Messages.Links_chooseCase).map(Case.class::cast)
				.ifPresent(caze -> Edits.attempt(site.getShell(),
						new AssignToCaseOperation(project(), coding, caze)::run));
	}

	private ElementLabels labels() {
		return site.getService(ElementLabels.class);
	}

	private Optional<Element> chooseRecord(List<RecordHeader> records, String title) {
		return new ElementChooser(site.getShell(), labels(), title).choose(records)
				.flatMap(header -> project().root(header.id()));
	}

	/** First the instrument, so that only one is loaded. */
	private Optional<Provision> chooseProvision() {
		return chooseRecord(project().records(LawPackage.Literals.INSTRUMENT), Messages.Links_chooseInstrument)
				.filter(Instrument.class::isInstance).flatMap(instrument -> {
					List<Provision> provisions = new ArrayList<>();
					instrument.eAllContents().forEachRemaining(object -> {
						if (object instanceof Provision provision) {
							provisions.add(provision);
						}
					});
					return new ElementChooser(site.getShell(), labels(),
							NLS.bind(Messages.Links_chooseProvision, labels().text(instrument))).choose(provisions);
				});
	}

	private Optional<Finding> chooseFinding() {
		return new ElementChooser(site.getShell(), labels(), Messages.Links_chooseFinding).choose(
				project().all(Matrix.class).stream().flatMap(matrix -> matrix.getFindings().stream()).toList());
	}

	/** Opens the menu below the coding. */
	void show() {
		pane.current().ifPresent(coding -> {
			var menu = menu(coding).createContextMenu(pane.text());
			menu.setLocation(pane.textPane().belowSelection());
			menu.setVisible(true);
		});
	}
}
