/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.ui.editor.PendingText;
import org.imece.ui.internal.Messages;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;

/** Undo and redo across the project; the menu says what would be undone. */
abstract class ReplayHandler extends AbstractHandler implements IElementUpdater {

	private final String command;
	private final String pattern;
	private final Predicate<IResearchProject> possible;
	private final Function<IResearchProject, String> label;
	private final IProjectSession session = PlatformUI.getWorkbench().getService(IProjectSession.class);
	private final IProjectListener edits = new IProjectListener() {
		@Override
		public void edited(Set<String> recordIds) {
			changed();
		}
	};
	private final IProjectSessionListener projects = new IProjectSessionListener() {
		@Override
		public void opened(IResearchProject project) {
			project.addListener(edits);
			changed();
		}

		@Override
		public void closed() {
			changed();
		}
	};

	ReplayHandler(String command, String pattern, Predicate<IResearchProject> possible,
			Function<IResearchProject, String> label) {
		this.command = command;
		this.pattern = pattern;
		this.possible = possible;
		this.label = label;
		session.addListener(projects);
		session.project().ifPresent(project -> project.addListener(edits));
	}

	abstract void replay(Shell shell, IResearchProject project);

	private void changed() {
		fireHandlerChanged(new HandlerEvent(this, true, false));
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(command, null);
	}

	private Optional<IResearchProject> project() {
		return session.project().filter(possible);
	}

	@Override
	public boolean isEnabled() {
		return project().isPresent();
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		if (!PendingText.revert(shell.getDisplay())) {
			project().ifPresent(project -> replay(shell, project));
		}
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		String what = project().map(label).orElse("");
		String text = Messages.format(pattern, what).strip();
		element.setText(text);
		element.setTooltip(text);
	}

	@Override
	public void dispose() {
		session.removeListener(projects);
		session.project().ifPresent(project -> project.removeListener(edits));
		super.dispose();
	}
}
