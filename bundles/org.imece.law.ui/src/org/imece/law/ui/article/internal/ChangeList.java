/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.article.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.imece.law.Citing;
import org.imece.law.Provisions;
import org.imece.law.ui.internal.LawNames;
import org.imece.law.ui.internal.Messages;
import org.imece.model.law.Amendment;
import org.imece.model.law.Provision;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.PartialDates;

/** Changes and footnotes of an article in words; the twin of the coloured bars in the margin. */
final class ChangeList {

	private static final int LINES = 9;

	private final Section section;
	private final Text text;

	ChangeList(FormToolkit toolkit, Section section) {
		this.section = section;
		text = toolkit.createText((Composite) section.getClient(), "",
				SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, LINES * text.getLineHeight()).applyTo(text);
		AccessibleNames.set(text, Messages.Article_changes);
	}

	void show(Provision article) {
		List<String> lines = new ArrayList<>();
		Provisions.forEach(article, provision -> {
			provision.getAmendments().forEach(amendment -> lines.add(line(provision, amendment)));
			provision.getNotes().forEach(note -> lines.add(note.getText()));
		});
		section.setText(Messages.Article_changes + (lines.isEmpty() ? "" : " (" + lines.size() + ")"));
		text.setText(lines.isEmpty() ? Messages.Article_noChanges : String.join("\n\n", lines));
	}

	private static String line(Provision provision, Amendment amendment) {
		StringBuilder line = new StringBuilder();
		if (Citing.isCitable(provision)) {
			line.append(Citing.shortly(provision)).append(" · ");
		}
		line.append(LawNames.of(amendment.getKind()));
		if (amendment.getDate() != null) {
			line.append(" · ").append(PartialDates.format(amendment.getDate()));
		}
		if (amendment.getActNumber() != null) {
			line.append(" · ").append(amendment.getActNumber());
			if (amendment.getActArticle() != null) {
				line.append('/').append(amendment.getActArticle());
			}
		}
		return line.append('\n').append(amendment.getAsPrinted()).toString();
	}
}
