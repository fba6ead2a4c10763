/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.reading.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.imece.law.Provisions;
import org.imece.law.text.ReadingText;
import org.imece.law.text.ReadingText.Role;
import org.imece.law.text.ReadingText.Span;
import org.imece.law.ui.internal.LawNames;
import org.imece.law.ui.internal.Messages;
import org.imece.law.ui.internal.Palette;
import org.imece.model.law.Amendment;
import org.imece.model.law.AmendmentKind;
import org.imece.model.law.Provision;
import org.imece.ui.editor.AccessibleNames;

/**
 * The margin left of a text: numbers of articles, coloured bars with a sign beside what was changed, a dot at articles
 * with norm cards. The view of the article says the same in words.
 */
final class Margin extends Canvas {

	private static final int WIDTH = 64;
	private static final int BAR = 3;
	private static final int BAR_AT = WIDTH - 16;

	private final StyledText widget;
	private ReadingText text;
	private int paintedTop = -1;

	Margin(Composite parent, StyledText widget) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.widget = widget;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseHover, this::explain);
		addListener(SWT.MouseDown, this::select);
		widget.addListener(SWT.Paint, event -> followScrolling());
		AccessibleNames.set(this, Messages.Reading_margin);
	}

	void show(ReadingText newText) {
		text = newText;
		paintedTop = -1;
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(WIDTH, hHint == SWT.DEFAULT ? 100 : hHint);
	}

	private void followScrolling() {
		if (widget.getTopPixel() != paintedTop) {
			redraw();
		}
	}

	/** The theme colours a canvas as it does the page around it, but gives texts the colour of input fields. */
	private void colourText() {
		if (!widget.getBackground().equals(getBackground()) || !widget.getForeground().equals(getForeground())) {
			widget.setBackground(getBackground());
			widget.setForeground(getForeground());
		}
	}

	private void paint(GC gc) {
		colourText();
		paintedTop = widget.getTopPixel();
		if (text == null || widget.getCharCount() == 0) {
			return;
		}
		Palette palette = Palette.of(this);
		int height = getClientArea().height;
		List<Span> spans = text.spans();
		for (int i = firstVisible(spans); i < spans.size(); i++) {
			Span span = spans.get(i);
			int y = widget.getLocationAtOffset(span.start()).y;
			if (y > height) {
				break;
			}
			paint(gc, palette, span, y);
		}
	}

	private int firstVisible(List<Span> spans) {
		int top = widget.getOffsetAtLine(Math.max(0, widget.getTopIndex() - 1));
		int low = 0;
		int high = spans.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (spans.get(middle).end() < top) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private void paint(GC gc, Palette palette, Span span, int y) {
		Provision provision = span.provision();
		if (span.role() == Role.LABEL && Provisions.isArticle(provision.getKind())) {
			String number = number(provision);
			gc.setFont(getFont());
			gc.setForeground(palette.muted());
			gc.drawText(number, BAR_AT - 8 - gc.textExtent(number).x, y, true);
			if (hasNorms(provision)) {
				gc.setBackground(palette.accent());
				gc.fillOval(2, y + widget.getLineHeight() / 2 - 3, 6, 6);
			}
		}
		Provision changed = span.role() == Role.TEXT ? changed(provision) : null;
		if (changed != null) {
			AmendmentKind kind = changed.getAmendments().getLast().getKind();
			int bottom = widget.getLocationAtOffset(Math.max(span.start(), span.end() - 1)).y + widget.getLineHeight();
			gc.setBackground(palette.amendment(kind));
			gc.fillRectangle(BAR_AT, y + 1, BAR, bottom - y - 2);
			if (changed == provision) {
				gc.setForeground(palette.amendment(kind));
				gc.drawText(sign(kind), BAR_AT + BAR + 2, y, true);
			}
		}
	}

	/** What was changed as a whole, its points with it; {@code null} if nothing around a provision was. */
	private static Provision changed(Provision provision) {
		for (Object object = provision; object instanceof Provision around; object = around.eContainer()) {
			if (!around.getAmendments().isEmpty()) {
				return around;
			}
		}
		return null;
	}

	/** What a colour alone would not say to everybody. */
	private static String sign(AmendmentKind kind) {
		return switch (kind) {
		case INSERTED -> "+";
		case REPEALED, ANNULLED -> "×";
		default -> "~";
		};
	}

	private static String number(Provision article) {
		String value = Provisions.value(article);
		return switch (article.getKind()) {
		case ADDITIONAL_ARTICLE -> "Ek " + value;
		case PROVISIONAL_ARTICLE -> "G " + value;
		case ADDITIONAL_PROVISIONAL_ARTICLE -> "Ek G " + value;
		case REPEATED_ARTICLE -> "Mük " + value;
		default -> value;
		};
	}

	private static boolean hasNorms(Provision provision) {
		return !provision.getNorms().isEmpty() || provision.getProvisions().stream().anyMatch(Margin::hasNorms);
	}

	private Provision provisionAt(int y) {
		int offset = widget.getOffsetAtLine(widget.getLineIndex(y));
		return text.at(offset).orElse(null);
	}

	private void explain(Event event) {
		Provision provision = text == null || widget.getCharCount() == 0 ? null : provisionAt(event.y);
		String tip = provision == null ? null
				: Stream.ofNullable(changed(provision)).flatMap(changed -> changed.getAmendments().stream()).map(Margin::line).collect(Collectors.joining("\n"));
		setToolTipText(tip == null || tip.isEmpty() ? null : tip);
	}

	private static String line(Amendment amendment) {
		return LawNames.of(amendment.getKind()) + " · " + amendment.getAsPrinted();
	}

	private void select(Event event) {
		if (text == null || widget.getCharCount() == 0) {
			return;
		}
		Provision provision = provisionAt(event.y);
		if (provision != null) {
			Provision article = Provisions.articleOf(provision).orElse(provision);
			text.startOf(article).ifPresent(start -> {
				widget.setSelection(start, text.endOf(article).orElse(start));
				widget.setFocus();
				widget.notifyListeners(SWT.Selection, new Event());
			});
		}
	}
}
