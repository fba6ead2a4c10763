/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.reading.internal;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells a view which text of legislation is read: that of the editor in front. */
public final class ActiveReading implements IPartListener2, IReading.Listener {

	private final IWorkbenchPage page;
	private final IReading.Listener listener;
	private IReading reading;

	public ActiveReading(IWorkbenchPage page, IReading.Listener listener) {
		this.page = page;
		this.listener = listener;
		page.addPartListener(this);
		follow();
	}

	public Optional<IReading> reading() {
		return Optional.ofNullable(reading);
	}

	private void follow() {
		IEditorPart editor = page.getActiveEditor();
		IReading next = editor == null ? null : Adapters.adapt(editor, IReading.class);
		if (next == reading) {
			return;
		}
		if (reading != null) {
			reading.removeListener(this);
		}
		reading = next;
		if (reading != null) {
			reading.addListener(this);
		}
		listener.textChanged();
	}

	public void dispose() {
		page.removePartListener(this);
		if (reading != null) {
			reading.removeListener(this);
		}
	}

	@Override
	public void textChanged() {
		listener.textChanged();
	}

	@Override
	public void moved() {
		listener.moved();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		follow();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		follow();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		follow();
	}
}
