/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.context.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.forms.widgets.FormText;

/** Headings, paragraphs and links for a {@link FormText}, which is quicker to change than a widget for each of them. */
final class CardText {

	/** Name of the colour for what matters less. */
	static final String MUTED = "muted";

	private static final int EXCERPT = 300;
	private static final int ICON = 22;

	private final StringBuilder markup = new StringBuilder("<form>");
	private final Map<String, Image> images = new HashMap<>();

	void heading(String text) {
		markup.append("<p><b>").append(escape(text)).append("</b></p>");
	}

	/** Cuts off what is longer than one reads beside the element itself. */
	void paragraph(String text) {
		String shown = text.length() <= EXCERPT ? text : text.substring(0, EXCERPT).stripTrailing() + '…';
		markup.append("<p>").append(escape(shown)).append("</p>");
	}

	void muted(String text) {
		markup.append("<p><span color=\"" + MUTED + "\">").append(escape(text)).append("</span></p>");
	}

	/** @param target what the listener of the links is told */
	void link(String text, Image image, String target) {
		String key = "image" + image.hashCode();
		images.put(key, image);
		markup.append("<li style=\"image\" value=\"").append(key).append("\" indent=\"" + ICON + "\" bindent=\"0\">")
				.append("<a href=\"").append(escape(target)).append("\">").append(escape(text)).append("</a></li>");
	}

	void applyTo(FormText control) {
		images.forEach(control::setImage);
		control.setText(markup + "</form>", true, false);
	}

	/** Characters that XML cannot have are of no use in a card either. */
	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().filter(c -> c >= ' ' && c < 0xFFFE && !isSurrogate(c) || c > 0xFFFF || c == '\n').forEach(c -> {
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\n' -> escaped.append("<br/>");
			default -> escaped.appendCodePoint(c);
			}
		});
		return escaped.toString();
	}

	private static boolean isSurrogate(int c) {
		return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
	}
}
