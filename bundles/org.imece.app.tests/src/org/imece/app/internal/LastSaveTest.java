/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.imece.core.project.IResearchProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaving with work that cannot be stored, such as on a full disk. */
class LastSaveTest {

	private static final String REASON = "Diskte yer yok.";

	@BeforeEach
	void needWorkbench() {
		Ui.assumeWorkbench();
	}

	@Test
	void leavesQuietlyWithoutAProject() throws Exception {
		assertTrue(allowsExit(Optional.empty()));
	}

	@ParameterizedTest
	@CsvSource({ "Açık kalsın, false", "Kaydetmeden kapat, true" })
	void asksWhereTheLastChangesWouldBeLost(String answer, boolean leaves) throws Exception {
		boolean allowed = Ui.inDialog("Her şey kaydedilmedi", () -> allowsExit(Optional.of(fullDisk())), dialog -> {
			Ui.find(dialog, Label.class, label -> label.getText().contains(REASON));
			Ui.press(Ui.button(dialog, answer));
		});
		assertEquals(leaves, allowed);
	}

	@Test
	void staysWhenTheQuestionIsOnlyClosed() throws Exception {
		assertFalse(Ui.inDialog("Her şey kaydedilmedi", () -> allowsExit(Optional.of(fullDisk())),
				Shell::close));
	}

	private static Boolean allowsExit(Optional<IResearchProject> project) throws Exception {
		return Ui.call(() -> new LastSave(Ui.window().getShell()).allowsExit(project));
	}

	private static IResearchProject fullDisk() {
		return (IResearchProject) Proxy.newProxyInstance(LastSaveTest.class.getClassLoader(),
				new Class<?>[] { IResearchProject.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("flush")) {
						throw new CoreException(Status.error(REASON));
					}
					throw new UnsupportedOperationException(method.getName());
				});
	}
}
