/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.tests.support;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Listens to the platform log for the whole test run. */
final class ErrorLog implements LoggedErrors, ILogListener, ExtensionContext.Store.CloseableResource, AutoCloseable {

	private final List<IStatus> errors = new ArrayList<>();

	ErrorLog() {
		if (Platform.isRunning()) {
			Platform.addLogListener(this);
		}
	}

	/** In plain Java there is no platform log. */
	boolean isListening() {
		return Platform.isRunning();
	}

	@Override
	public synchronized void logging(IStatus status, String plugin) {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status);
		}
	}

	@Override
	public synchronized List<IStatus> take() {
		List<IStatus> taken = List.copyOf(errors);
		errors.clear();
		return taken;
	}

	@Override
	public void close() {
		if (Platform.isRunning()) {
			Platform.removeLogListener(this);
		}
	}
}
