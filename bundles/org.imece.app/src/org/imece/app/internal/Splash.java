/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * What is to be seen while the workbench starts. The start scripts run Java themselves, without the native launcher of
 * the platform and its splash; so this one is a window of our own, which looks the same on every system and speaks the
 * language of the user.
 */
final class Splash {

	private static final String DRAWING = "icons/splash.svg";
	private static final int NAME_SIZE = 26;
	private static final int LEFT = 172;
	private static final int NAME_TOP = 64;
	private static final int TEXT_TOP = 118;
	private static final int LINE = 22;

	private final Shell shell;

	Splash(Display display) {
		shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
		shell.setText(Messages.Window_product);
		shell.setLayout(new FillLayout());
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(display), shell);
		Image drawing = resources.create(
				ResourceLocator.imageDescriptorFromBundle(getClass(), DRAWING).orElseThrow());
		Font large = resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight(NAME_SIZE)
				.setStyle(SWT.BOLD));
		Canvas canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED);
		canvas.addPaintListener(event -> paint(event.gc, drawing, large));
		shell.setSize(drawing.getBounds().width, drawing.getBounds().height);
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		shell.setLocation(screen.x + (screen.width - shell.getSize().x) / 2,
				screen.y + (screen.height - shell.getSize().y) / 3);
	}

	private static void paint(GC gc, Image drawing, Font large) {
		gc.drawImage(drawing, 0, 0);
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE)); // on the green of the drawing
		Font normal = gc.getFont();
		gc.setFont(large);
		gc.drawText(Messages.Window_product, LEFT, NAME_TOP, true);
		gc.setFont(normal);
		gc.drawText(Messages.Splash_purpose, LEFT, TEXT_TOP, true);
		gc.drawText(Messages.Splash_opening, LEFT, TEXT_TOP + 2 * LINE, true);
	}

	/** Shows it at once; the workbench takes over the events only when its window is there. */
	void open() {
		shell.open();
		shell.update();
		Display display = shell.getDisplay();
		while (display.readAndDispatch()) {
			// until it is painted
		}
	}

	void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}
}
