/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.model.PartialDate;
import org.imece.model.stakeholder.Organisation;
import org.imece.model.stakeholder.StakeholderFactory;
import org.imece.model.stakeholder.StakeholderPackage.Literals;
import org.imece.ui.editor.FormFields;
import org.imece.ui.project.IProjectSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields of forms store what is entered as one edit each. */
class FormFieldsTest {

	@TempDir
	private Path folder;
	private IResearchProject project;
	private Organisation organisation;
	private Shell shell;
	private FormFields fields;

	@BeforeEach
	void openForm() throws Exception {
		Ui.assumeWorkbench();
		IProjectSession session = SampleProject.session();
		project = session.create(folder.resolve("form.imece").toUri(), new NewProject("Form", "tr", true));
		project.edit("Kur", () -> organisation = project.add(StakeholderFactory.eINSTANCE.createOrganisation()));
		Ui.call(() -> {
			shell = new Shell();
			fields = new FormFields(new FormToolkit(shell.getDisplay()), shell, project, () -> organisation);
			return null;
		});
	}

	@AfterEach
	void closeForm() throws Exception {
		if (project != null) {
			Ui.call(() -> {
				shell.dispose();
				return null;
			});
			SampleProject.close();
		}
	}

	private static void enter(Text field, String text) {
		field.setText(text);
		field.notifyListeners(SWT.DefaultSelection, new Event());
	}

	@Test
	void enteredTextBecomesOneEditThatCanBeUndone() throws Exception {
		Ui.call(() -> {
			Text employees = fields.text(Literals.ORGANISATION__EMPLOYEES, "Çalışan sayısı");
			enter(employees, "42");
			assertEquals(Integer.valueOf(42), organisation.getEmployees());
			assertTrue(project.undoLabel().contains("Çalışan sayısı"), project.undoLabel());
			project.undo();
			fields.refresh();
			assertNull(organisation.getEmployees());
			assertEquals("", employees.getText());
			return null;
		});
	}

	@Test
	void whatCannotBeReadIsNotStored() throws Exception {
		Ui.call(() -> {
			String undo = project.undoLabel();
			Text founded = fields.date(Literals.ORGANISATION__FOUNDED, "Kuruluş");
			enter(founded, "geçen yıl");
			assertNull(organisation.getFounded());
			assertEquals(undo, project.undoLabel());
			enter(founded, "10.2019");
			assertEquals(PartialDate.ofMonth(2019, 10), organisation.getFounded());
			return null;
		});
	}

	@Test
	void unchangedTextIsNoEdit() throws Exception {
		Ui.call(() -> {
			Text employees = fields.text(Literals.ORGANISATION__EMPLOYEES, "Çalışan sayısı");
			enter(employees, "42");
			project.undo();
			fields.refresh();
			enter(employees, "");
			assertTrue(project.canRedo(), "leaving a field as it was must not end the redo history");
			return null;
		});
	}

	@Test
	void fieldIsDisabledWhileThereIsNoObject() throws Exception {
		Ui.call(() -> {
			FormFields none = fields.over(() -> null);
			assertFalse(none.text(Literals.ORGANISATION__EMPLOYEES, "Çalışan sayısı").isEnabled());
			return null;
		});
	}
}
