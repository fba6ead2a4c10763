/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.imece.law.Provisions;
import org.imece.model.law.Expression;
import org.imece.model.law.Provision;
import org.imece.model.law.ProvisionKind;

/**
 * The text of an expression, or of some of its provisions, as it is read from top to bottom, with the places of the
 * provisions in it. What a reader sees, what search indexes and what a quote is taken from is this text. Offsets are
 * UTF-16 units.
 *
 * @since 0.1
 */
public final class ReadingText {

	/** What a span of the text is of its provision. */
	public enum Role {
		HEADING, LABEL, TEXT
	}

	/**
	 * A heading, label or text of a provision and its place.
	 *
	 * @param depth how deep within its article, 0 for the article itself and for what is outside of articles
	 */
	public record Span(Provision provision, Role role, int depth, int start, int end) {
	}

	private final StringBuilder text = new StringBuilder();
	private final List<Span> spans = new ArrayList<>();

	private ReadingText() {
	}

	/** The whole text. */
	public static ReadingText of(Expression expression) {
		ReadingText reading = new ReadingText();
		expression.getProvisions().forEach(provision -> reading.append(provision, 0));
		return reading;
	}

	/** The text of one provision with all within it. */
	public static ReadingText of(Provision provision) {
		ReadingText reading = new ReadingText();
		reading.append(provision, 0);
		return reading;
	}

	private void append(Provision provision, int depth) {
		boolean startsUnit = depth == 0;
		String label = Objects.requireNonNullElse(provision.getLabel(), "");
		String heading = Objects.requireNonNullElse(provision.getHeading(), "");
		boolean division = Provisions.isDivision(provision.getKind());
		if (division) {
			line(provision, Role.LABEL, depth, label, startsUnit);
			line(provision, Role.HEADING, depth, heading, false);
			line(provision, Role.TEXT, depth, provision.getText(), false);
		} else {
			line(provision, Role.HEADING, depth, heading, startsUnit);
			boolean gap = startsUnit && heading.isEmpty();
			if (!label.isEmpty()) {
				line(provision, Role.LABEL, depth, label, gap);
				if (provision.getText() != null && !provision.getText().isEmpty()) {
					text.append(' ');
					span(provision, Role.TEXT, depth, provision.getText());
				}
			} else {
				line(provision, Role.TEXT, depth, provision.getText(), gap);
			}
		}
		int inner = division || provision.getKind() == ProvisionKind.PREAMBLE ? 0 : depth + 1;
		provision.getProvisions().forEach(child -> append(child, inner));
	}

	private void line(Provision provision, Role role, int depth, String words, boolean gap) {
		if (words == null || words.isEmpty()) {
			return;
		}
		if (!text.isEmpty()) {
			text.append(gap ? "\n\n" : "\n");
		}
		span(provision, role, depth, words);
	}

	private void span(Provision provision, Role role, int depth, String words) {
		spans.add(new Span(provision, role, depth, text.length(), text.length() + words.length()));
		text.append(words);
	}

	/** Lines end with LF. */
	public String text() {
		return text.toString();
	}

	/** In the order of the text; they do not overlap. */
	public List<Span> spans() {
		return spans;
	}

	/** The innermost provision at an offset; that before it if there is none right there. */
	public Optional<Provision> at(int offset) {
		int low = 0;
		int high = spans.size() - 1;
		Span found = spans.isEmpty() ? null : spans.get(0);
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (spans.get(middle).start() <= offset) {
				found = spans.get(middle);
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return Optional.ofNullable(found).map(Span::provision);
	}

	/** Where a provision begins; empty if it is not in this text. */
	public Optional<Integer> startOf(Provision provision) {
		return spans.stream().filter(span -> isWithin(span.provision(), provision)).map(Span::start).findFirst();
	}

	/** Where a provision with all within it ends; empty if it is not in this text. */
	public Optional<Integer> endOf(Provision provision) {
		return spans.stream().filter(span -> isWithin(span.provision(), provision)).map(Span::end)
				.reduce((first, last) -> last);
	}

	private static boolean isWithin(Provision inner, Provision outer) {
		for (Object object = inner; object instanceof Provision candidate; object = candidate.eContainer()) {
			if (candidate == outer) {
				return true;
			}
		}
		return false;
	}
}
