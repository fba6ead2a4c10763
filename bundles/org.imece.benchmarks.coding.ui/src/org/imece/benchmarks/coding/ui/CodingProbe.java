/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.benchmarks.coding.ui;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.imece.core.project.IProjectFactory;
import org.imece.ui.project.IProjectSession;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * Measures the coding editor in the window of the product, appends the figures to the file that the property
 * {@code imece.benchmark.coding} names, keeps the generated projects beside it, and closes the workbench.
 */
public final class CodingProbe implements IStartup {

	private static final List<LongInterview> INTERVIEWS = List.of(new LongInterview(300_000, 2_000),
			new LongInterview(1_000_000, 20_000));

	@Override
	public void earlyStartup() {
		String file = System.getProperty("imece.benchmark.coding");
		if (file == null) {
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(file)), true, StandardCharsets.UTF_8)) {
			measure(display, Path.of(file).toAbsolutePath().getParent(), out);
		} catch (Exception e) {
			throw new IllegalStateException(e); // the log says it, the figures are missing
		} finally {
			display.asyncExec(PlatformUI.getWorkbench()::close);
		}
	}

	private static void measure(Display display, Path folder, PrintStream out) throws Exception {
		IProjectSession session = PlatformUI.getWorkbench().getService(IProjectSession.class);
		for (LongInterview interview : INTERVIEWS) {
			Path file = folder.resolve(interview.fileName());
			Files.deleteIfExists(file); // codings were added to it
			interview.generate(factory(), file.toUri(), System.getProperty("user.name"));
			new CodingMeasurement(display, session, out).run(interview, file);
			session.close();
		}
	}

	private static IProjectFactory factory() {
		BundleContext bundles = FrameworkUtil.getBundle(CodingProbe.class).getBundleContext();
		return bundles.getService(bundles.getServiceReference(IProjectFactory.class));
	}
}
