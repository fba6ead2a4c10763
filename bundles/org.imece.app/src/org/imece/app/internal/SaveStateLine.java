/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.SaveState;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;
import org.imece.ui.view.Later;

import jakarta.inject.Inject;

/** Says in the status line when the last edit was stored, and calmly when it could not be. */
public final class SaveStateLine {

	private static final int WIDTH = 420;
	private static final int MARGIN = 12;

	private final IProjectListener saves = new IProjectListener() {
		@Override
		public void saveStateChanged(SaveState state) {
			if (!label.isDisposed()) {
				label.getDisplay().asyncExec(show::soon);
			}
		}
	};
	private final IProjectSessionListener projects = new IProjectSessionListener() {
		@Override
		public void opened(IResearchProject project) {
			project.addListener(saves);
			show();
		}

		@Override
		public void closing(IResearchProject project) {
			project.removeListener(saves);
		}

		@Override
		public void closed() {
			show();
		}
	};
	private final IProjectSession session;
	private final Label label;
	private final Later show;

	/** Called by the workbench, which knows the class by its name. */
	@Inject
	public SaveStateLine(Composite parent, IProjectSession session) {
		this.session = session;
		Composite holder = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, 2).applyTo(holder);
		label = new Label(holder, SWT.LEFT);
		label.setData("org.eclipse.e4.ui.css.CssClassName", "imece-muted");
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
				.applyTo(label);
		show = new Later(label, this::show);
		session.addListener(projects);
		session.project().ifPresent(project -> project.addListener(saves));
		label.addListener(SWT.Dispose, event -> detach());
		show();
	}

	private void detach() {
		session.removeListener(projects);
		session.project().ifPresent(project -> project.removeListener(saves));
	}

	private void show() {
		if (label.isDisposed()) {
			return;
		}
		Optional<SaveState> state = session.project().map(IResearchProject::saveState);
		String text = state.map(SaveStateLine::text).orElse("");
		if (text.equals(label.getText())) {
			return;
		}
		label.setText(text);
		label.setToolTipText(state.map(SaveState::failure).orElse(text));
		makeRoom(state.filter(now -> now.failure() != null).isPresent());
	}

	/** What could not be saved, and why, is longer than what else is said here. */
	private void makeRoom(boolean failed) {
		int width = failed ? Math.min(Math.max(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x),
				Math.max(WIDTH, label.getShell().getClientArea().width - 3 * MARGIN)) : WIDTH;
		if (label.getLayoutData() instanceof GridData data && data.widthHint != width) {
			data.widthHint = width;
			label.requestLayout();
		}
	}

	private static String text(SaveState state) {
		if (state.failure() != null) {
			return Messages.format(Messages.SaveState_failed, state.failure());
		}
		if (state.pending()) {
			return Messages.SaveState_saving;
		}
		if (state.savedAt() == null) {
			return Messages.SaveState_unchanged;
		}
		String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
				.withLocale(Locale.getDefault(Locale.Category.FORMAT)).withZone(ZoneId.systemDefault())
				.format(state.savedAt());
		return Messages.format(Messages.SaveState_saved, time);
	}
}
