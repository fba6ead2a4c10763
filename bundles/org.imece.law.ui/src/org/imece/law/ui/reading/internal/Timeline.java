/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.reading.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.imece.law.ui.internal.Messages;
import org.imece.law.ui.internal.Palette;
import org.imece.model.PartialDate;
import org.imece.model.law.Commencement;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.PartialDates;

/**
 * A slim line of time: a circle for each state of the text, a tick for each change that came into force. The choice of
 * texts beside it says the same in words.
 */
final class Timeline extends Canvas {

	private static final int HEIGHT = 30;
	private static final int MARGIN = 46;
	private static final int RADIUS = 5;

	private final Consumer<Expression> choose;
	private List<Expression> states = List.of();
	private List<LocalDate> changes = List.of();
	private Expression shown;
	private LocalDate first;
	private LocalDate last;

	Timeline(Composite parent, Consumer<Expression> choose) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.choose = choose;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> {
			setFocus();
			nearest(event.x);
		});
		addListener(SWT.MouseMove, this::explain);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		AccessibleNames.set(this, Messages.Reading_timeline);
	}

	void show(Instrument instrument, Expression expression) {
		shown = expression;
		states = instrument.getExpressions().stream()
				.filter(other -> Objects.equals(other.getLanguage(), expression.getLanguage())
						&& other.getValidFrom() != null)
				.sorted(Comparator.comparing(Expression::getValidFrom)).toList();
		changes = instrument.getCommencements().stream().map(Commencement::getDate).filter(Objects::nonNull)
				.map(PartialDate::firstDay).distinct().sorted().toList();
		LocalDate today = LocalDate.now();
		first = Stream.concat(Stream.concat(changes.stream(), states.stream().map(s -> s.getValidFrom().firstDay())),
				Stream.ofNullable(instrument.getPublished()).map(PartialDate::firstDay)).min(Comparator.naturalOrder())
				.orElse(today);
		last = Stream.concat(states.stream().map(s -> s.getValidFrom().firstDay()), Stream.of(today))
				.max(Comparator.naturalOrder()).orElse(today);
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 200 : wHint, HEIGHT);
	}

	private int x(LocalDate day) {
		int width = getClientArea().width - 2 * MARGIN;
		long span = Math.max(1, ChronoUnit.DAYS.between(first, last));
		return MARGIN + (int) (width * ChronoUnit.DAYS.between(first, day) / span);
	}

	private void paint(GC gc) {
		if (first == null) {
			return;
		}
		Palette palette = Palette.of(this);
		Rectangle area = getClientArea();
		int y = HEIGHT / 2;
		gc.setAntialias(SWT.ON);
		gc.setForeground(palette.line());
		gc.drawLine(MARGIN, y, area.width - MARGIN, y);
		gc.setForeground(palette.muted());
		for (LocalDate change : changes) {
			if (!change.isAfter(last)) {
				gc.drawLine(x(change), y - 3, x(change), y + 3);
			}
		}
		label(gc, Integer.toString(first.getYear()), 2, y);
		String end = Integer.toString(last.getYear());
		label(gc, end, area.width - gc.textExtent(end).x - 2, y);
		for (Expression state : states) {
			int x = x(state.getValidFrom().firstDay());
			gc.setForeground(palette.accent());
			gc.setBackground(state == shown ? palette.accent() : palette.background());
			gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
			gc.drawOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
		}
		if (isFocusControl()) {
			gc.drawFocus(0, 0, area.width, area.height);
		}
	}

	private static void label(GC gc, String text, int x, int y) {
		gc.drawText(text, x, y - gc.textExtent(text).y / 2, true);
	}

	private void nearest(int x) {
		states.stream().min(Comparator.comparingInt(state -> Math.abs(x(state.getValidFrom().firstDay()) - x)))
				.filter(state -> state != shown).ifPresent(choose);
	}

	private void explain(Event event) {
		String tip = states.stream().map(Expression::getValidFrom)
				.filter(date -> Math.abs(x(date.firstDay()) - event.x) <= RADIUS).findFirst()
				.or(() -> changes.stream().filter(day -> Math.abs(x(day) - event.x) <= 2).findFirst().map(PartialDate::of))
				.map(PartialDates::format).orElse(null);
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private void key(Event event) {
		int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
		int next = states.indexOf(shown) + step;
		if (step != 0 && next >= 0 && next < states.size()) {
			choose.accept(states.get(next));
		}
	}
}
