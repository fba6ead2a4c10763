/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.CodingPackage;
import org.imece.model.stakeholder.StakeholderPackage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of the workbench over the sample and over an empty project, in Turkish. */
class ListsTest {

	private static final String PARTIES = "org.imece.stakeholder.ui.parties";
	private static final String LITERATURE = "org.imece.coding.literature.ui.literature";
	private static final String CATALOGUE = "org.imece.law.ui.catalogue";
	private static final String RESULTS = "org.imece.search.ui.results";

	@TempDir
	private Path folder;

	@BeforeEach
	void needWorkbench() {
		Ui.assumeWorkbench();
	}

	@AfterEach
	void close() throws Exception {
		if (SampleProject.session().project().isPresent()) {
			SampleProject.close();
		}
	}

	/** The first control of a type that fits, anywhere in the window. */
	private static <T extends Control> Optional<T> find(Class<T> type, Predicate<T> fits) {
		return controls(Ui.window().getShell()).filter(type::isInstance).map(type::cast).filter(fits).findFirst();
	}

	private static Stream<Control> controls(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(ListsTest::controls))
				: Stream.of(control);
	}

	private static Predicate<Table> withColumn(String title) {
		return table -> Stream.of(table.getColumns()).map(TableColumn::getText).anyMatch(title::equals);
	}

	private static Table table(String column) {
		return find(Table.class, withColumn(column)).orElseThrow();
	}

	private static IViewPart open(String view) throws Exception {
		return Ui.call(() -> Ui.page().showView(view));
	}

	private static void type(String message, String words) throws Exception {
		Ui.call(() -> {
			find(Text.class, text -> text.getMessage().startsWith(message)).orElseThrow().setText(words);
			return null;
		});
	}

	@Test
	void partiesAreFilteredSortedAndSelected() throws Exception {
		IResearchProject project = SampleProject.open(folder);
		int all = project.records(StakeholderPackage.Literals.PARTY).size();
		IViewPart view = open(PARTIES);
		Ui.await("all parties", () -> find(Table.class, withColumn("Ad")).filter(table -> table.getItemCount() == all)
				.isPresent());
		Ui.call(() -> {
			Table table = table("Ad");
			table.setSelection(3);
			table.notifyListeners(SWT.Selection, new Event());
			String id = selected(view).id();
			table.getColumn(2).notifyListeners(SWT.Selection, new Event());
			table.notifyListeners(SWT.Selection, new Event());
			assertEquals(1, table.getSelectionCount());
			assertEquals(id, selected(view).id());
			return null;
		});
		type("Ad, yer", "sivil kopru");
		Ui.await("those that match", () -> table("Ad").getItemCount() > 0 && table("Ad").getItemCount() < all);
		Ui.call(() -> {
			assertTrue(table("Ad").getItem(0).getText(0).contains("Sivil Köprü"), table("Ad").getItem(0).getText(0));
			return null;
		});
	}

	private static RecordHeader selected(IViewPart view) {
		return (RecordHeader) ((IStructuredSelection) view.getSite().getSelectionProvider().getSelection())
				.getFirstElement();
	}

	@Test
	void literatureIsListedAndFound() throws Exception {
		IResearchProject project = SampleProject.open(folder);
		int all = project.records(CodingPackage.Literals.LITERATURE_ITEM).size();
		open(LITERATURE);
		Ui.await("all works", () -> find(Table.class, withColumn("Yazarlar")).filter(table -> table.getItemCount() == all)
				.isPresent());
		Ui.call(() -> {
			assertEquals(List.of("Yazarlar", "Yıl", "Başlık", "Tam metin", "Atıf", "Tür", "Yayımlandığı yer"),
					Stream.of(table("Yazarlar").getColumns()).map(TableColumn::getText).toList());
			return null;
		});
		type("Yazar, başlık", "AYNI MASADA");
		Ui.await("the one that matches", () -> table("Yazarlar").getItemCount() == 1);
		Ui.call(() -> {
			assertEquals("Sivil Köprü Ağı", table("Yazarlar").getItem(0).getText(0));
			assertEquals("var", table("Yazarlar").getItem(0).getText(3));
			assertEquals("1", table("Yazarlar").getItem(0).getText(4));
			return null;
		});
	}

	@Test
	void legislationIsGroupedByJurisdiction() throws Exception {
		SampleProject.open(folder);
		open(CATALOGUE);
		Ui.await("the groups", () -> groups().size() >= 3);
		Ui.call(() -> {
			assertTrue(groups().get(0).startsWith("Türkiye"), groups().toString());
			assertTrue(groups().get(1).startsWith("Avrupa Birliği"), groups().toString());
			return null;
		});
	}

	private static List<String> groups() {
		return find(Tree.class, tree -> tree.getItemCount() > 0 && tree.getItem(0).getText().startsWith("Türkiye"))
				.map(tree -> Stream.of(tree.getItems()).map(item -> item.getText()).toList()).orElse(List.of());
	}

	@Test
	void whatIsEmptySaysWhatNext() throws Exception {
		SampleProject.session().create(folder.resolve("boş.imece").toUri(), new NewProject("Boş", "tr", false));
		for (String view : List.of(PARTIES, LITERATURE, CATALOGUE, RESULTS)) {
			open(view);
			Ui.settle();
		}
		open(LITERATURE);
		Ui.await("the hint of the literature", () -> find(Label.class,
				label -> label.isVisible() && label.getText().startsWith("Bu projede henüz literatür yok")).isPresent());
		open(PARTIES);
		Ui.await("the hint of the stakeholders", () -> find(Label.class,
				label -> label.isVisible() && label.getText().startsWith("Henüz paydaş yok")).isPresent());
	}
}
