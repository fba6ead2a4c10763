/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.query.coded.Condition.Comparison;
import org.imece.coding.query.coded.Relation.Unit;
import org.imece.coding.query.ui.internal.QueryRow.Operator;
import org.imece.coding.query.ui.internal.QueryRow.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryRowsTest {

	private Shell shell;
	private QueryRows rows;
	private int changes;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		rows = new QueryRows(shell, () -> Names.NAMES, () -> changes++);
		shell.setSize(900, 400);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static Stream<Control> controls(Composite within) {
		return Stream.of(within.getChildren()).flatMap(child -> Stream.concat(Stream.of(child),
				child instanceof Composite composite ? controls(composite) : Stream.empty()));
	}

	private <T extends Control> List<T> all(Class<T> type) {
		return controls(shell).filter(type::isInstance).map(type::cast).filter(Control::isVisible).toList();
	}

	private void press(String text) {
		Button button = all(Button.class).stream().filter(each -> each.getText().equals(text)
				|| text.equals(each.getToolTipText())).findFirst().orElseThrow();
		button.notifyListeners(SWT.Selection, null);
	}

	@Test
	void startsWithOneRow() {
		assertEquals(List.of(QueryRow.empty()), rows.rows());
		assertEquals(1, all(Combo.class).size(), "nothing to join yet");
	}

	@Test
	void takesWhatIsTyped() {
		all(Text.class).get(0).setText("engeller");
		press(Messages.Rows_add);
		all(Text.class).get(1).setText("iletişim");
		assertEquals(2, changes);
		assertEquals(List.of("engeller", "iletişim"), rows.rows().stream().map(QueryRow::value).toList());
		Combo operator = all(Combo.class).get(1);
		operator.select(Operator.NEAR.ordinal());
		operator.notifyListeners(SWT.Selection, null);
		assertEquals(Operator.NEAR, rows.rows().get(1).operator());
		press(Messages.Row_remove);
		assertEquals(List.of("iletişim"), rows.rows().stream().map(QueryRow::value).toList());
	}

	@Test
	void showsWhatARowNeeds() {
		Combo subject = all(Combo.class).get(0);
		subject.select(Subject.VARIABLE.ordinal());
		subject.notifyListeners(SWT.Selection, null);
		assertEquals(2, all(Text.class).size());
		subject.select(Subject.ANY.ordinal());
		subject.notifyListeners(SWT.Selection, null);
		assertEquals(0, all(Text.class).size());
	}

	@Test
	void kindsAreShownInTheLanguageOfTheUser() {
		rows.show(List.of(new QueryRow(Operator.AND, 1, Unit.WORDS, false, Subject.KIND, "interview", Comparison.EQUAL,
				"")));
		assertEquals(Messages.Kind_interview, all(Text.class).get(0).getText());
		assertEquals("interview", rows.rows().get(0).value());
	}

	@Test
	void showsRowsAndSaysWhenItCannot() {
		List<QueryRow> content = List.of(QueryRow.empty(), new QueryRow(Operator.FOLLOWED_BY, 3, Unit.TURNS, true,
				Subject.CODE, "engeller", Comparison.LESS, "5"));
		rows.show(content);
		assertEquals(content, rows.rows());
		assertEquals(0, changes);
		rows.show(List.of());
		assertTrue(controls(shell).anyMatch(
				control -> control instanceof Label label && label.isVisible() && label.getText()
						.equals(Messages.Rows_tooComplex)));
		rows.show(content);
		assertFalse(rows.rows().isEmpty());
	}
}
