/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.screenshots.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.imece.core.store.RecordHeader;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.preferences.internal.UiTheme;
import org.imece.ui.project.IProjectSession;

/** Goes through the perspectives and takes a picture of each, once the window has settled. */
final class Photographer implements Runnable {

	private static final String PREFIX = "org.imece.app.perspective.";
	private static final long STARTED_MILLIS = 120_000;
	private static final long SETTLED_MILLIS = 4_000;

	private final Path out;
	private final String suffix;
	private final String theme;
	private final List<Scene> scenes;
	private volatile Exception failure;

	/** @param only names of scenes; all if empty */
	Photographer(Path out, String suffix, String theme, String only) {
		scenes = Scene.ALL.stream().filter(scene -> only.isEmpty() || List.of(only.split(",")).contains(scene.name()))
				.toList();
		this.out = out;
		this.suffix = suffix.isEmpty() ? "" : "-" + suffix;
		this.theme = theme;
	}

	Exception failure() {
		return failure;
	}

	@Override
	public void run() {
		try {
			awaitWorkbench();
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(this::prepare);
			for (Scene scene : scenes) {
				display.syncExec(() -> show(scene));
				display.asyncExec(() -> execute(scene.command())); // comes back when its dialog is closed
				settle();
				for (Act act : scene.acts()) {
					display.syncExec(() -> act.in(stage()));
					settle();
				}
				display.syncExec(() -> shoot(scene.name()));
				display.syncExec(Photographer::closeDialogs);
			}
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		} catch (InterruptedException | RuntimeException e) {
			failure = e;
			ILog.of(getClass()).error("The pictures could not be taken", e);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
		}
	}

	private static void awaitWorkbench() throws InterruptedException {
		long end = System.currentTimeMillis() + STARTED_MILLIS;
		while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting() || windowMissing()) {
			if (System.currentTimeMillis() > end) {
				throw new IllegalStateException("The workbench did not start");
			}
			Thread.sleep(200);
		}
		Thread.sleep(SETTLED_MILLIS);
	}

	/** Pictures are drawn when what is in them has been read. */
	private static void settle() throws InterruptedException {
		Thread.sleep(SETTLED_MILLIS);
		long end = System.currentTimeMillis() + STARTED_MILLIS;
		while (!Job.getJobManager().isIdle() && System.currentTimeMillis() < end) {
			Thread.sleep(200);
		}
		Thread.sleep(SETTLED_MILLIS / 4);
	}

	private static boolean windowMissing() {
		boolean[] missing = new boolean[1];
		PlatformUI.getWorkbench().getDisplay()
				.syncExec(() -> missing[0] = PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0);
		return missing[0];
	}

	private static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	private void prepare() {
		new UiTheme().choose(theme);
		Shell shell = window().getShell();
		Rectangle screen = shell.getDisplay().getBounds(); // decides how large the pictures are
		shell.getDisplay().setCursorLocation(screen.width - 1, screen.height - 1); // no tooltips
		shell.setBounds(screen);
		Rectangle inside = shell.getDisplay().map(shell, null, shell.getClientArea());
		// Nobody manages windows here, so the frame that the size is reckoned with is not there.
		shell.setSize(2 * screen.width - inside.x - inside.width, 2 * screen.height - inside.y - inside.height);
	}

	private static void show(Scene scene) {
		IWorkbenchWindow window = window();
		IWorkbenchPage page = window.getActivePage();
		page.setPerspective(
				PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PREFIX + scene.perspective()));
		page.closeAllEditors(false);
		page.resetPerspective(); // what the scene before opened is not part of this one
		if (!scene.type().isEmpty()) {
			String[] within = scene.type().split("(?<=#\\w{1,40})/");
			String[] record = within[0].split(":");
			window.getService(IProjectSession.class).project().ifPresent(project -> project.records().stream()
					.filter(header -> header.type().endsWith(record[0])
							&& (record.length == 1 || header.title().startsWith(record[1])))
					.map(RecordHeader::id).findFirst().flatMap(project::root)
					.flatMap(root -> within.length > 1 ? first(root, within[1]) : Optional.of(root))
					.ifPresent(element -> window.getService(ElementOpener.class).open(page, element)));
		}
		if (!scene.view().isEmpty()) {
			try {
				IViewPart view = page.showView(scene.view());
				if (scene.alone()) {
					page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
				}
			} catch (PartInitException e) {
				throw new IllegalStateException(scene.name(), e);
			}
		}
	}

	private void execute(String command) {
		if (command.isEmpty()) {
			return;
		}
		try {
			window().getService(IHandlerService.class).executeCommand(
					window().getService(ICommandService.class).deserialize(command), null);
		} catch (CommandException e) {
			failure = e;
		}
	}

	/** Where a scene plays: in a dialog, or else in the part that has the focus. */
	private static Composite stage() {
		return dialogs().findFirst().map(Composite.class::cast).orElseGet(() -> (Composite) window().getActivePage()
				.getActivePart().getSite().getService(MPart.class).getWidget());
	}

	private static Stream<Shell> dialogs() {
		return Stream.of(window().getShell().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible());
	}

	private static void closeDialogs() {
		dialogs().forEach(Shell::close);
	}

	private static Optional<Element> first(Element root, String type) {
		for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Element element && element.eClass().getName().equals(type)) {
				return Optional.of(element);
			}
		}
		return Optional.empty();
	}

	private void shoot(String name) {
		Shell shell = window().getShell();
		Rectangle area = shell.getDisplay().getBounds();
		Image image = new Image(shell.getDisplay(), area.width, area.height);
		GC gc = new GC(shell.getDisplay());
		try {
			gc.copyArea(image, area.x, area.y);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(out.resolve(name + suffix + ".png").toString(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
