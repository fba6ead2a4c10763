/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.imece.model.law.AmendmentKind;

/** Colours for what is drawn by hand, derived from those that the theme gave a control. */
public record Palette(Color background, Color text, Color muted, Color line, boolean dark) {

	private static final float MUTED = 0.62f;
	private static final float LINE = 0.16f;
	private static final float DARK_BELOW = 0.5f;

	/** Colours that go with a control as it looks now. */
	public static Palette of(Control control) {
		RGB background = control.getBackground().getRGB();
		RGB text = control.getForeground().getRGB();
		return new Palette(control.getBackground(), control.getForeground(), mix(background, text, MUTED),
				mix(background, text, LINE), background.getHSB()[2] < DARK_BELOW);
	}

	public Color accent() {
		return dark ? new Color(0x4D, 0xB2, 0x8E) : new Color(0x1F, 0x7A, 0x5C);
	}

	/** Colour of a change; never the only sign of it. */
	public Color amendment(AmendmentKind kind) {
		return switch (kind) {
		case INSERTED -> accent();
		case REPEALED, ANNULLED -> dark ? new Color(0xF2, 0x87, 0x7E) : new Color(0xB3, 0x26, 0x1E);
		default -> dark ? new Color(0xE0, 0xA4, 0x58) : new Color(0xB3, 0x69, 0x1B);
		};
	}

	/** Background of the article that is read. */
	public Color current() {
		return mix(background.getRGB(), accent().getRGB(), dark ? 0.12f : 0.05f);
	}

	private static Color mix(RGB one, RGB other, float share) {
		return new Color(between(one.red, other.red, share), between(one.green, other.green, share),
				between(one.blue, other.blue, share));
	}

	private static int between(int one, int other, float share) {
		return Math.round(one + (other - one) * share);
	}
}
