/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.imece.model.law.Concordance;
import org.imece.model.law.ConcordanceKind;
import org.imece.ui.element.ElementOpener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The concordance of the sample in its editor, in Turkish. */
class ConcordanceTest extends SampleTest {

	private Concordance concordance;

	@BeforeEach
	void openEditor() throws Exception {
		Ui.call(() -> {
			concordance = project.all(Concordance.class).getFirst();
			PlatformUI.getWorkbench().getService(ElementOpener.class).open(Ui.page(), concordance);
			return null;
		});
		Ui.settle();
	}

	private static Shell shell() {
		return Ui.window().getShell();
	}

	private static Table table() {
		return Ui.find(shell(), Table.class, each -> Stream.of(each.getColumns()).map(TableColumn::getText)
				.anyMatch("Türkiye’deki hükümler"::equals));
	}

	private static void select(int row) {
		table().setSelection(row);
		Event event = new Event();
		event.item = table().getItem(row);
		table().notifyListeners(SWT.Selection, event);
	}

	private static Combo kind() {
		return Ui.find(shell(), Combo.class, each -> Arrays.asList(each.getItems()).contains("Karşılığı yok"));
	}

	@Test
	void rowsShowBothSidesAndHowTheyAnswerEachOther() throws Exception {
		Ui.call(() -> {
			assertEquals(4, table().getItemCount());
			assertTrue(table().getItem(1).getText(0).contains("6102"), table().getItem(1).getText(0));
			assertTrue(table().getItem(1).getText(1).contains("1"), table().getItem(1).getText(1));
			assertEquals("Kısmen", table().getItem(1).getText(2));
			assertEquals("", table().getItem(3).getText(0));
			assertEquals("Karşılığı yok", table().getItem(3).getText(2));
			assertEquals("Kısmen", kind().getText(), "the first row is selected from the start");
			return null;
		});
	}

	@Test
	void twoProvisionsAreShownSideBySide() throws Exception {
		Ui.call(() -> {
			select(3);
			assertFalse(Ui.button(shell(), "Yan yana göster").isEnabled(), "one provision has nothing beside it");
			select(2);
			int before = Ui.page().getEditorReferences().length;
			Ui.press(Ui.button(shell(), "Yan yana göster"));
			IEditorReference[] editors = Ui.page().getEditorReferences();
			assertEquals(before + 1, editors.length);
			assertTrue(editors[before].getTitle().contains("5520"), editors[before].getTitle());
			return null;
		});
		Ui.settle();
	}

	@Test
	void aRowIsAddedAssessedAndTakenBack() throws Exception {
		Ui.call(() -> {
			Composite below = table().getParent().getParent();
			Ui.press(Ui.button(below, "Ekle"));
			assertEquals(5, concordance.getRows().size());
			assertEquals("Değerlendirilmedi", table().getItem(4).getText(2));
			kind().select(kind().indexOf("Denk"));
			kind().notifyListeners(SWT.Selection, new Event());
			assertEquals(ConcordanceKind.EQUIVALENT, concordance.getRows().get(4).getKind());
			project.undo();
			project.undo();
			assertEquals(4, concordance.getRows().size());
			return null;
		});
	}
}
