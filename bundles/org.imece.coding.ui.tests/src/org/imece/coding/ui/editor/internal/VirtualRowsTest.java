/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VirtualRowsTest {

	private record Row(Integer subject, String text) {
	}

	private Shell shell;
	private Table table;
	private VirtualRows<Row> rows;
	private int asked;
	private int next;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		shell.setSize(300, 200);
		table = new Table(shell, SWT.VIRTUAL);
		rows = new VirtualRows<>(table, Row::subject);
		table.addListener(SWT.SetData, event -> {
			asked++;
			((TableItem) event.item).setText(rows.all().get(table.indexOf((TableItem) event.item)).text());
		});
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private Row row(String text) {
		return new Row(1_000 + next++, text); // integers of that size are objects of their own
	}

	private List<Row> listOf(int count) {
		return IntStream.range(0, count).mapToObj(i -> row("row " + i)).toList();
	}

	private static List<Row> changed(List<Row> list, int at, int removed, Row... added) {
		return Stream.of(list.subList(0, at).stream(), Stream.of(added), list.subList(at + removed, list.size()).stream())
				.flatMap(part -> part).toList();
	}

	private List<String> texts() {
		return Stream.of(table.getItems()).map(TableItem::getText).toList();
	}

	private void assertShown(List<Row> list) {
		assertEquals(list.stream().map(Row::text).toList(), texts());
		assertEquals(list, rows.all());
	}

	@Test
	void whatChangesAtRandomIsShown() {
		Random random = new Random(11);
		List<Row> list = listOf(100);
		rows.show(list);
		for (int round = 0; round < 60; round++) {
			List<Row> changed = new ArrayList<>(list);
			for (int i = random.nextInt(4); i > 0; i--) {
				changed.add(random.nextInt(changed.size() + 1), row("new in " + round));
			}
			for (int i = random.nextInt(4); i > 0; i--) {
				changed.remove(random.nextInt(changed.size()));
			}
			int other = random.nextInt(changed.size());
			changed.set(other, new Row(changed.get(other).subject(), "other in " + round));
			list = List.copyOf(changed);
			rows.show(list);
			assertShown(list);
		}
	}

	@Test
	void onlyARowThatIsAnotherIsAskedForAgain() {
		List<Row> list = listOf(500);
		rows.show(list);
		assertShown(list);
		asked = 0;
		Row inserted = row("inserted");
		list = changed(list, 250, 0, inserted);
		rows.show(list);
		assertShown(list);
		assertEquals(1, asked);
		list = changed(list, 250, 1, new Row(inserted.subject(), "other text"));
		rows.show(list);
		assertShown(list);
		assertEquals(2, asked);
		list = changed(list, 250, 1);
		rows.show(list);
		assertShown(list);
		assertEquals(2, asked);
	}

	@Test
	void muchThatIsOtherIsShownAtOnce() {
		rows.show(listOf(1_000));
		assertEquals(1_000, texts().size());
		List<Row> few = listOf(3);
		rows.show(few);
		assertShown(few);
		rows.show(List.of());
		assertShown(List.of());
	}

	@Test
	void whatIsChosenStaysChosenWhenRowsAreInsertedBefore() {
		List<Row> list = listOf(50);
		rows.show(list);
		table.setSelection(20);
		rows.show(changed(list, 3, 0, row("one"), row("two")));
		assertEquals(22, table.getSelectionIndex());
		assertEquals("row 20", table.getItem(22).getText());
	}

	@Test
	void anObjectIsFoundByIdentity() {
		List<Row> list = listOf(10);
		rows.show(list);
		assertEquals(4, rows.indexOf(list.get(4).subject()));
		assertEquals(-1, rows.indexOf(Integer.valueOf(5)));
		assertTrue(rows.indexOf(list.get(9).subject()) == 9);
	}
}
