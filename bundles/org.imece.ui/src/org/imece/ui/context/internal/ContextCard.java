/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.context.internal;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.model.PartialDate;
import org.imece.model.core.CoreFactory;
import org.imece.model.core.Element;
import org.imece.model.core.Note;
import org.imece.model.law.LawPackage;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.PartialDates;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.element.FeatureLabels;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Edits;

/** Builds the controls for one element. */
final class ContextCard {

	private static final int LIMIT = 40;
	private static final int EXCERPT = 300;
	/** Tell provisions apart within the program; people cite a provision as the title of the card does. */
	private static final Set<EAttribute> INTERNAL = Set.of(LawPackage.Literals.PROVISION__KEY,
			LawPackage.Literals.PROVISION__LABEL);

	private final FormToolkit toolkit;
	private final Composite body;
	private final IWorkbenchPartSite site;
	private final IResearchProject project;
	private final Element element;
	private final ElementLabels labels;
	private final FeatureLabels features = new FeatureLabels();
	private Composite uses;

	ContextCard(FormToolkit toolkit, Composite body, IWorkbenchPartSite site, IResearchProject project,
			Element element) {
		this.toolkit = toolkit;
		this.body = body;
		this.site = site;
		this.project = project;
		this.element = element;
		labels = site.getService(ElementLabels.class);
	}

	void create() {
		Label type = toolkit.createLabel(body, labels.typeName(element.eClass()));
		type.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		ImageHyperlink title = link(body, labels.text(element), labels.image(element.eClass()),
				() -> open(project.uriOf(element)));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		String description = Titles.text(element.getDescriptions(), project.mainLanguage());
		if (!description.isEmpty()) {
			paragraph(body, description);
		}
		createFacts();
		uses = section(Messages.Context_uses);
		toolkit.createLabel(uses, Messages.Context_loading);
		createReferences();
		createNotes();
	}

	private void createFacts() {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			Object value = attribute.isID() || attribute.isMany() || INTERNAL.contains(attribute) ? null : element.eGet(attribute);
			String text = value == null || !element.eIsSet(attribute) ? "" : show(value);
			if (!text.isBlank()) {
				paragraph(body, features.of(attribute) + ": " + text);
			}
		}
	}

	/** Literals and markers are words of their editors; here only what reads the same everywhere. */
	private static String show(Object value) {
		return switch (value) {
		case PartialDate date -> PartialDates.format(date);
		case String text -> text;
		case Integer number -> number.toString();
		default -> "";
		};
	}

	private void createReferences() {
		Set<Element> targets = new LinkedHashSet<>();
		collect(element, targets);
		element.eContents().forEach(child -> {
			if (!(child instanceof Element)) {
				collect(child, targets);
			}
		});
		targets.remove(element);
		if (targets.isEmpty()) {
			return;
		}
		Composite section = section(Messages.Context_references);
		targets.stream().limit(LIMIT).forEach(target -> link(section, labels.text(target),
				labels.image(target.eClass()), () -> open(project.uriOf(target))));
		more(section, targets.size());
	}

	private static void collect(EObject object, Set<Element> targets) {
		for (EObject target : object.eCrossReferences()) {
			if (targets.size() > LIMIT) {
				return;
			}
			if (!target.eIsProxy() && target instanceof Element found) {
				targets.add(found);
			}
		}
	}

	/** Shows which records refer to the element. */
	void showUses(List<RecordHeader> records) {
		clearUses();
		if (records.isEmpty()) {
			toolkit.createLabel(uses, Messages.Context_noUses)
					.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		}
		records.stream().limit(LIMIT).forEach(record -> link(uses, labels.text(record), labels.image(record),
				() -> project.root(record.id()).ifPresent(root -> open(project.uriOf(root)))));
		more(uses, records.size());
		uses.requestLayout();
	}

	/** Says why nobody knows which records refer to the element. */
	void showRefusal(String reason) {
		clearUses();
		paragraph(uses, reason);
		uses.requestLayout();
	}

	private void clearUses() {
		for (Control child : uses.getChildren()) {
			child.dispose();
		}
	}

	private void more(Composite section, int count) {
		if (count > LIMIT) {
			toolkit.createLabel(section, Messages.format(Messages.Context_more, Integer.valueOf(count - LIMIT)));
		}
	}

	private void createNotes() {
		Composite section = section(Messages.Context_notes);
		for (Note note : element.getNotes()) {
			paragraph(section, note.getText() + " — " + note.getAuthor());
		}
		Text field = toolkit.createText(section, "", SWT.SINGLE);
		field.setMessage(Messages.Context_newNote);
		AccessibleNames.set(field, Messages.Context_newNote);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.DefaultSelection, event -> {
			String text = field.getText().strip();
			if (!text.isEmpty()) {
				field.setText("");
				body.getParent().setFocus();
				Edits.run(site.getShell(), project, Messages.Context_addNote, () -> element.getNotes().add(note(text)));
			}
		});
	}

	private Note note(String text) {
		Note note = CoreFactory.eINSTANCE.createNote();
		note.setText(text);
		note.setAuthor(project.author());
		note.setAt(Instant.now());
		return note;
	}

	private Composite section(String title) {
		Section section = toolkit.createSection(body, ExpandableComposite.EXPANDED);
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.fillDefaults().margins(2, 4).spacing(0, 4).applyTo(client);
		section.setClient(client);
		return client;
	}

	private void paragraph(Composite parent, String text) {
		String shown = text.length() <= EXCERPT ? text : text.substring(0, EXCERPT).stripTrailing() + '…';
		Label label = toolkit.createLabel(parent, shown.replace("&", "&&"), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(label);
	}

	private ImageHyperlink link(Composite parent, String text, Image image, Runnable action) {
		ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.WRAP);
		link.setText(text);
		link.setImage(image);
		link.setUnderlined(false);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				action.run();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
		return link;
	}

	private void open(String uri) {
		site.getService(ElementOpener.class).open(site.getPage(), uri);
	}
}
