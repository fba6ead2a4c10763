/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.search.ui.internal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.imece.core.text.UserLocale;
import org.imece.search.SearchResult;

/** Chips to narrow the results to some kinds and languages, with the number of hits on each. */
final class FilterBar {

	private final ToolBar bar;
	private final Kinds kinds;
	private final Runnable changed;
	private final Set<String> wantedKinds = new LinkedHashSet<>();
	private final Set<String> wantedLanguages = new LinkedHashSet<>();

	FilterBar(Composite parent, Kinds kinds, Runnable changed) {
		this.kinds = kinds;
		this.changed = changed;
		bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Filter_name;
			}
		});
	}

	ToolBar control() {
		return bar;
	}

	Set<String> kinds() {
		return wantedKinds;
	}

	Set<String> languages() {
		return wantedLanguages;
	}

	void reset() {
		wantedKinds.clear();
		wantedLanguages.clear();
	}

	/** Shows what there is to choose; a choice that finds nothing now stays, so that it can be taken back. */
	void show(SearchResult result) {
		bar.setRedraw(false);
		for (ToolItem item : bar.getItems()) {
			item.dispose();
		}
		if (result != null) {
			chips(result.byKind(), wantedKinds, kinds::label, kinds::label, kinds::image);
			int kindChips = bar.getItemCount();
			chips(result.byLanguage(), wantedLanguages, FilterBar::code, FilterBar::language, tag -> null);
			if (kindChips > 0 && bar.getItemCount() > kindChips) {
				new ToolItem(bar, SWT.SEPARATOR, kindChips);
			}
		}
		bar.setRedraw(true);
		bar.requestLayout();
	}

	private void chips(Map<String, Long> counts, Set<String> wanted, Function<String, String> label,
			Function<String, String> tip, Function<String, Image> image) {
		Set<String> names = new LinkedHashSet<>(wanted);
		List<String> byCount = counts.keySet().stream()
				.sorted(Comparator.<String>comparingLong(counts::get).reversed().thenComparing(label)).toList();
		names.addAll(byCount);
		if (names.size() < 2 && wanted.isEmpty()) {
			return;
		}
		List<String> ordered = names.stream().sorted(Comparator.comparingInt(name -> rank(byCount, name))).toList();
		for (String name : ordered) {
			ToolItem chip = new ToolItem(bar, SWT.CHECK);
			chip.setText(Messages.format(Messages.Filter_chip, label.apply(name), counts.getOrDefault(name, 0L)));
			chip.setImage(image.apply(name));
			chip.setToolTipText(Messages.format(Messages.Filter_tip, tip.apply(name)));
			chip.setSelection(wanted.contains(name));
			chip.addListener(SWT.Selection, event -> {
				if (chip.getSelection()) {
					wanted.add(name);
				} else {
					wanted.remove(name);
				}
				changed.run();
			});
		}
	}

	private static int rank(List<String> order, String name) {
		int index = order.indexOf(name);
		return index < 0 ? order.size() : index;
	}

	private static String code(String tag) {
		return tag.isEmpty() ? Messages.Filter_unknownLanguage : tag.toUpperCase(Locale.ROOT);
	}

	private static String language(String tag) {
		return tag.isEmpty() ? Messages.Filter_unknownLanguage : capitalised(UserLocale.languageName(tag));
	}

	private static String capitalised(String word) {
		return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(UserLocale.get()) + word.substring(1);
	}
}
