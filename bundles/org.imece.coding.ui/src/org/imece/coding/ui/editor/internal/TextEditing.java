/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.imece.coding.segment.BlindRounds;
import org.imece.coding.segment.EditTextOperation;
import org.imece.coding.text.TextChange;
import org.imece.coding.text.TextEdit;
import org.imece.coding.ui.internal.Messages;
import org.imece.core.project.Titles;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.ui.editor.PendingText;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;
import org.imece.ui.view.Clip;

/**
 * Typing in a coded text. What is typed in one go is shown at once with its codings and becomes one edit of the project
 * after a pause, when the caret goes elsewhere, when the text is left, and before anything else is done to it.
 */
final class TextEditing {

	private static final int PAUSE_MILLIS = 500;

	private final CodingPane pane;
	private final CodingModel model;
	private final StyledText text;
	/** What has been typed since the last edit, as one change of the stored text; null if nothing. */
	private TextChange burst;
	/** The text that the burst changes. */
	private String base;
	private int keystrokes;
	private boolean on;
	/** While the widget is made to show what the project has. */
	private boolean following;

	TextEditing(CodingPane pane) {
		this.pane = pane;
		model = pane.model();
		text = pane.text();
		text.addListener(SWT.Verify, this::verify);
		pane.textPane().viewer().getDocument().addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// verified before
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				changed(new TextChange(event.getOffset(), event.getLength(), event.getText()));
			}
		});
		text.addCaretListener(event -> {
			if (burst != null && !following && (event.caretOffset < burst.offset()
					|| event.caretOffset > burst.offset() + burst.replacement().length())) {
				text.getDisplay().asyncExec(this::commit); // not while the widget changes
			}
		});
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.Dispose, event -> store());
		PendingText.attach(text, () -> burst != null, () -> {
			commit();
			Edits.undo(pane.getShell(), pane.project());
		});
	}

	/** Whether keys edit the text now. */
	boolean isOn() {
		return on;
	}

	void setOn(boolean editing) {
		commit();
		on = editing;
		pane.textPane().viewer().setEditable(editing);
	}

	private void verify(Event event) {
		if (following || !on) {
			return;
		}
		TextChange next = new TextChange(event.start, event.end - event.start, event.text);
		event.text = next.replacement(); // with the line ends of the project
		if (burst != null && burst.then(next).isEmpty()) {
			commit();
		}
		if (next.length() > 0 && !mayRemove(joined(next))) {
			event.doit = false;
		}
	}

	private TextChange joined(TextChange next) {
		return burst == null ? next : burst.then(next).orElseThrow();
	}

	/** Asks before codings go away. */
	private boolean mayRemove(TextChange change) {
		List<Coding> vanishing;
		try {
			vanishing = operation(change).vanishing();
		} catch (CoreException e) {
			return true; // the edit will say what is wrong
		}
		if (vanishing.isEmpty()) {
			return true;
		}
		boolean remove = new MessageDialog(pane.getShell(), Messages.EditText_vanishTitle, null, describe(vanishing),
				MessageDialog.QUESTION, 1, Messages.EditText_vanish, Messages.Dialog_cancel)
				.open() == IDialogConstants.OK_ID;
		if (remove) {
			text.getDisplay().asyncExec(this::commit); // what was agreed to is done at once
		}
		return remove;
	}

	private String describe(List<Coding> vanishing) {
		BlindRounds rounds = BlindRounds.of(pane.project());
		List<Coding> seen = vanishing.stream().filter(coding -> rounds.shows((CodingSet) coding.eContainer())).toList();
		String names = seen.stream().map(coding -> coding.getCode() == null ? Messages.Coding_none
				: Titles.of(coding.getCode(), pane.project().mainLanguage())).distinct().sorted()
				.collect(Collectors.joining("”, “", "“", "”"));
		int unseen = vanishing.size() - seen.size();
		return (seen.isEmpty() ? "" : NLS.bind(Messages.EditText_vanishCodings, seen.size(), names))
				+ (unseen == 0 ? "" : (seen.isEmpty() ? "" : "\n\n") + NLS.bind(Messages.EditText_vanishUnseen, unseen));
	}

	private EditTextOperation operation(TextChange change) {
		return new EditTextOperation(pane.project(), model.document(), new TextEdit(change));
	}

	private void changed(TextChange change) {
		pane.textPane().styles().typed(change);
		if (following) {
			return;
		}
		if (burst == null) {
			base = model.storedText();
		}
		burst = joined(change);
		show(change);
		int now = ++keystrokes;
		text.getDisplay().timerExec(PAUSE_MILLIS, () -> {
			if (now == keystrokes && !text.isDisposed()) {
				commit();
			}
		});
	}

	private void show(TextChange change) {
		model.typed(burst, pane.textPane().viewer().getDocument().get());
		pane.textPane().typed(change);
	}

	/** Makes an edit of what has been typed, and shows what the project has then. */
	void commit() {
		if (burst != null) {
			store();
			pane.refresh();
		}
	}

	private void store() {
		if (burst == null) {
			return;
		}
		TextChange change = burst;
		burst = null;
		String now = model.storedText();
		Optional<TextChange> placed = now.equals(base) ? Optional.of(change)
				: TextChange.between(base, now).map(change::after).orElse(Optional.of(change));
		boolean stored = placed.isPresent()
				&& Edits.attempt(pane.getShell(), monitor -> operation(placed.get()).run(monitor));
		if (!stored) {
			keep(change.replacement());
		}
	}

	/** Somebody else changed the same words: what was typed is not lost. */
	private void keep(String words) {
		if (!words.isEmpty() && !text.isDisposed()) {
			Clip.put(text.getDisplay(), words);
			Toast.show(pane.getShell(), Messages.EditText_kept);
		}
	}

	/** Lets the widget show the text of the project; the caret stays with its words. */
	void follow() {
		if (burst != null) {
			return; // what is being typed finds its place when it is committed
		}
		var document = pane.textPane().viewer().getDocument();
		TextChange.between(document.get(), model.storedText()).ifPresent(change -> {
			following = true;
			try {
				document.replace(change.offset(), change.length(), change.replacement());
				pane.textPane().typed(change);
			} catch (BadLocationException e) {
				throw new IllegalStateException(e);
			} finally {
				following = false;
			}
		});
	}

	/**
	 * After codings were collected while something is being typed.
	 *
	 * @return whether something is
	 */
	boolean showAgain() {
		if (burst != null) {
			model.typed(burst, pane.textPane().viewer().getDocument().get());
		}
		return burst != null;
	}
}
