/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.operation;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.imece.core.project.IResearchProject;
import org.imece.ui.internal.Messages;

/**
 * A message in the corner of the window that goes away by itself and never takes the focus. It says what happened and
 * may offer one action, mostly Undo. On the user interface thread only.
 *
 * @since 0.1
 */
public final class Toast {

	private static final int SHOWN_MILLIS = 7_000;
	private static final int MARGIN = 16;
	private static final int MAX_WIDTH = 420;
	private static final String KEY = Toast.class.getName();

	private final Shell window;
	private final Shell shell;
	private final Listener follow = event -> place();

	private Toast(Shell window, Consumer<Composite> content) {
		this.window = window;
		shell = new Shell(window, SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL | SWT.BORDER);
		shell.setData("org.eclipse.e4.ui.css.id", "imece-toast");
		GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(shell);
		Composite body = new Composite(shell, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		content.accept(body);
		if (window.getData(KEY) instanceof Toast former) {
			former.close();
		}
		window.setData(KEY, this);
		window.addListener(SWT.Move, follow);
		window.addListener(SWT.Resize, follow);
		shell.addListener(SWT.Dispose, event -> detach());
		place();
		shell.setVisible(true);
	}

	/** Opens a toast that stays until it is closed. */
	static Toast open(Shell window, Consumer<Composite> content) {
		return new Toast(window, content);
	}

	/** Says something. */
	public static void show(Shell window, String message) {
		show(window, message, null, null);
	}

	/** Says what an edit did and offers to undo it, as long as nothing else was edited. */
	public static void showUndo(Shell window, IResearchProject project, String message) {
		String label = project.undoLabel();
		show(window, message, Messages.Toast_undo, () -> {
			if (Objects.equals(project.undoLabel(), label)) {
				Edits.undo(window, project);
			}
		});
	}

	/**
	 * Says something and offers an action.
	 *
	 * @param actionLabel may be {@code null}
	 */
	public static void show(Shell window, String message, String actionLabel, Runnable action) {
		Toast toast = open(window, body -> {
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(body);
			Label label = new Label(body, SWT.WRAP);
			label.setText(message.replace("&", "&&"));
			Point size = label.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER)
					.hint(Math.min(MAX_WIDTH, size.x), SWT.DEFAULT).applyTo(label);
			if (actionLabel != null) {
				Link link = new Link(body, SWT.NONE);
				link.setText("<a>" + actionLabel + "</a>");
				link.addListener(SWT.Selection, event -> {
					body.getShell().close();
					action.run();
				});
				GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(link);
			}
		});
		toast.closeLater();
	}

	private void closeLater() {
		shell.getDisplay().timerExec(SHOWN_MILLIS, () -> {
			if (shell.isDisposed()) {
				return;
			}
			if (shell.getBounds().contains(shell.getDisplay().getCursorLocation())) {
				closeLater();
			} else {
				close();
			}
		});
	}

	private void place() {
		if (shell.isDisposed() || window.isDisposed()) {
			return;
		}
		Point size = shell.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		Rectangle area = window.getDisplay().map(window, null, window.getClientArea());
		shell.setBounds(area.x + area.width - size.x - MARGIN, area.y + area.height - size.y - 3 * MARGIN, size.x,
				size.y);
	}

	void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}

	private void detach() {
		if (!window.isDisposed()) {
			window.removeListener(SWT.Move, follow);
			window.removeListener(SWT.Resize, follow);
			if (window.getData(KEY) == this) {
				window.setData(KEY, null);
			}
		}
	}
}
