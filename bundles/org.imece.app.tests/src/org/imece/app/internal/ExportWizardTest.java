/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/** A format and a file chosen, the file written, its account read. */
class ExportWizardTest extends SampleTest {

	private static final String TITLE = "Dışa aktar";
	private static final String ACCOUNT = "Dışa aktarma hesabı";

	@Test
	void writesTheChosenFormatAndShowsItsAccount() throws Exception {
		Path file = folder.resolve("kurumlar.csv");
		Ui.inDialog(TITLE, ExportWizardTest::open, dialog -> {
			choose(dialog, "Kurumlar (CSV)");
			Text path = Ui.find(dialog, Text.class, text -> text.getText().endsWith(".csv"));
			path.setText(folder.resolve("yok").resolve("a.csv").toString());
			assertFalse(Ui.button(dialog, TITLE).isEnabled(), "there is no such folder");
			path.setText(file.toString());
			assertTrue(Ui.button(dialog, TITLE).isEnabled());
			Ui.press(Ui.button(dialog, TITLE));
		});
		Ui.await("the account", () -> account() != null);
		String text = Ui.call(() -> Ui.find(account(), StyledText.class).getText());
		assertTrue(text.startsWith("kurumlar.csv\nKurumlar (CSV)\n"), text);
		assertTrue(text.contains(" yazıldı"), text);
		assertTrue(Files.size(file) > 1000);
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.filter(each -> each.toString().endsWith(".part")).toList());
		}
		Ui.call(() -> {
			account().close();
			return null;
		});
	}

	private static void choose(Shell dialog, String format) {
		var formats = Ui.find(dialog, org.eclipse.swt.widgets.List.class);
		int index = List.of(formats.getItems()).indexOf(format);
		assertTrue(index >= 0, () -> List.of(formats.getItems()).toString());
		formats.select(index);
		formats.notifyListeners(SWT.Selection, new Event());
	}

	private static Object open() throws Exception {
		return Ui.window().getService(IHandlerService.class).executeCommand("org.imece.ui.command.export", null);
	}

	private static Shell account() {
		return Stream.of(Ui.window().getShell().getShells()).filter(shell -> ACCOUNT.equals(shell.getText())).findFirst()
				.orElse(null);
	}
}
