/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/**
 * The window is kept with the names that its tabs had. A part that is behind others is not made before somebody wants
 * to see it, so its tab would go on in the language of the last time.
 */
final class PartNames {

	private final EModelService model;
	private final MWindow window;
	private final IViewRegistry views;

	PartNames(IWorkbenchWindow window) {
		model = window.getService(EModelService.class);
		this.window = window.getService(MWindow.class);
		views = window.getWorkbench().getViewRegistry();
	}

	/** Names the tabs of what is not made yet. */
	void renew() {
		model.findElements(window, null, MPart.class, null, EModelService.ANYWHERE | EModelService.IN_SHARED_AREA)
				.stream().filter(part -> part.getObject() == null).forEach(this::renew);
	}

	private void renew(MPart part) {
		IViewDescriptor view = views.find(part.getElementId());
		if (view != null) {
			part.setLabel(view.getLabel());
			part.setTooltip(view.getLabel());
		} else if (part.getTransientData().get(IWorkbenchPartReference.class.getName()) instanceof IEditorReference editor) {
			renew(part, editor);
		}
	}

	private void renew(MPart part, IEditorReference editor) {
		try {
			part.setLabel(editor.getEditorInput().getName());
			part.setTooltip(editor.getEditorInput().getToolTipText());
		} catch (PartInitException e) {
			ILog.of(getClass()).log(e.getStatus());
		}
	}
}
