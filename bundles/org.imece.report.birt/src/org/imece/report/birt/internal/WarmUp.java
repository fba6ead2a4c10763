/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.birt.report.engine.api.RenderOption;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/** Makes two reports for nobody, so that the first one for somebody does not wait for classes and fonts. */
final class WarmUp {

	private static final String DESIGN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.23" id="1">
			  <page-setup><simple-master-page name="page" id="2"/></page-setup>
			  <body><label id="3"><text-property name="text">İmece ğşç</text-property></label></body>
			</report>
			""";

	private final Engine engine;

	WarmUp(Engine engine) {
		this.engine = engine;
	}

	void run(IProgressMonitor monitor) throws CoreException {
		for (String format : new String[] { "html", "pdf" }) {
			if (monitor.isCanceled()) {
				return;
			}
			try {
				render(format);
			} catch (EngineException e) {
				throw new CoreException(Status
						.error(Messages.format(Messages.Render_noEngine, e.getLocalizedMessage()), e));
			}
		}
	}

	private void render(String format) throws EngineException {
		byte[] design = DESIGN.getBytes(StandardCharsets.UTF_8);
		IRunAndRenderTask task = engine.birt()
				.createRunAndRenderTask(engine.birt().openReportDesign(new ByteArrayInputStream(design)));
		try {
			RenderOption option = new RenderOption();
			option.setOutputFormat(format);
			option.setOutputStream(OutputStream.nullOutputStream());
			task.setRenderOption(option);
			task.run();
		} finally {
			task.close();
		}
	}
}
