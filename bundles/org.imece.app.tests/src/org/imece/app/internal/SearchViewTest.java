/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPart;
import org.imece.model.coding.Document;
import org.imece.ui.editor.ElementEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searching the texts of the sample: words, filters, and from a hit to its place. */
class SearchViewTest extends SampleTest {

	private static final String VIEW = "org.imece.search.ui.results";
	private static final String NOWHERE = "zzxxqq";

	@BeforeEach
	void openView() throws Exception {
		Ui.call(() -> Ui.page().showView(VIEW));
	}

	@AfterEach
	void closeView() throws Exception {
		if (project != null) {
			Ui.call(() -> {
				find(Text.class, SearchViewTest::isQuery).setText("");
				Ui.page().hideView(Ui.page().findViewReference(VIEW));
				return null;
			});
		}
	}

	@Test
	void findsWhateverTheEndingAndTheKeyboard() throws Exception {
		type("gonulluluk");
		Ui.await("hits", () -> count() > 0);
		int withoutLetters = Ui.call(SearchViewTest::count);
		type(NOWHERE);
		Ui.await("no hits", () -> count() == 0);
		type("gönüllülük");
		Ui.await("the same hits", () -> count() == withoutLetters);
	}

	@Test
	void filterKeepsOneKindAndCanBeTakenBack() throws Exception {
		type("ortak");
		Ui.await("kinds to choose from", () -> chip("Belge").isPresent());
		int all = Ui.call(SearchViewTest::count);
		toggle("Belge");
		Ui.await("documents only", () -> hits().getItemCount() == 1 && count() < all);
		assertTrue(Ui.call(() -> hits().getItem(0).getText()).startsWith("Belge"));
		toggle("Belge");
		Ui.await("everything again", () -> count() == all);
	}

	@Test
	void hitLeadsToItsPlaceInTheText() throws Exception {
		type("\"failures of memory\"");
		Ui.await("the hit", () -> count() > 0);
		Ui.call(() -> {
			Tree tree = hits();
			TreeItem hit = leaf(tree.getItem(0));
			tree.setSelection(hit);
			Event event = new Event();
			event.item = hit;
			tree.notifyListeners(SWT.DefaultSelection, event);
			return null;
		});
		Ui.await("the document", () -> Ui.page().getActiveEditor() != null
				&& Ui.page().getActiveEditor().getEditorInput() instanceof ElementEditorInput input
				&& input.element().orElse(null) instanceof Document);
		IWorkbenchPart editor = Ui.page().getActiveEditor();
		assertTrue(Ui.call(editor::getTitle).startsWith("Görüşme 02"), editor.getTitle());
	}

	@Test
	void saysWhatToDoWhereNothingIsFound() throws Exception {
		type("gönüllülük");
		Ui.await("hits", () -> count() > 0);
		type(NOWHERE);
		Ui.await("the advice", () -> all(Ui.window().getShell(), Label.class,
				label -> label.isVisible() && label.getText().startsWith("Sonuç bulunamadı.")).isPresent());
		assertEquals(0, Ui.call(SearchViewTest::count));
	}

	private static void type(String words) throws Exception {
		Ui.call(() -> {
			find(Text.class, SearchViewTest::isQuery).setText(words);
			return null;
		});
	}

	private static boolean isQuery(Text text) {
		return text.getMessage().equals("Metinlerde ara");
	}

	private static Tree hits() {
		Composite view = find(Text.class, SearchViewTest::isQuery).getParent().getParent();
		return all(view, Tree.class, tree -> true).orElseThrow();
	}

	/** All rows, those within groups too. */
	private static int count() {
		return hits().isVisible() ? Arrays.stream(hits().getItems()).mapToInt(SearchViewTest::count).sum() : 0;
	}

	private static int count(TreeItem item) {
		return 1 + Arrays.stream(item.getItems()).mapToInt(SearchViewTest::count).sum();
	}

	private static TreeItem leaf(TreeItem item) {
		return item.getItemCount() == 0 ? item : leaf(item.getItem(0));
	}

	private static Optional<ToolItem> chip(String kind) {
		return all(Ui.window().getShell(), ToolBar.class, bar -> chip(bar, kind).isPresent())
				.flatMap(bar -> chip(bar, kind));
	}

	private static Optional<ToolItem> chip(ToolBar bar, String kind) {
		return Arrays.stream(bar.getItems())
				.filter(item -> (item.getStyle() & SWT.CHECK) != 0 && item.getText().startsWith(kind)).findFirst();
	}

	private static void toggle(String kind) throws Exception {
		Ui.call(() -> {
			ToolItem item = chip(kind).orElseThrow();
			item.setSelection(!item.getSelection());
			item.notifyListeners(SWT.Selection, new Event());
			return null;
		});
	}

	private static <T extends Control> T find(Class<T> type, Predicate<T> wanted) {
		return Ui.find(Ui.window().getShell(), type, wanted);
	}

	private static <T extends Control> Optional<T> all(Composite parent, Class<T> type, Predicate<T> wanted) {
		for (Control child : parent.getChildren()) {
			Optional<T> found = type.isInstance(child) && wanted.test(type.cast(child)) ? Optional.of(type.cast(child))
					: child instanceof Composite inner ? all(inner, type, wanted) : Optional.empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}
