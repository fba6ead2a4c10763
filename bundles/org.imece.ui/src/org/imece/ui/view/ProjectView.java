/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.view;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.ui.internal.Messages;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;

/**
 * Base of views over the open project. It follows which project is open, gathers edits so that a view refreshes once
 * for many, and shows a sentence and a button where there is nothing to show.
 *
 * @since 0.1
 */
public abstract class ProjectView extends ViewPart {

	private static final String OPEN_COMMAND = "org.imece.ui.command.openProject";

	private final IProjectSessionListener sessionListener = new IProjectSessionListener() {
		@Override
		public void opened(IResearchProject opened) {
			show(opened);
		}

		@Override
		public void closing(IResearchProject closing) {
			forget();
		}
	};
	private final IProjectListener projectListener = new IProjectListener() {
		@Override
		public void edited(Set<String> recordIds) {
			gather(recordIds);
		}
	};
	private final Set<String> gathered = new LinkedHashSet<>();
	private IResearchProject project;
	private Composite stack;
	private Composite content;
	private Composite hintPage;
	private DeferredRefresh refresh;

	/** Builds the controls; called once, before {@link #projectOpened}. */
	protected abstract void createContent(Composite parent);

	/** Shows a project; called when one is opened, and for the open one when the view is. */
	protected abstract void projectOpened(IResearchProject opened);

	/** Lets go of the project: it is about to be closed. */
	protected abstract void projectClosed();

	/** After edits, undo or redo, once for those that follow each other closely, and when the view is seen. */
	protected abstract void edited(Set<String> recordIds);

	/** What to say in place of the content; empty while there is content. Asked after opening and after edits. */
	protected Optional<Hint> hint() {
		return Optional.empty();
	}

	/** The open project. */
	protected final Optional<IResearchProject> project() {
		return Optional.ofNullable(project);
	}

	@Override
	public final void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		createContent(content);
		refresh = new DeferredRefresh(this, stack, this::passOn);
		IProjectSession session = session();
		session.addListener(sessionListener);
		session.project().ifPresentOrElse(this::show, this::updateHint);
	}

	private IProjectSession session() {
		return getSite().getService(IProjectSession.class);
	}

	private void show(IResearchProject opened) {
		project = opened;
		project.addListener(projectListener);
		projectOpened(opened);
		updateHint();
	}

	private void forget() {
		if (project != null) {
			project.removeListener(projectListener);
			projectClosed();
			project = null;
			gathered.clear();
			updateHint();
		}
	}

	private void gather(Set<String> recordIds) {
		gathered.addAll(recordIds);
		refresh.soon();
	}

	private void passOn() {
		if (stack.isDisposed() || project == null || gathered.isEmpty()) {
			return;
		}
		Set<String> ids = Set.copyOf(gathered);
		gathered.clear();
		edited(ids);
		updateHint();
	}

	/** Shows the content or the hint, whichever is due now. */
	protected final void updateHint() {
		if (stack.isDisposed()) {
			return;
		}
		Optional<Hint> hint = project == null ? hintWithoutProject() : hint();
		if (hintPage != null) {
			hintPage.dispose();
			hintPage = null;
		}
		hint.ifPresent(this::createHintPage);
		((StackLayout) stack.getLayout()).topControl = hintPage != null ? hintPage : content;
		stack.layout();
	}

	/** What to say while no project is open; empty for a view that has something to show even then. */
	protected Optional<Hint> hintWithoutProject() {
		return Optional.of(new Hint(Messages.ProjectView_noProject, Messages.ProjectView_openProject,
				() -> execute(OPEN_COMMAND)));
	}

	/** Runs a command without parameters; for the action of a hint. */
	protected final void execute(String commandId) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(commandId, null);
		} catch (CommandException e) {
			ILog.of(getClass()).error("Command " + commandId + " cannot be run", e);
		}
	}

	private void createHintPage(Hint hint) {
		hintPage = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 12).applyTo(hintPage);
		Label sentence = new Label(hintPage, SWT.WRAP);
		sentence.setText(hint.sentence().replace("&", "&&"));
		sentence.setData("org.eclipse.e4.ui.css.CssClassName", "imece-hint");
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(sentence);
		if (hint.actionLabel() != null) {
			Button button = new Button(hintPage, SWT.PUSH);
			button.setText(hint.actionLabel());
			button.addListener(SWT.Selection, event -> hint.action().run());
			GridDataFactory.swtDefaults().applyTo(button);
		}
	}

	/** The control that takes the focus when the view does. */
	protected abstract Control focusControl();

	@Override
	public void setFocus() {
		Control control = hintPage != null ? hintPage : focusControl();
		if (control != null && !control.isDisposed()) {
			control.setFocus();
		}
	}

	@Override
	public void dispose() {
		session().removeListener(sessionListener);
		if (project != null) {
			project.removeListener(projectListener);
		}
		super.dispose();
	}
}
