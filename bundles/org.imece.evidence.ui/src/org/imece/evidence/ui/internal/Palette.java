/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.evidence.ui.internal;

import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.imece.model.evidence.FindingState;

/** Colours for what is drawn by hand, derived from those that the theme gave a control. */
public record Palette(Color background, Color text, Color muted, Color line, boolean dark) {

	private static final float MUTED = 0.62f;
	private static final float LINE = 0.14f;
	private static final float DARK_BELOW = 0.5f;
	private static final Map<String, RGB> JURISDICTIONS = Map.of("TR", new RGB(0xB3, 0x26, 0x1E), "EU",
			new RGB(0x1F, 0x4F, 0xA3), "BE", new RGB(0x7A, 0x5C, 0x00));

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

	public Color warning() {
		return dark ? new Color(0xE0, 0xA4, 0x58) : new Color(0xB3, 0x69, 0x1B);
	}

	public Color state(FindingState state) {
		return switch (state) {
		case FOUND, PARTIAL -> accent();
		case NOTHING_FOUND -> warning();
		case NOT_LOOKED -> muted;
		};
	}

	/** Colour of a jurisdiction; never the only sign of it. */
	public Color jurisdiction(String code) {
		RGB rgb = code == null ? null : JURISDICTIONS.get(code);
		if (rgb == null) {
			return muted;
		}
		return dark ? mix(rgb, new RGB(255, 255, 255), 0.45f) : new Color(rgb);
	}

	/** Background of what is selected. */
	public Color selection() {
		return mix(background.getRGB(), accent().getRGB(), dark ? 0.28f : 0.12f);
	}

	private static Color mix(RGB from, RGB to, float share) {
		return new Color(Math.round(from.red + (to.red - from.red) * share),
				Math.round(from.green + (to.green - from.green) * share),
				Math.round(from.blue + (to.blue - from.blue) * share));
	}
}
