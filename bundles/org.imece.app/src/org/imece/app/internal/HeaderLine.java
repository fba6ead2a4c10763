/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.operation.Edits;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;
import org.imece.ui.view.Later;

import jakarta.inject.Inject;

/** Where one is (project, perspective, open item), with undo and redo beside it. */
public final class HeaderLine {

	private static final int WIDTH = 760;
	private static final int NAME_LENGTH = 44;

	private final IWorkbenchWindow window;
	private final IProjectSession session;
	private final Label place;
	private final ToolItem undo;
	private final ToolItem redo;
	private final Later show;
	private final IProjectListener edits = new IProjectListener() {
		@Override
		public void edited(Set<String> recordIds) {
			showSoon();
		}
	};
	private final IProjectSessionListener projects = new IProjectSessionListener() {
		@Override
		public void opened(IResearchProject project) {
			project.addListener(edits);
			showSoon();
		}

		@Override
		public void closed() {
			showSoon();
		}
	};
	private final PerspectiveAdapter perspectives = new PerspectiveAdapter() {
		@Override
		public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
			showSoon();
		}
	};
	private final IPartListener parts = new IPartListener() {
		@Override
		public void partActivated(IWorkbenchPart part) {
			showSoon();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPart part) {
			showSoon();
		}

		@Override
		public void partClosed(IWorkbenchPart part) {
			showSoon();
		}

		@Override
		public void partDeactivated(IWorkbenchPart part) {
			// another one is activated
		}

		@Override
		public void partOpened(IWorkbenchPart part) {
			showSoon();
		}
	};

	/** Called by the workbench, which knows the class by its name. */
	@Inject
	public HeaderLine(Composite parent, IWorkbenchWindow window, IProjectSession session) {
		this.window = window;
		this.session = session;
		Composite holder = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).applyTo(holder);
		ToolBar bar = new ToolBar(holder, SWT.FLAT);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		undo = item(bar, images, "undo", Edits::undo);
		redo = item(bar, images, "redo", Edits::redo);
		place = new Label(holder, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
				.applyTo(place);
		show = new Later(place, this::show);
		session.addListener(projects);
		session.project().ifPresent(project -> project.addListener(edits));
		window.addPerspectiveListener(perspectives);
		window.getPartService().addPartListener(parts);
		place.addListener(SWT.Dispose, event -> detach());
		showSoon();
	}

	/** Undoes or redoes. */
	private interface Step {
		boolean run(Shell shell, IResearchProject project);
	}

	private ToolItem item(ToolBar bar, LocalResourceManager images, String icon, Step step) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(images.create(ElementLabels.shared(icon)));
		item.addListener(SWT.Selection,
				event -> session.project().ifPresent(project -> step.run(window.getShell(), project)));
		return item;
	}

	private void detach() {
		session.removeListener(projects);
		session.project().ifPresent(project -> project.removeListener(edits));
		window.removePerspectiveListener(perspectives);
		window.getPartService().removePartListener(parts);
	}

	private void showSoon() {
		Display display = place.isDisposed() ? null : place.getDisplay();
		if (display != null) {
			display.asyncExec(show::soon);
		}
	}

	private void show() {
		IWorkbenchPage page = window.getActivePage();
		String perspective = page == null || page.getPerspective() == null ? "" : page.getPerspective().getLabel();
		String editor = page == null || page.getActiveEditor() == null || !page.isEditorAreaVisible() ? ""
				: page.getActiveEditor().getTitle();
		String project = session.project().map(IResearchProject::name).orElse("");
		String text = Stream.of(project, perspective, editor).filter(name -> !name.isEmpty()).map(HeaderLine::shorten)
				.collect(Collectors.joining("  ›  ")).replace("&", "&&");
		if (!text.equals(place.getText())) { // or the window is laid out again after each edit
			place.setText(text);
		}
		show(undo, Messages.Header_undo, session.project().map(IResearchProject::undoLabel).orElse(""));
		show(redo, Messages.Header_redo, session.project().map(IResearchProject::redoLabel).orElse(""));
	}

	private static String shorten(String name) {
		return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH - 1).stripTrailing() + '…';
	}

	private static void show(ToolItem item, String pattern, String what) {
		item.setEnabled(!what.isEmpty());
		String tip = Messages.format(pattern, what);
		if (!tip.equals(item.getToolTipText())) { // GTK makes a menu of it each time
			item.setToolTipText(tip);
		}
	}
}
