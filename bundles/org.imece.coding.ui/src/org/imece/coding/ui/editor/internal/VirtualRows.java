/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The rows of a virtual table. They follow a list by being added and removed where it has changed, and only those that
 * have become others are asked for again: to clear what is seen takes GTK longer than all the rest of an edit.
 *
 * @param <T> a row; equal rows look the same
 */
final class VirtualRows<T> {

	/** To add or remove more rows than that, each by itself, takes longer than to clear the table. */
	private static final int MANY = 200;

	private final Table table;
	private final Function<T, Object> identity;
	private List<T> rows = List.of();

	/** @param identity of the object that a row is about, the same whatever else about the row changes */
	VirtualRows(Table table, Function<T, Object> identity) {
		this.table = table;
		this.identity = identity;
	}

	List<T> all() {
		return rows;
	}

	/** Where the row of an object is; -1 if it has none. */
	int indexOf(Object object) {
		return IntStream.range(0, rows.size()).filter(row -> identity.apply(rows.get(row)) == object).findFirst()
				.orElse(-1);
	}

	/** Shows a list, every row of it anew. */
	void showAnew(List<T> next) {
		rows = next;
		table.setItemCount(rows.size());
		table.clearAll();
	}

	/** Shows a list, anew only those rows that have become others. */
	void show(List<T> next) {
		int least = Math.min(rows.size(), next.size());
		int before = 0;
		while (before < least && isSame(rows.get(before), next.get(before))) {
			before++;
		}
		int behind = 0;
		while (behind < least - before && isSame(last(rows, behind), last(next, behind))) {
			behind++;
		}
		int added = next.size() - rows.size();
		if (Math.abs(added) > MANY) {
			showAnew(next);
			return;
		}
		List<T> previous = rows;
		rows = next;
		resize(before, added);
		for (int i = 0; i < next.size(); i++) {
			boolean between = i >= before && i < next.size() - behind;
			if (between || !next.get(i).equals(previous.get(i < before ? i : i - added))) {
				table.clear(i);
			}
		}
	}

	private boolean isSame(T one, T other) {
		return identity.apply(one) == identity.apply(other);
	}

	private static <T> T last(List<T> list, int behind) {
		return list.get(list.size() - 1 - behind);
	}

	private void resize(int at, int added) {
		for (int i = 0; i < added; i++) {
			new TableItem(table, SWT.NONE, at);
		}
		if (added < 0) {
			table.remove(at, at - added - 1);
		}
	}
}
