/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.literature.ui.form.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imece.coding.literature.style.Apa;
import org.imece.coding.literature.ui.internal.Messages;
import org.imece.coding.literature.ui.internal.TypeLabels;
import org.imece.model.coding.CodingPackage.Literals;
import org.imece.model.coding.LiteratureItem;
import org.imece.model.core.CorePackage;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;
import org.imece.ui.editor.WheelScrolling;
import org.imece.ui.operation.Edits;

/** A work of the literature, with the entry it makes in a bibliography. */
public final class LiteratureEditor extends ElementFormEditor<LiteratureItem> {

	private Label entry;
	private Combo type;
	private FullTextField text;
	private final List<String> types = new ArrayList<>();

	public LiteratureEditor() {
		super(LiteratureItem.class);
	}

	@Override
	protected void createFields(FormFields form) {
		entry = form.toolkit().createLabel(form.parent(), "", SWT.WRAP);
		entry.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(entry);
		form.text(Literals.LITERATURE_ITEM__TITLE, Messages.Field_title);
		FormFields names = form.row(2);
		names.lines(Literals.LITERATURE_ITEM__AUTHORS, Messages.Field_authors, 3);
		names.lines(Literals.LITERATURE_ITEM__EDITORS, Messages.Field_editors, 3);
		FormFields first = form.row(3);
		type(first);
		first.text(Literals.LITERATURE_ITEM__YEAR, Messages.Field_year);
		first.text(Literals.LITERATURE_ITEM__LANGUAGE, Messages.Field_language);
		form.text(Literals.LITERATURE_ITEM__CONTAINER, Messages.Field_container);
		FormFields numbers = form.row(4);
		numbers.text(Literals.LITERATURE_ITEM__VOLUME, Messages.Field_volume);
		numbers.text(Literals.LITERATURE_ITEM__ISSUE, Messages.Field_issue);
		numbers.text(Literals.LITERATURE_ITEM__PAGES, Messages.Field_pages);
		numbers.text(Literals.LITERATURE_ITEM__EDITION, Messages.Field_edition);
		FormFields publisher = form.row(2);
		publisher.text(Literals.LITERATURE_ITEM__PUBLISHER, Messages.Field_publisher);
		publisher.text(Literals.LITERATURE_ITEM__PLACE, Messages.Field_place);
		FormFields found = form.row(2);
		found.text(Literals.LITERATURE_ITEM__DOI, Messages.Field_doi);
		found.text(Literals.LITERATURE_ITEM__CITATION_KEY, Messages.Field_key);
		FormFields address = form.row(2);
		address.text(Literals.LITERATURE_ITEM__URL, Messages.Field_url);
		address.date(Literals.LITERATURE_ITEM__ACCESSED, Messages.Field_accessed);
		FormFields codes = form.row(2);
		codes.text(Literals.LITERATURE_ITEM__ISBN, Messages.Field_isbn);
		codes.text(Literals.LITERATURE_ITEM__ISSN, Messages.Field_issn);
		text = new FullTextField(form.toolkit(), form.field(Messages.Field_text), getSite(), project(), this::find);
		form.area(Literals.LITERATURE_ITEM__ABSTRACT, Messages.Field_abstract, 5);
		form.text(CorePackage.Literals.ELEMENT__TAGS, Messages.Field_tags);
		form.localizedArea(CorePackage.Literals.ELEMENT__DESCRIPTIONS, Messages.Field_description, 3);
	}

	/** A choice among the types of forms; one that a file brought is offered, too. */
	private void type(FormFields row) {
		Composite field = row.field(Messages.Field_type);
		type = new Combo(field, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleNames.set(type, Messages.Field_type);
		WheelScrolling.passOn(type);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(type);
		type.addListener(SWT.Selection, event -> {
			String chosen = types.get(type.getSelectionIndex());
			if (!chosen.equals(element().getType())) {
				Edits.run(type.getShell(), project(), Messages.Field_type, () -> element().setType(chosen));
			}
		});
	}

	@Override
	protected void refreshed() {
		LiteratureItem item = element();
		List<String> offered = new ArrayList<>(TypeLabels.all().keySet());
		if (item.getType() != null && !offered.contains(item.getType())) {
			offered.add(item.getType());
		}
		if (!offered.equals(types)) {
			types.clear();
			types.addAll(offered);
			type.setItems(types.stream().map(TypeLabels::of).toArray(String[]::new));
		}
		type.select(types.indexOf(item.getType()));
		String line = new Apa(project().mainLanguage()).entry(item, "").text().replace("&", "&&");
		if (!line.equals(entry.getText())) {
			entry.setText(line);
			entry.requestLayout();
		}
		text.refresh();
	}
}
