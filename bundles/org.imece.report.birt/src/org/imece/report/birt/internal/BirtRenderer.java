/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.imece.report.IReportRenderer;
import org.imece.report.RenderRequest;
import org.osgi.framework.Bundle;

/**
 * Renders with BIRT, one report at a time: the first use of the engine and the layout of PDF pages are not safe for
 * several threads in BIRT 4.22.
 */
public final class BirtRenderer implements IReportRenderer {

	private static final int MILLIS_BETWEEN_CHECKS = 100;

	private final ReentrantLock lock = new ReentrantLock(true);
	private Engine engine;

	public void deactivate() {
		if (engine != null) {
			engine.destroy();
		}
	}

	@Override
	public void render(RenderRequest request, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		lock(progress);
		try (EnglishBase base = new EnglishBase()) {
			new RenderRun(engine(), request).run(progress);
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void prepare(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor);
		lock(progress);
		try (EnglishBase base = new EnglishBase()) {
			new WarmUp(engine()).run(progress);
		} finally {
			lock.unlock();
		}
	}

	private void lock(IProgressMonitor monitor) {
		try {
			while (!lock.tryLock(MILLIS_BETWEEN_CHECKS, TimeUnit.MILLISECONDS)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	private Engine engine() throws CoreException {
		if (engine == null) {
			try {
				engine = new Engine();
			} catch (IOException | BirtException | LinkageError e) {
				throw new CoreException(Status
						.error(Messages.format(Messages.Render_noEngine, e.getLocalizedMessage()), e));
			}
		}
		return engine;
	}

	@Override
	public Map<String, String> versions() {
		Map<String, String> versions = new TreeMap<>();
		for (String name : new String[] { "org.imece.report.birt", "org.eclipse.birt.report.engine" }) {
			Bundle bundle = Platform.getBundle(name);
			versions.put(name, bundle.getVersion().toString());
		}
		return versions;
	}
}
