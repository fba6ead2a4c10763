/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.analysis.AnalysisFilter;
import org.imece.ui.list.CheckList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilterTest {

	private Shell shell;
	private CheckList<Entry> list;

	private int changes;

	private record Entry(String id, String title) {
	}

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		List<Entry> entries = List.of(new Entry("1", "İzin"), new Entry("2", "    ılımlı"), new Entry("3", "güven"));
		list = new CheckList<>(shell, "Kodlar", entries, Entry::title, () -> changes++);
		list.tickOnly(List.of(entries.get(2)));
	}

	private Set<String> ticked() {
		return list.ticked().stream().map(Entry::id).collect(Collectors.toSet());
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private <T extends Control> T control(Class<T> type) {
		return controls(shell).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> Stream.concat(Stream.of(child),
				child instanceof Composite composite ? controls(composite) : Stream.empty()));
	}

	@Test
	void whatIsTickedStaysSoWhileItIsNotShown() {
		control(Text.class).setText("izin");
		Table table = control(Table.class);
		assertEquals(1, table.getItemCount());
		table.getItem(0).setChecked(true);
		Event event = new Event();
		event.item = table.getItem(0);
		event.detail = SWT.CHECK;
		table.notifyListeners(SWT.Selection, event);
		assertEquals(Set.of("1", "3"), ticked());
		assertEquals(1, changes, "only the user changes something");
		control(Text.class).setText("");
		assertTrue(table.getItem(0).getChecked() && table.getItem(2).getChecked());
		list.tickOnly(List.of());
		assertEquals(Set.of(), ticked());
	}

	@Test
	void narrowingDoesNotMindTheKeyboard() {
		control(Text.class).setText("ILIM");
		assertEquals(1, control(Table.class).getItemCount());
	}

	@Test
	void aFilterInWords() {
		String all = FilterWords.of(AnalysisFilter.ALL.withNarrower(true));
		String some = FilterWords.of(AnalysisFilter.ALL.withDocuments(Set.of("a", "b")).withCoders(Set.of("c")));
		assertTrue(some.contains("2") && some.contains("1"), some);
		assertTrue(!all.isBlank() && !all.equals(some));
	}
}
