/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.form.internal;

import org.imece.coding.ui.internal.Messages;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.LiteratureItem;
import org.imece.ui.editor.ElementFormEditor;
import org.imece.ui.editor.FormFields;

/** An item of the literature. */
public final class LiteratureEditor extends ElementFormEditor<LiteratureItem> {

	public LiteratureEditor() {
		super(LiteratureItem.class);
	}

	@Override
	protected void createFields(FormFields form) {
		form.text(CodingPackage.Literals.LITERATURE_ITEM__TITLE, Messages.Literature_title);
		form.text(CodingPackage.Literals.LITERATURE_ITEM__CONTAINER, Messages.Literature_container);
		form.text(CodingPackage.Literals.LITERATURE_ITEM__PUBLISHER, Messages.Literature_publisher);
		form.text(CodingPackage.Literals.LITERATURE_ITEM__PAGES, Messages.Literature_pages);
		form.text(CodingPackage.Literals.LITERATURE_ITEM__DOI, Messages.Literature_doi);
		form.text(CodingPackage.Literals.LITERATURE_ITEM__URL, Messages.Literature_url);
		form.reference(CodingPackage.Literals.LITERATURE_ITEM__DOCUMENT, Messages.Literature_document, Document.class);
	}
}
