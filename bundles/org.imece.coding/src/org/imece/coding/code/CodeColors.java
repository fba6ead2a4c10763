/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.code;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;

/**
 * Colours of codes. A code without a colour of its own follows the palette: the eight colours of Okabe and Ito, which
 * people with every kind of colour vision tell apart (black replaced by grey, which is seen on dark ground too), then
 * tints of them.
 *
 * @since 0.1
 */
public final class CodeColors {

	private static final List<Integer> PALETTE = List.of(0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00,
			0xF0E442, 0x8C8C8C);
	private static final int TINTS = 3;
	private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
	private static final Pattern SHORT_HEX = Pattern.compile("#[0-9A-Fa-f]{3}");

	private CodeColors() {
	}

	/** Colour of a code as 0xRRGGBB. */
	public static int of(Code code) {
		if (code.getColor() != null && HEX.matcher(code.getColor()).matches()) {
			return Integer.parseInt(code.getColor().substring(1), 16);
		}
		int index = paletteIndex(code);
		return lighter(PALETTE.get(index % PALETTE.size()), Math.min(0.6, 0.3 * (index / PALETTE.size())));
	}

	/** The first colour of the palette and its tints that no code of a codebook has; {@code #RRGGBB}. */
	static String unused(Codebook book) {
		Set<Integer> used = new HashSet<>();
		Codes.walk(book, code -> used.add(of(code)));
		for (int tint = 0; tint < TINTS; tint++) {
			for (int color : PALETTE) {
				int candidate = lighter(color, 0.3 * tint);
				if (!used.contains(candidate)) {
					return "#%06X".formatted(candidate);
				}
			}
		}
		return "#%06X".formatted(PALETTE.get(used.size() % PALETTE.size()));
	}

	/** Siblings differ from each other and from their parent. */
	private static int paletteIndex(Code code) {
		EObject container = code.eContainer();
		if (container == null) {
			return PALETTE.size() - 1;
		}
		int position = Codes.children(container).indexOf(code);
		return container instanceof Code parent ? paletteIndex(parent) % PALETTE.size() + 1 + position : position;
	}

	/** Colour as it is kept, {@code #RRGGBB} in upper case, from {@code #RGB} or {@code #RRGGBB}; null if it is none. */
	public static String normalise(String color) {
		if (color == null) {
			return null;
		}
		String stripped = color.strip();
		if (SHORT_HEX.matcher(stripped).matches()) {
			return ("#" + stripped.charAt(1) + stripped.charAt(1) + stripped.charAt(2) + stripped.charAt(2)
					+ stripped.charAt(3) + stripped.charAt(3)).toUpperCase(Locale.ROOT);
		}
		return HEX.matcher(stripped).matches() ? stripped.toUpperCase(Locale.ROOT) : null;
	}

	/** Mixes a colour with white; share from 0 to 1. */
	public static int lighter(int rgb, double share) {
		return mix(rgb, 0xFFFFFF, share);
	}

	/** Mixes two colours; a share of 0 is the first, of 1 the second. */
	public static int mix(int rgb, int other, double share) {
		int result = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int one = rgb >> shift & 0xFF;
			int two = other >> shift & 0xFF;
			result |= (int) Math.round(one + (two - one) * share) << shift;
		}
		return result;
	}

	/** Black or white, whichever reads better on a ground (WCAG 2.2 relative luminance). */
	public static int textOn(int rgb) {
		return luminance(rgb) > 0.179 ? 0x000000 : 0xFFFFFF;
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
