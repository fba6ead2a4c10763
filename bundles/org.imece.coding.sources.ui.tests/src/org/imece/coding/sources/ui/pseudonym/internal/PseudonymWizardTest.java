/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.coding.sources.pseudonym.KeyFile;
import org.imece.coding.sources.pseudonym.PseudonymAccount;
import org.imece.coding.text.Transcript;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;
import org.imece.tests.support.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizard is gone through with its real pages; what it comes to is done without a window. */
class PseudonymWizardTest {

	private static final String PASSPHRASE = "dört kelime yan yana";

	@TempDir
	Path folder;
	private TestProject test;
	private Document document;
	private PseudonymChoice choice;
	private Shell parent;
	private WizardDialog dialog;

	@BeforeEach
	void create() throws Exception {
		test = TestProject.create(folder);
		test.project.edit("x", () -> {
			document = CodingFactory.eINSTANCE.createDocument();
			document.getNames().put("tr", "Görüşme 7");
			document.setText("Ayşe Demir: Gaziantep'te Mehmet Bey'le konuştuk.\nMehmet Kaya: Ayşe Hanım'la evet."
					+ "\nAyşe Demir: Numaram 0532 123 45 67.\nMehmet Kaya: Tamam.");
			Transcript.recognise(document);
			test.project.add(document);
		});
		choice = new PseudonymChoice(test.project);
		parent = new Shell(Display.getDefault());
	}

	@AfterEach
	void close() throws Exception {
		if (dialog != null) {
			dialog.close();
		}
		parent.dispose();
		test.close();
	}

	private void open() {
		Wizard wizard = new Wizard() {
			@Override
			public boolean performFinish() {
				return true;
			}
		};
		wizard.setNeedsProgressMonitor(true);
		List.of(new DocumentsPage(choice), new KeyPage(choice), new NamesPage(choice), new SummaryPage(choice))
				.forEach(wizard::addPage);
		dialog = new WizardDialog(parent, wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private <T extends Control> List<T> controls(IWizardPage page, Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(page.getControl(), type, found);
		return found;
	}

	private static <T> void collect(Control control, Class<T> type, List<T> found) {
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(child -> collect(child, type, found));
		}
	}

	private static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theWholeWay() throws Exception {
		open();
		IWizardPage documents = dialog.getCurrentPage();
		assertFalse(documents.isPageComplete());
		press(controls(documents, Button.class).get(0)); // all
		assertTrue(documents.isPageComplete());
		assertEquals(List.of(document.getId()), List.copyOf(choice.documents()));

		KeyPage key = (KeyPage) documents.getNextPage();
		dialog.showPage(key);
		assertFalse(key.isPageComplete());
		Path file = folder.resolve("anahtar.imecekey");
		key.show(file);
		List<Text> texts = controls(key, Text.class);
		texts.get(1).setText("kısa");
		assertFalse(key.isPageComplete());
		texts.get(1).setText(PASSPHRASE);
		assertFalse(key.isPageComplete());
		texts.get(2).setText(PASSPHRASE);
		assertTrue(key.isPageComplete(), key.getMessage());

		NamesPage names = (NamesPage) key.getNextPage();
		dialog.showPage(names);
		names.find();
		assertTrue(names.isPageComplete());
		Table table = controls(names, Table.class).get(0);
		List<String> rows = Arrays.stream(table.getItems())
				.map(item -> (item.getChecked() ? "+" : "-") + item.getText(0) + "=" + item.getText(2) + "*" + item.getText(3))
				.toList();
		assertEquals(List.of("+Ayşe Demir=Kişi 1*3", "+Mehmet Kaya=Kişi 2*3", "-Gaziantep=Ad 1*1",
				"+0532 123 45 67=Telefon 1*1"), rows);
		accept(table, 2);
		assertEquals(8, choice.review().orElseThrow().places());
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, selection(table.getItem(0)));
		Table places = controls(names, Table.class).get(1);
		assertEquals(3, places.getItemCount());
		assertTrue(places.getItem(1).getText(0).contains("Ayşe Hanım'la"), places.getItem(1).getText(0));
		assertEquals("Görüşme 7", places.getItem(0).getText(1));

		SummaryPage summary = (SummaryPage) names.getNextPage();
		dialog.showPage(summary);
		assertTrue(controls(summary, Label.class).get(0).getText().contains(file.toString()));
		summary.findLeft();
		assertEquals(Messages.Summary_leftNone, controls(summary, Label.class).get(2).getText());
		test.project.edit("x", () -> {
			Document other = test.project.add(CodingFactory.eINSTANCE.createDocument());
			other.getNames().put("tr", "Görüşme 8");
			other.setText("AYŞE DEMİR'in dediği gibi; Ayşe Demir de oradaydı. Ayşegül yoktu.");
		});
		summary.findLeft();
		assertTrue(controls(summary, Label.class).get(2).getText().contains("Görüşme 8 (2)"),
				controls(summary, Label.class).get(2).getText());

		PseudonymAccount account = choice.perform(null);
		assertEquals(8, account.places());
		assertEquals("Kişi 1: Ad 1'te Kişi 2 Bey'le konuştuk.\nKişi 2: Kişi 1 Hanım'la evet."
				+ "\nKişi 1: Numaram Telefon 1.\nKişi 2: Tamam.", document.getText());
		assertEquals(4, new KeyFile(file).read(PASSPHRASE.toCharArray()).entries().size());
	}

	private static void accept(Table table, int row) {
		TableItem item = table.getItem(row);
		item.setChecked(true);
		Event check = selection(item);
		check.detail = SWT.CHECK;
		table.notifyListeners(SWT.Selection, check);
	}

	private static Event selection(TableItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	private void find(String passphrase) throws CoreException {
		choice.setPassphrase(passphrase.toCharArray());
		choice.findNames(null);
	}

	@Test
	void anEarlierKeyKeepsPseudonyms() throws Exception {
		choice.setDocuments(List.of(document.getId()));
		choice.setKeyFile(folder.resolve("anahtar.imecekey"));
		find(PASSPHRASE);
		choice.setRepeated(PASSPHRASE.toCharArray());
		choice.perform(null);
		test.project.edit("x", () -> document.setText("Bir gün Mehmet Kaya'yla Zeynep'i gördük."));

		choice = new PseudonymChoice(test.project);
		choice.setDocuments(List.of(document.getId()));
		choice.setNewKey(false);
		choice.setKeyFile(folder.resolve("anahtar.imecekey"));
		assertThrows(CoreException.class, () -> find("yanlış parola, uzun"));
		assertTrue(choice.review().isEmpty());
		find(PASSPHRASE);
		choice.perform(null);
		assertEquals("Bir gün Kişi 2'yla Kişi 3'i gördük.", document.getText());
	}

	@Test
	void nothingIsReplacedIfTheKeyCannotBeWritten() throws Exception {
		choice.setDocuments(List.of(document.getId()));
		choice.setKeyFile(folder.resolve("yok/anahtar.imecekey"));
		find(PASSPHRASE);
		assertThrows(CoreException.class, () -> choice.perform(null));
		assertTrue(document.getText().startsWith("Ayşe Demir"));
	}

	@Test
	void historyIsForgottenOnRequestOnly() throws Exception {
		choice.setDocuments(List.of(document.getId()));
		choice.setKeyFile(folder.resolve("anahtar.imecekey"));
		find(PASSPHRASE);
		choice.setForgetHistory(true);
		choice.perform(null);
		assertFalse(test.project.canUndo());
		assertEquals(1, test.project.store().revisions(document.getId()).size());
	}

	@Test
	void theKeyIsAskedForUntilItIsRight() throws Exception {
		assertTrue(choice.keyProblem().isPresent());
		Path there = Files.writeString(folder.resolve("var.imecekey"), "x");
		choice.setKeyFile(there);
		choice.setPassphrase(PASSPHRASE.toCharArray());
		choice.setRepeated(PASSPHRASE.toCharArray());
		assertTrue(choice.keyProblem().orElseThrow().contains("var.imecekey"));
		choice.setNewKey(false);
		assertTrue(choice.keyProblem().isEmpty());
		CoreException refusal = assertThrows(CoreException.class, choice::openKey);
		assertTrue(refusal.getMessage().contains("var.imecekey"));
		Files.delete(there);
		assertTrue(choice.keyProblem().isPresent());
	}

	@Test
	void passphrasesAreWiped() {
		char[] typed = PASSPHRASE.toCharArray();
		choice.setPassphrase(typed);
		choice.wipePassphrases();
		assertArrayEquals(new char[typed.length], typed);
	}
}
