/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.app.internal;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

import jakarta.inject.Inject;

/** The perspectives as icons with names at the left edge of the window. */
public final class PerspectiveRail {

	/** The accent as a tint; themes do not reach single items. */
	private static final RGB LIGHT_MARK = new RGB(0xDC, 0xEB, 0xE4);
	private static final RGB DARK_MARK = new RGB(0x2B, 0x42, 0x39);

	private final PerspectiveAdapter follow = new PerspectiveAdapter() {
		@Override
		public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
			select(perspective.getId());
		}
	};
	private final ToolBar bar;

	/** Called by the workbench, which knows the class by its name. */
	@Inject
	public PerspectiveRail(Composite parent, IWorkbenchWindow window) {
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setData("org.eclipse.e4.ui.css.id", "imece-rail");
		GridLayoutFactory.fillDefaults().margins(2, 6).applyTo(holder);
		bar = new ToolBar(holder, SWT.FLAT | SWT.VERTICAL);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		for (String id : Perspectives.ALL) {
			IPerspectiveDescriptor perspective = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
			ToolItem item = new ToolItem(bar, SWT.RADIO);
			item.setData(id);
			item.setText(perspective.getLabel());
			item.setToolTipText(Messages.format(Messages.Rail_tooltip, perspective.getLabel(),
					Integer.valueOf(1 + Perspectives.ALL.indexOf(id))));
			item.setImage(images.create(perspective.getImageDescriptor()));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					Perspectives.show(window.getActivePage(), id);
				}
			});
		}
		window.addPerspectiveListener(follow);
		bar.addListener(SWT.Dispose, event -> window.removePerspectiveListener(follow));
		IWorkbenchPage page = window.getActivePage();
		if (page != null && page.getPerspective() != null) {
			select(page.getPerspective().getId());
		}
	}

	private void select(String id) {
		Color mark = new Color(isDark(bar.getBackground()) ? DARK_MARK : LIGHT_MARK);
		for (ToolItem item : bar.getItems()) {
			boolean selected = id.equals(item.getData());
			item.setSelection(selected);
			item.setBackground(selected ? mark : null);
		}
	}

	/** By the luminance of the background, whichever theme it comes from. */
	private static boolean isDark(Color color) {
		return 299 * color.getRed() + 587 * color.getGreen() + 114 * color.getBlue() < 128_000;
	}
}
