/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.codebook.internal;

import java.util.List;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.imece.coding.code.ChangeCodeOperation;
import org.imece.coding.code.CodeColors;
import org.imece.coding.code.DeleteCodeOperation;
import org.imece.coding.code.MergeCodesOperation;
import org.imece.coding.code.SplitCodeOperation;
import org.imece.coding.ui.internal.CodeMemory;
import org.imece.coding.ui.internal.CodePopup;
import org.imece.coding.ui.internal.CodingActions;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;
import org.imece.ui.view.RunAction;

/** What a user does to codes in the tree. */
final class CodebookActions {

	private final CodebookView view;
	private final TreeViewer tree;

	CodebookActions(CodebookView view, TreeViewer tree) {
		this.view = view;
		this.tree = tree;
	}

	private Shell shell() {
		return view.getSite().getShell();
	}

	private IResearchProject project() {
		return view.openProject();
	}

	/** The first selected object: a code, a codebook, or null. */
	private Object selected() {
		return tree.getStructuredSelection().getFirstElement();
	}

	private List<Code> selectedCodes() {
		return ((List<?>) tree.getStructuredSelection().toList()).stream().filter(Code.class::isInstance)
				.map(Code.class::cast).toList();
	}

	String name(Code code) {
		return Titles.of(code, project().mainLanguage());
	}

	void key(Event event) {
		if (event.keyCode == SWT.F2) {
			startRename();
		} else if (event.keyCode == SWT.DEL) {
			delete();
		} else if (event.keyCode == SWT.INSERT) {
			new CodingActions(shell(), project()).newCode(CodebookView.containerOf(selected()));
		} else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			codeSelection();
		} else if (event.stateMask == 0 && event.character >= '1' && event.character <= '9'
				&& selected() instanceof Code code) {
			putOnKey(code, event.character - '0');
			event.doit = false;
		}
	}

	/** Gives the selected code to what is selected in the text. */
	void codeSelection() {
		if (selected() instanceof Code code) {
			view.codeSelection(code);
		}
	}

	private void startRename() {
		if (selected() instanceof Code code) {
			tree.editElement(code, 0);
		}
	}

	void rename(Code code, String name) {
		if (!name.isBlank() && !name.strip().equals(name(code))) {
			Edits.attempt(shell(), ChangeCodeOperation.rename(project(), code, project().mainLanguage(), name)::run);
		}
	}

	private void delete() {
		List<Code> codes = selectedCodes();
		if (codes.isEmpty()) {
			return;
		}
		int[] codings = new int[1];
		String name = codes.size() == 1 ? name(codes.get(0)) : NLS.bind(Messages.Codebook_codes, codes.size());
		if (Edits.run(shell(), project(), NLS.bind(Messages.Edit_deleteCodes, name), () -> {
			for (Code code : codes) {
				if (code.eResource() != null) { // it may have been within another one
					codings[0] += new DeleteCodeOperation(project(), code).run(null);
				}
			}
		})) {
			Toast.showUndo(shell(), project(), NLS.bind(Messages.Codebook_deleted, name, codings[0]));
		}
	}

	private void merge(Code code) {
		CodePopup.open(shell(), shell().getDisplay().getCursorLocation(), project(),
				NLS.bind(Messages.Popup_merge, name(code)), "", new CodePopup.Taker() {
					@Override
					public void existing(Code into) {
						if (into != code && Edits.attempt(shell(), new MergeCodesOperation(project(), code, into)::run)) {
							Toast.showUndo(shell(), project(), NLS.bind(Messages.Codebook_merged, name(into)));
						}
					}
				});
	}

	/** Moves passages that the user chooses to a new code. */
	private void split(Code code) {
		Edits.attempt(shell(), monitor -> {
			SplitCodeDialog dialog = new SplitCodeDialog(shell(), name(code), project().mainLanguage(),
					SplitCodeOperation.codings(project(), code));
			if (dialog.open() == Window.OK) {
				new SplitCodeOperation(project(), code, dialog.name(), dialog.chosen()).run(monitor);
				Toast.showUndo(shell(), project(), NLS.bind(Messages.SplitCode_done, dialog.chosen().size(),
						dialog.name().strip()));
			}
		});
	}

	private void color(Code code) {
		ColorDialog dialog = new ColorDialog(shell());
		int rgb = CodeColors.of(code);
		dialog.setRGB(new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
		RGB chosen = dialog.open();
		if (chosen != null) {
			Edits.attempt(shell(), ChangeCodeOperation.color(project(), code,
					"#%02X%02X%02X".formatted(chosen.red, chosen.green, chosen.blue))::run);
		}
	}

	private void putOnKey(Code code, int key) {
		if (code.isCodable()) {
			view.memory().putFavourite(code, key);
			view.keysChanged();
			Toast.show(shell(), NLS.bind(Messages.Codebook_onKey, name(code), key));
		}
	}

	void fillToolBar(IToolBarManager bar) {
		bar.add(new RunAction(Messages.Codebook_new, ElementLabels.shared("add"), () -> view.openProjectIfAny()
				.ifPresent(project -> new CodingActions(shell(), project).newCode(CodebookView.containerOf(selected())))));
		bar.add(new RunAction(Messages.Codebook_collapse, ElementLabels.shared("collapseAll"), tree::collapseAll));
	}

	void fillMenu(IMenuManager menu) {
		if (selected() instanceof Code code) {
			if (code.isCodable()) {
				menu.add(new RunAction(Messages.Codebook_codeSelection + "\tEnter", null, this::codeSelection));
				menu.add(new Separator());
			}
			menu.add(new RunAction(Messages.Codebook_open, null,
					() -> view.getSite().getService(ElementOpener.class).open(view.getSite().getPage(), code)));
			menu.add(new RunAction(Messages.Codebook_newWithin, null,
					() -> new CodingActions(shell(), project()).newCode(code)));
		}
		menu.add(new RunAction(Messages.Codebook_newBeside + "\tInsert", null,
				() -> new CodingActions(shell(), project()).newCode(CodebookView.containerOf(selected()))));
		if (selected() instanceof Code code) {
			menu.add(new Separator());
			menu.add(new RunAction(Messages.Codebook_rename + "\tF2", null, this::startRename));
			menu.add(new RunAction(Messages.Codebook_color, null, () -> color(code)));
			if (code.getColor() != null) {
				menu.add(new RunAction(Messages.Codebook_paletteColor, null, () -> Edits.attempt(shell(),
						ChangeCodeOperation.color(project(), code, null)::run)));
			}
			if (code.isCodable()) {
				MenuManager keys = new MenuManager(Messages.Codebook_key);
				for (int key = 1; key <= CodeMemory.FAVOURITES; key++) {
					int number = key;
					keys.add(new RunAction(Integer.toString(key), null, () -> putOnKey(code, number)));
				}
				menu.add(keys);
			}
			menu.add(new RunAction(Messages.Codebook_merge, null, () -> merge(code)));
			menu.add(new RunAction(Messages.SplitCode_action, null, () -> split(code)));
			menu.add(new Separator());
			menu.add(new RunAction(Messages.Codebook_delete + "\tDelete", null, this::delete));
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
