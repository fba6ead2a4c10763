/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.core.framework.Platform;
import org.eclipse.birt.report.engine.api.EngineConfig;
import org.eclipse.birt.report.engine.api.IReportEngine;
import org.eclipse.birt.report.engine.api.IReportEngineFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The one report engine of the application, with our fonts, our script guard and our resource locator. */
final class Engine {

	private static final String FONTS = "net.sf.jasperreports.fonts";

	private final ScriptGuard guard;
	private final IReportEngine engine;

	Engine() throws IOException, BirtException {
		guard = ScriptGuard.install();
		EngineConfig config = new EngineConfig();
		config.setLogConfig(null, Level.WARNING);
		config.setFontConfig(fonts());
		config.setResourceLocator(new FolderLocator());
		Platform.startup(config);
		IReportEngineFactory factory = (IReportEngineFactory) Platform
				.createFactoryObject(IReportEngineFactory.EXTENSION_REPORT_ENGINE_FACTORY);
		if (factory == null) {
			throw new IOException("A bundle of BIRT is not resolved");
		}
		engine = factory.createReportEngine(config);
	}

	private static URL fonts() throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(Engine.class);
		var location = org.eclipse.core.runtime.Platform.getInstanceLocation();
		Path folder = location.isSet() || location.getDefault() != null
				? org.eclipse.core.runtime.Platform.getStateLocation(bundle).append("fonts").toPath()
				: bundle.getBundleContext().getDataFile("fonts").toPath();
		return new Fonts(Files.createDirectories(folder)).install(org.eclipse.core.runtime.Platform.getBundle(FONTS));
	}

	IReportEngine birt() {
		return engine;
	}

	ScriptGuard scripts() {
		return guard;
	}

	void destroy() {
		engine.destroy();
	}
}
