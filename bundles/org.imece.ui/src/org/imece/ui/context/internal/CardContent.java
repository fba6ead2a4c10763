/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.context.internal;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.PartialDate;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.Element;
import org.imece.model.core.Note;
import org.imece.model.law.LawPackage;
import org.imece.ui.editor.PartialDates;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.FeatureLabels;
import org.imece.ui.internal.Messages;

/** What the card says of one element below its title. */
final class CardContent {

	private static final int LIMIT = 40;
	/** Tell things apart within the program, or are said in the words of an editor. */
	private static final Set<EAttribute> INTERNAL = Set.of(LawPackage.Literals.PROVISION__KEY,
			LawPackage.Literals.PROVISION__LABEL, CodingPackage.Literals.LITERATURE_ITEM__TYPE,
			CodingPackage.Literals.CODE__COLOR, CodingPackage.Literals.CODING__START,
			CodingPackage.Literals.CODING__END, CodingPackage.Literals.CODING__CODE_VERSION,
			CodingPackage.Literals.CODING__SELECTION);
	private static final String LANGUAGE = "language";

	private final ElementLabels labels;
	private final IResearchProject project;
	private final Element element;
	private final FeatureLabels features = new FeatureLabels();
	private final CardText text = new CardText();

	CardContent(ElementLabels labels, IResearchProject project, Element element) {
		this.labels = labels;
		this.project = project;
		this.element = element;
	}

	CardText write(Uses uses) {
		String description = Titles.text(element.getDescriptions(), project.mainLanguage());
		if (!description.isEmpty()) {
			text.paragraph(description);
		}
		writeFacts();
		writeUses(uses);
		writeReferences();
		text.heading(Messages.Context_notes);
		for (Note note : element.getNotes()) {
			text.paragraph(note.getText() + " — " + note.getAuthor());
		}
		return text;
	}

	private void writeFacts() {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			boolean shown = !attribute.isID() && !attribute.isMany() && !INTERNAL.contains(attribute)
					&& element.eIsSet(attribute);
			String value = shown ? show(attribute, element.eGet(attribute)) : "";
			if (!value.isBlank()) {
				text.paragraph(features.of(attribute) + ": " + value);
			}
		}
	}

	/** Literals and markers are words of their editors; here only what reads the same everywhere. */
	private static String show(EAttribute attribute, Object value) {
		return switch (value) {
		case PartialDate date -> PartialDates.format(date);
		case String tag when LANGUAGE.equals(attribute.getName()) ->
				Locale.forLanguageTag(tag).getDisplayName(Locale.getDefault(Locale.Category.DISPLAY));
		case String words -> words;
		case Integer number -> number.toString();
		case null, default -> "";
		};
	}

	private void writeUses(Uses uses) {
		text.heading(Messages.Context_uses);
		if (uses.message() != null) {
			text.paragraph(uses.message());
		} else if (uses.records().isEmpty()) {
			text.muted(Messages.Context_noUses);
		}
		uses.records().stream().limit(LIMIT)
				.forEach(record -> text.link(labels.text(record), labels.image(record), record.id()));
		more(uses.records().size());
	}

	private void writeReferences() {
		Set<Element> targets = new LinkedHashSet<>();
		collect(element, targets);
		element.eContents().forEach(child -> {
			if (!(child instanceof Element)) {
				collect(child, targets);
			}
		});
		targets.remove(element);
		if (!targets.isEmpty()) {
			text.heading(Messages.Context_references);
			targets.stream().limit(LIMIT).forEach(target -> text.link(labels.text(target),
					labels.image(target.eClass()), project.uriOf(target)));
			more(targets.size());
		}
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

	private void more(int count) {
		if (count > LIMIT) {
			text.paragraph(Messages.format(Messages.Context_more, Integer.valueOf(count - LIMIT)));
		}
	}
}
