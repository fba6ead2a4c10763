/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.view;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;

/**
 * An entry of a menu or a tool bar for something a part does itself. What can have a key is a command instead.
 *
 * @since 0.1
 */
public final class RunAction extends Action {

	private final Runnable task;

	public RunAction(String text, Runnable task) {
		this(text, null, task);
	}

	/** @param image may be {@code null} */
	public RunAction(String text, ImageDescriptor image, Runnable task) {
		super(text, image);
		this.task = task;
	}

	@Override
	public void run() {
		task.run();
	}
}
