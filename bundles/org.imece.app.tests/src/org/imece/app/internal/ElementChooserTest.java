/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imece.model.stakeholder.Organisation;
import org.imece.ui.element.ElementChooser;
import org.imece.ui.element.ElementLabels;
import org.junit.jupiter.api.Test;

/** The dialog that finds one of many. */
class ElementChooserTest extends SampleTest {

	private static final String TITLE = "Kurum seçin";

	@Test
	void enterTakesTheFirstOfWhatIsLeftAfterTyping() throws Exception {
		Optional<Organisation> chosen = Ui.inDialog(TITLE, this::choose, dialog -> {
			Ui.find(dialog, Text.class).setText("firat kadin");
			Ui.press(dialog.getDefaultButton());
		});
		assertEquals("Fırat Kadın Emeği Derneği", chosen.orElseThrow().getNames().get("tr"));
	}

	@Test
	void cancelChoosesNothing() throws Exception {
		assertEquals(Optional.empty(), Ui.inDialog(TITLE, this::choose, Shell::close));
	}

	private Optional<Organisation> choose() {
		List<Organisation> all = project.all(Organisation.class);
		return new ElementChooser(Ui.window().getShell(), Ui.window().getService(ElementLabels.class), TITLE)
				.choose(all);
	}
}
