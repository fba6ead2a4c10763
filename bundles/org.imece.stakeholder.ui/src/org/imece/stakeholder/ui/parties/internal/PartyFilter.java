/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.stakeholder.ui.parties.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.imece.core.text.TextOrder;
import org.imece.core.text.UserLocale;
import org.imece.stakeholder.ui.internal.Messages;
import org.imece.ui.list.IRecordRow;

/** The filter row above the list: words, and a choice for each column worth choosing by. */
final class PartyFilter {

	private static final int TYPING_PAUSE = 200;

	private final Text words;
	private final Map<Combo, Function<PartyRow, List<String>>> choices = new LinkedHashMap<>();
	private final Combo contact;
	private final Runnable changed;

	PartyFilter(Composite parent, Runnable changed) {
		this.changed = changed;
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(8, 6).spacing(6, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		words = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.Parties_filter);
		name(words, Messages.Parties_filter);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(words);
		words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(TYPING_PAUSE, changed));
		choice(row, Messages.Parties_allKinds, party -> List.of(party.kind()));
		choice(row, Messages.Parties_allCountries, party -> List.of(party.country()));
		choice(row, Messages.Parties_allRegions, party -> List.of(party.region()));
		choice(row, Messages.Parties_allSectors, party -> List.of(party.sector()));
		choice(row, Messages.Parties_allRoles, PartyRow::roles);
		contact = combo(row, Messages.Parties_allTimes);
		contact.setItems(Messages.Parties_allTimes, Messages.Parties_in90Days, Messages.Parties_thisYear,
				Messages.Parties_in2Years, Messages.Parties_never);
		contact.select(0);
	}

	private void choice(Composite row, String all, Function<PartyRow, List<String>> value) {
		Combo combo = combo(row, all);
		combo.setItems(all);
		combo.select(0);
		choices.put(combo, value);
	}

	private Combo combo(Composite row, String label) {
		Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		name(combo, label);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	private static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	/** Offers the values that rows have; keeps what is chosen. */
	void offer(List<PartyRow> rows) {
		choices.forEach((combo, value) -> {
			TreeSet<String> values = new TreeSet<>(TextOrder.in(Locale.of(UserLocale.language())));
			rows.forEach(row -> value.apply(row).stream().filter(text -> !text.isEmpty()).forEach(values::add));
			List<String> items = new ArrayList<>(List.of(combo.getItem(0)));
			items.addAll(values);
			String chosen = combo.getText();
			if (!items.equals(List.of(combo.getItems()))) {
				combo.setItems(items.toArray(String[]::new));
				combo.select(Math.max(0, items.indexOf(chosen)));
			}
		});
	}

	/** Whether anything is left out. */
	boolean isActive() {
		return !words.getText().isBlank() || contact.getSelectionIndex() > 0
				|| choices.keySet().stream().anyMatch(combo -> combo.getSelectionIndex() > 0);
	}

	Predicate<PartyRow> predicate() {
		List<String> folded = IRecordRow.words(words.getText());
		Predicate<PartyRow> predicate = row -> row.matches(folded);
		for (Map.Entry<Combo, Function<PartyRow, List<String>>> choice : choices.entrySet()) {
			if (choice.getKey().getSelectionIndex() > 0) {
				String wanted = choice.getKey().getText();
				predicate = predicate.and(row -> choice.getValue().apply(row).contains(wanted));
			}
		}
		LocalDate today = LocalDate.now();
		return switch (contact.getSelectionIndex()) {
		case 1 -> predicate.and(row -> since(row, today.minusDays(90)));
		case 2 -> predicate.and(row -> since(row, today.minusYears(1)));
		case 3 -> predicate.and(row -> since(row, today.minusYears(2)));
		case 4 -> predicate.and(row -> row.contact() == null);
		default -> predicate;
		};
	}

	private static boolean since(PartyRow row, LocalDate day) {
		return row.contact() != null && !row.contact().lastDay().isBefore(day);
	}

	void clear() {
		words.setText("");
		choices.keySet().forEach(combo -> combo.select(0));
		contact.select(0);
		changed.run();
	}

	Text words() {
		return words;
	}
}
