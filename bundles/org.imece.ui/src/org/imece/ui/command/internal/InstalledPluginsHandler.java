/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.ui.internal.Messages;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** Lists the plug-ins that extend the workbench, with version and vendor. */
public final class InstalledPluginsHandler extends AbstractHandler {

	private static final String NEEDED = "org.imece.core";

	@Override
	public Object execute(ExecutionEvent event) {
		Bundle[] bundles = FrameworkUtil.getBundle(getClass()).getBundleContext().getBundles();
		String text = Arrays.stream(bundles).filter(InstalledPluginsHandler::extendsWorkbench)
				.sorted(Comparator.comparing(Bundle::getSymbolicName)).map(InstalledPluginsHandler::line)
				.collect(Collectors.joining("\n"));
		new TextWindow(HandlerUtil.getActiveShell(event), Messages.Plugins_title, Messages.Plugins_text, text).open();
		return null;
	}

	private static boolean extendsWorkbench(Bundle bundle) {
		String required = bundle.getHeaders("").get(Constants.REQUIRE_BUNDLE);
		return bundle.getSymbolicName().equals(NEEDED) || required != null && required.contains("org.imece.");
	}

	private static String line(Bundle bundle) {
		return bundle.getHeaders().get(Constants.BUNDLE_NAME) + "  ·  " + bundle.getVersion() + "  ·  "
				+ bundle.getHeaders().get(Constants.BUNDLE_VENDOR);
	}
}
