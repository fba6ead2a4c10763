/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.context.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.core.Note;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Edits;

/** The controls of the view, which stay while the element changes. */
final class ContextCard {

	private final IWorkbenchPartSite site;
	private final ElementLabels labels;
	private final Label type;
	private final ImageHyperlink title;
	private final FormText text;
	private final Text newNote;
	private final HyperlinkSettings settings;
	/** What was typed but not entered, by address of the element. */
	private final Map<String, String> drafts = new HashMap<>();
	private IResearchProject project;
	private Element element;
	private String address;

	ContextCard(FormToolkit toolkit, Composite body, IWorkbenchPartSite site) {
		this.site = site;
		labels = site.getService(ElementLabels.class);
		type = toolkit.createLabel(body, "");
		type.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		grab().applyTo(type);
		title = toolkit.createImageHyperlink(body, SWT.WRAP);
		title.setUnderlined(false);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		title.addHyperlinkListener(activated(event -> open(element)));
		grab().applyTo(title);
		text = toolkit.createFormText(body, true);
		settings = new HyperlinkSettings(body.getDisplay());
		settings.setHyperlinkUnderlineMode(HyperlinkSettings.UNDERLINE_HOVER);
		text.setHyperlinkSettings(settings);
		text.addHyperlinkListener(activated(event -> follow((String) event.getHref())));
		grab().applyTo(text);
		newNote = toolkit.createText(body, "", SWT.SINGLE);
		newNote.setMessage(Messages.Context_newNote);
		AccessibleNames.set(newNote, Messages.Context_newNote);
		newNote.addListener(SWT.DefaultSelection, event -> addNote());
		grab().applyTo(newNote);
	}

	private static GridDataFactory grab() {
		return GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT);
	}

	private static HyperlinkAdapter activated(Consumer<HyperlinkEvent> action) {
		return new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.accept(event);
			}
		};
	}

	void show(IResearchProject shownProject, Element shown, Uses uses) {
		project = shownProject;
		element = shown;
		String shownAddress = shownProject.uriOf(shown);
		if (!shownAddress.equals(address)) {
			if (!newNote.getText().isBlank()) {
				drafts.put(address, newNote.getText());
			}
			address = shownAddress;
			newNote.setText(Objects.requireNonNullElse(drafts.remove(address), ""));
		}
		type.setText(labels.typeName(shown.eClass()));
		title.setText(labels.text(shown));
		title.setImage(labels.image(shown.eClass()));
		settings.setForeground(title.getForeground());
		settings.setActiveForeground(title.getForeground());
		text.setColor(CardText.MUTED, type.getForeground());
		new CardContent(labels, shownProject, shown).write(uses).applyTo(text);
	}

	/** Before another project is opened. */
	void forget() {
		address = null;
		newNote.setText("");
		drafts.clear();
	}

	private void addNote() {
		String entered = newNote.getText().strip();
		if (!entered.isEmpty()) {
			newNote.setText("");
			Edits.run(site.getShell(), project, Messages.Context_addNote, () -> element.getNotes().add(note(entered)));
		}
	}

	private Note note(String entered) {
		Note note = CoreFactory.eINSTANCE.createNote();
		note.setText(entered);
		note.setAuthor(project.author());
		note.setAt(Instant.now());
		return note;
	}

	/** To an element, or to the root of a record. */
	private void follow(String target) {
		project.find(target).or(() -> project.root(target)).ifPresent(this::open);
	}

	private void open(Element target) {
		site.getService(ElementOpener.class).open(site.getPage(), project.uriOf(target));
	}
}
