/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.imece.model.core.Account;
import org.imece.model.stakeholder.Organisation;
import org.imece.ui.editor.ElementEditorInput;
import org.imece.ui.imports.internal.ImportHandler;
import org.junit.jupiter.api.Test;

/** Files chosen, previewed, imported: what a user does, and what is left of it in the project. */
class ImportWizardTest extends SampleTest {

	private static final String TITLE = "İçe aktar";

	@Test
	void importedFileLeavesAnAccountThatUndoTakesBack() throws Exception {
		Path list = folder.resolve("kurumlar.csv");
		Files.writeString(list, "Ad;Tür;İl\nIğdır Şeffaflık Derneği;Dernek;Iğdır\nGüneş Vakfı;Vakıf;Muğla\n",
				Charset.forName("windows-1254"));
		int before = project.all(Organisation.class).size();
		importThrough(list);
		Ui.await("the account", () -> activeAccount() != null);
		assertEquals(before + 2, Ui.call(() -> Integer.valueOf(project.all(Organisation.class).size())).intValue());
		Account account = Ui.call(ImportWizardTest::activeAccount);
		assertEquals(List.of("kurumlar.csv"),
				account.getFiles().stream().map(file -> file.getFileName()).toList());
		assertTrue(account.getFiles().get(0).getText().contains("2 yeni"), account.getFiles().get(0).getText());
		Ui.await("the message", () -> toast() != null);
		Ui.call(() -> Ui.window().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null));
		assertEquals(before, project.all(Organisation.class).size());
		assertEquals(List.of(), project.all(Account.class));
		Ui.await("the account to close", () -> activeAccount() == null);
	}

	@Test
	void refusedFileIsExplainedAndCannotBeImported() throws Exception {
		Path empty = Files.createFile(folder.resolve("boş.csv"));
		Ui.inDialog(TITLE, () -> open(empty), dialog -> {
			Ui.press(Ui.button(dialog, "İleri >"));
			StyledText preview = Ui.find(dialog, StyledText.class);
			Ui.await("the preview", () -> preview.getText().contains("boş bir dosya"));
			assertFalse(Ui.button(dialog, "Bitir").isEnabled());
			dialog.close();
		});
		assertEquals(List.of(), project.all(Account.class));
	}

	private void importThrough(Path file) throws Exception {
		Ui.inDialog(TITLE, () -> open(file), dialog -> {
			Button finish = Ui.button(dialog, "Bitir");
			assertFalse(finish.isEnabled(), "nothing is imported before the preview is seen");
			Ui.press(Ui.button(dialog, "İleri >"));
			Ui.await("the preview", finish::isEnabled);
			assertTrue(Ui.find(dialog, StyledText.class).getText().contains("2 okundu"));
			Ui.press(finish);
		});
	}

	private static Object open(Path file) {
		ImportHandler.open(Ui.window(), List.of(file));
		return null;
	}

	private static Account activeAccount() {
		return Ui.page().getActiveEditor() != null
				&& Ui.page().getActiveEditor().getEditorInput() instanceof ElementEditorInput input
				&& input.element().orElse(null) instanceof Account account ? account : null;
	}

	private static Shell toast() {
		return Stream.of(Ui.window().getShell().getShells())
				.filter(shell -> "imece-toast".equals(shell.getData("org.eclipse.e4.ui.css.id"))).findFirst().orElse(null);
	}
}
