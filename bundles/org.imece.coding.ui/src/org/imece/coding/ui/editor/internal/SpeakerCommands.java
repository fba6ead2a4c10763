/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.imece.coding.speaker.ChangeTurnsOperation;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Document;
import org.imece.model.coding.Speaker;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.operation.Edits;

/** What commands do to the speakers and turns of a text. */
final class SpeakerCommands {

	private final CodingPane pane;
	private final IWorkbenchPartSite site;

	SpeakerCommands(CodingPane pane, IWorkbenchPartSite site) {
		this.pane = pane;
		this.site = site;
	}

	private IResearchProject project() {
		return pane.project();
	}

	private Document document() {
		return pane.model().document();
	}

	/** Asks who speaks from the caret on. */
	void beginTurn() {
		int caret = pane.text().getCaretOffset();
		Menu menu = new Menu(pane.text());
		for (Speaker speaker : document().getSpeakers()) {
			item(menu, speaker.getLabel(), () -> Edits.attempt(pane.getShell(),
					ChangeTurnsOperation.begin(project(), document(), caret, speaker)::run));
		}
		if (menu.getItemCount() > 0) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		item(menu, Messages.Speakers_new, () -> beginNew(caret));
		menu.setLocation(pane.textPane().belowSelection());
		menu.addListener(SWT.Hide, event -> pane.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static void item(Menu menu, String text, Runnable run) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> run.run());
	}

	private void beginNew(int caret) {
		InputDialog dialog = new InputDialog(pane.getShell(), Messages.Speakers_newTitle, Messages.Speakers_newText, "",
				name -> name.isBlank() ? "" : null);
		if (dialog.open() == Window.OK) {
			Edits.attempt(pane.getShell(),
					ChangeTurnsOperation.begin(project(), document(), caret, dialog.getValue())::run);
		}
	}

	/** Lets the turn at the caret go on with the one before it. */
	void joinTurns() {
		Edits.attempt(pane.getShell(),
				ChangeTurnsOperation.join(project(), document(), pane.text().getCaretOffset())::run);
	}

	/** Shows the speakers, to rename and merge them and to say who they are. */
	void showSpeakers() {
		new SpeakersDialog(pane.getShell(), project(), document(), site.getService(ElementLabels.class)).open();
	}
}
