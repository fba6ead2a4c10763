/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.exchange.internal.refi.OffsetDetector.Finding;
import org.imece.coding.exchange.internal.refi.OffsetDetector.Raw;

/** Finds the places of the selections of one source in its canonical text, and says what it found. */
final class PassagePlacer {

	private static final Logger LOG = System.getLogger(PassagePlacer.class.getName());

	private final RefiContext context;
	private final String place;
	private final OffsetConvention expected;

	/** @param place how the user knows the source, for remarks */
	PassagePlacer(RefiContext context, String place, OffsetConvention expected) {
		this.context = context;
		this.place = place;
		this.expected = expected;
	}

	/** Places selections in a text that is there. Those that cannot be placed are refused. */
	List<Passage> place(SourceText text, List<QdeNode> selections) {
		if (selections.isEmpty()) {
			return List.of();
		}
		String canonical = text.canonical();
		Map<QdeNode, Raw> raws = new LinkedHashMap<>();
		selections.forEach(node -> raw(node).ifPresent(raw -> raws.put(node, raw)));
		OffsetDetector detector = new OffsetDetector(text.raw(), canonical);
		Finding finding = context.isOurs() ? detector.known(OffsetConvention.STANDARD)
				: detector.detect(List.copyOf(raws.values()), expected);
		report(finding);
		String plain = PassageName.plain(canonical);
		List<Passage> passages = new ArrayList<>();
		for (QdeNode node : selections) {
			int[] ends = raws.containsKey(node) ? finding.place(raws.get(node)) : null;
			if (ends == null) {
				context.tally().refuse(items(node), place, NLS.bind(Messages.Refi_outsideText, new Object[] {
						node.get("startPosition"), node.get("endPosition"), canonical.length() }));
				continue;
			}
			String name = node.get("name");
			if (!PassageName.fits(name, canonical.substring(ends[0], ends[1])) && PassageName.occurs(name, plain)) {
				context.tally().warn(place, NLS.bind(Messages.Refi_nameElsewhere, name, ends[0]));
			}
			passages.add(new Passage(node, ends[0], ends[1]));
		}
		return passages;
	}

	private void report(Finding finding) {
		OffsetConvention found = finding.convention();
		LOG.log(Level.DEBUG, () -> "Positions in \"" + place + "\" are read as " + found
				+ (finding.certain() ? "" : ", which is not certain"));
		if (!finding.certain()) {
			context.tally().warn(place, NLS.bind(Messages.Refi_conventionUnclear, describe(found)));
		} else if (!found.equals(OffsetConvention.STANDARD)) {
			context.tally().inform(place, NLS.bind(Messages.Refi_convention, describe(found)));
		}
	}

	private static String describe(OffsetConvention convention) {
		List<String> parts = new ArrayList<>();
		parts.add(convention.utf16() ? Messages.Refi_utf16 : Messages.Refi_codePoints);
		parts.add(convention.crlfAsOne() ? Messages.Refi_crlfOne : Messages.Refi_crlfTwo);
		if (convention.endInclusive()) {
			parts.add(Messages.Refi_endInclusive);
		}
		return String.join(", ", parts);
	}

	static Optional<Raw> raw(QdeNode node) {
		Optional<Integer> start = node.number("startPosition");
		Optional<Integer> end = node.number("endPosition");
		return start.isEmpty() || end.isEmpty() ? Optional.empty()
				: Optional.of(new Raw(start.get(), end.get(), node.raw("name")));
	}

	/** How many items of the account a selection stands for: its codings, or itself if it has none. */
	static int items(QdeNode selection) {
		return Math.max(1, (int) selection.children("Coding").count());
	}

	/** What the name of a selection tells of its passage, where the text is missing. */
	static Optional<String> known(QdeNode selection) {
		return raw(selection).flatMap(raw -> PassageName.known(raw.name(), raw.end() - raw.start()));
	}

	/** The passages of a text that is missing, as far as the names of the selections tell, one below the other. */
	record Excerpts(String text, List<Passage> passages) {
	}

	/** Rebuilds what is known of a text that is missing. Selections that only have a label are refused. */
	Excerpts excerpts(List<QdeNode> selections) {
		List<QdeNode> sorted = new ArrayList<>(selections);
		sorted.sort(Comparator.comparing(node -> node.number("startPosition").orElse(0)));
		StringBuilder text = new StringBuilder();
		Map<String, Integer> offsets = new HashMap<>();
		List<Passage> passages = new ArrayList<>();
		for (QdeNode node : sorted) {
			Optional<String> known = known(node);
			if (known.isEmpty()) {
				context.tally().refuse(items(node), place, NLS.bind(Messages.Refi_passageUnknown, node.get("name")));
				continue;
			}
			int start = offsets.computeIfAbsent(known.get(), passage -> {
				if (!text.isEmpty()) {
					text.append("\n\n[…]\n\n");
				}
				text.append(passage);
				return text.length() - passage.length();
			});
			passages.add(new Passage(node, start, start + known.get().length()));
		}
		return new Excerpts(text.toString(), passages);
	}
}
