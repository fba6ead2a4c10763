/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.form.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.core.citation.FullText;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.ui.element.ElementChooser;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.Edits;

/** The full text of a work: opens it, attaches a file, takes a document of the project, or lets go of it. */
final class FullTextField {

	private static final String ATTACH = "org.imece.coding.literature.ui.attachFullText";

	private final IWorkbenchPartSite site;
	private final IResearchProject project;
	private final Supplier<Optional<LiteratureItem>> work;
	private final ImageHyperlink link;
	private final Button remove;

	FullTextField(FormToolkit toolkit, Composite parent, IWorkbenchPartSite site, IResearchProject project,
			Supplier<Optional<LiteratureItem>> work) {
		this.site = site;
		this.project = project;
		this.work = work;
		link = toolkit.createImageHyperlink(parent, SWT.WRAP);
		link.setUnderlined(false);
		link.setImage(site.getService(ElementLabels.class).image(CodingPackage.Literals.DOCUMENT));
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				document().ifPresent(text -> site.getService(ElementOpener.class).open(site.getPage(), text));
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(link);
		Composite buttons = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(buttons);
		button(toolkit, buttons, Messages.Text_attach, this::attach);
		button(toolkit, buttons, Messages.Text_choose, this::choose);
		remove = button(toolkit, buttons, Messages.Text_remove, this::remove);
	}

	private static Button button(FormToolkit toolkit, Composite parent, String text, Runnable action) {
		Button button = toolkit.createButton(parent, text, SWT.PUSH);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private Optional<Document> document() {
		return work.get().map(LiteratureItem::getDocument).filter(text -> !text.eIsProxy());
	}

	private void attach() {
		try {
			site.getService(IHandlerService.class).executeCommand(ATTACH, null);
		} catch (CommandException e) {
			ILog.of(getClass()).error("Command " + ATTACH + " cannot be run", e);
		}
	}

	private void choose() {
		new ElementChooser(site.getShell(), site.getService(ElementLabels.class), Messages.Text_choose)
				.choose(project.records(CodingPackage.Literals.DOCUMENT)).flatMap(header -> project.root(header.id()))
				.map(Document.class::cast).ifPresent(text -> edit(item -> FullText.connect(item, text)));
	}

	private void remove() {
		edit(FullText::disconnect);
	}

	private void edit(Consumer<LiteratureItem> change) {
		work.get().ifPresent(
				item -> Edits.run(site.getShell(), project, Messages.Field_text, () -> change.accept(item)));
	}

	void refresh() {
		Optional<Document> document = document();
		String title = document.map(site.getService(ElementLabels.class)::text).orElse("");
		link.setText(title.replace("&", "&&"));
		link.setVisible(document.isPresent());
		((GridData) link.getLayoutData()).exclude = document.isEmpty();
		remove.setEnabled(document.isPresent());
		link.requestLayout();
	}
}
