/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.ui.viewer.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.imece.core.text.Folding;
import org.imece.report.ui.internal.Messages;

/** Thumbnails and pages of a PDF, with a row to zoom and to find. */
final class PdfPanel extends Composite {

	private static final int THUMBNAILS = 140;
	private static final double STEP = 1.2;
	private static final double LARGEST = 6;
	private static final double SMALLEST = 0.2;

	private final PdfPages pages;
	private final PageStrip strip;
	private final PageStrip thumbnails;
	private final Label position;
	private boolean fits = true;

	/** @param actions adds buttons to the end of the row */
	PdfPanel(Composite parent, PdfPages pages, Consumer<Composite> actions) {
		super(parent, SWT.NONE);
		this.pages = pages;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
		Composite row = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(8, 0).applyTo(row);
		position = new Label(row, SWT.NONE);
		GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(position);
		createZoom(row);
		createFind(row);
		actions.accept(row);
		thumbnails = new PageStrip(this, pages, true);
		GridDataFactory.fillDefaults().grab(false, true).hint(THUMBNAILS, SWT.DEFAULT).applyTo(thumbnails);
		strip = new PageStrip(this, pages, false);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(strip);
		strip.onPage(this::shown);
		thumbnails.onPage(strip::show);
		strip.addListener(SWT.Resize, event -> fit());
		strip.addListener(SWT.KeyDown, event -> zoomKey(event.stateMask, event.character));
		thumbnails.addListener(SWT.Resize, event -> {
			thumbnails.setScale(thumbnails.scaleToFit());
			thumbnails.mark(strip.page());
		});
		name(strip);
		name(thumbnails);
		shown(0);
	}

	private void createZoom(Composite row) {
		ToolBar bar = new ToolBar(row, SWT.FLAT | SWT.HORIZONTAL);
		item(bar, "−", Messages.Viewer_smaller, () -> zoom(1 / STEP));
		item(bar, "+", Messages.Viewer_larger, () -> zoom(STEP));
		item(bar, Messages.Viewer_fit, Messages.Viewer_fit, () -> {
			fits = true;
			fit();
		});
	}

	private static void item(ToolBar bar, String text, String toolTip, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(text);
		item.setToolTipText(toolTip);
		item.addListener(SWT.Selection, event -> action.run());
	}

	private void createFind(Composite row) {
		Text find = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		find.setMessage(Messages.Viewer_find);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).hint(160, SWT.DEFAULT)
				.applyTo(find);
		find.addListener(SWT.DefaultSelection, event -> find(find.getText()));
	}

	private void name(PageStrip control) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.format(Messages.Viewer_page, strip.page() + 1, pages.count());
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = text(strip.page());
			}
		});
	}

	private String text(int page) {
		try {
			return pages.text(page);
		} catch (IOException e) {
			ILog.of(PdfPanel.class).warn("Page " + (page + 1) + " has no text", e);
			return "";
		}
	}

	private void shown(int page) {
		position.setText(Messages.format(Messages.Viewer_page, page + 1, pages.count()));
		thumbnails.mark(page);
	}

	private void fit() {
		if (fits) {
			strip.setScale(Math.min(strip.scaleToFit(), 1.6));
		}
	}

	private void zoom(double factor) {
		fits = false;
		strip.setScale(Math.max(SMALLEST, Math.min(LARGEST, strip.scale() * factor)));
	}

	private void zoomKey(int modifiers, char key) {
		if ((modifiers & SWT.MOD1) != 0 && (key == '+' || key == '=')) {
			zoom(STEP);
		} else if ((modifiers & SWT.MOD1) != 0 && key == '-') {
			zoom(1 / STEP);
		}
	}

	/** Goes to the next page that has the words. */
	private void find(String words) {
		String wanted = Folding.fold(words.strip());
		if (wanted.isEmpty()) {
			return;
		}
		for (int i = 1; i <= pages.count(); i++) {
			int page = (strip.page() + i) % pages.count();
			if (Folding.fold(text(page).replaceAll("\\s+", " ")).toLowerCase(Locale.ROOT).contains(wanted)) {
				strip.show(page);
				shown(page);
				return;
			}
		}
		position.setText(Messages.Viewer_notFound);
	}

	@Override
	public boolean setFocus() {
		return strip.setFocus();
	}
}
