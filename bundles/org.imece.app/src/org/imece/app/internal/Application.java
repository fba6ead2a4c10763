/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.imece.core.text.UserLocale;

/** The workbench as an application. */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws IOException {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Display.setAppName("İmece");
		Display display = PlatformUI.createDisplay();
		JFaceResources.getBundle(); // reads its texts in the default locale, so before that becomes English
		SWT.getMessage("SWT_Close"); // widgets read their texts once, under the locale that they find
		UserLocale.separateFromBase();
		try {
			if (!lockState()) {
				new MessageDialog(null, Messages.Window_product, null, Messages.Application_running, MessageDialog.INFORMATION,
						0, Messages.Application_ok).open();
				return EXIT_OK;
			}
			Splash splash = new Splash(display);
			splash.open();
			int code = PlatformUI.createAndRunWorkbench(display,
					new ImeceWorkbenchAdvisor(StartArguments.of(arguments), splash));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** Two workbenches that keep windows and preferences in the same place would overwrite each other's. */
	private static boolean lockState() throws IOException {
		Location state = Platform.getInstanceLocation();
		if (state == null || state.getURL() == null) { // being asked settles a location that is left to its default
			return true;
		}
		return state.isReadOnly() || state.lock();
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
