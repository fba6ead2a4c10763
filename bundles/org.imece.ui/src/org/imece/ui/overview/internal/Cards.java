/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.overview.internal;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.imece.ui.element.ElementLabels;

/** The parts that overview pages are made of: headings, cards, links. */
final class Cards {

	private final FormToolkit toolkit;
	private final LocalResourceManager resources;

	Cards(FormToolkit toolkit, Composite owner) {
		this.toolkit = toolkit;
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	void heading(Composite parent, String text, int grow) {
		Label heading = toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
		heading.setFont(font(grow, SWT.BOLD));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(heading);
	}

	Font font(int grow, int style) {
		return resources.create(
				FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(grow).setStyle(style));
	}

	Label text(Composite parent, String text, boolean muted) {
		Label label = toolkit.createLabel(parent, text.replace("&", "&&"), SWT.WRAP);
		if (muted) {
			label.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Equal columns that content is put into. */
	Composite columns(Composite parent, int count) {
		Composite columns = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(count).equalWidth(true).spacing(12, 12).applyTo(columns);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(columns);
		return columns;
	}

	/** A framed box with an icon, a title and whatever comes below. */
	Composite card(Composite parent, String icon, String title, Runnable action, Consumer<Composite> content) {
		Composite card = toolkit.createComposite(parent, SWT.BORDER);
		card.setData("org.eclipse.e4.ui.css.CssClassName", "imece-card");
		GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 6).applyTo(card);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(card);
		if (action == null) {
			heading(card, title, 0);
		} else {
			link(card, title, resources.create(ElementLabels.shared(icon)), action).setFont(font(0, SWT.BOLD));
		}
		content.accept(card);
		return card;
	}

	ImageHyperlink link(Composite parent, String text, Image image, Runnable action) {
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
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).hint(80, SWT.DEFAULT).applyTo(link);
		return link;
	}

	Image icon(String name) {
		return resources.create(ElementLabels.shared(name));
	}
}
