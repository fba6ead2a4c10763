/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.ui.internal.Messages;
import org.osgi.framework.FrameworkUtil;

/** Says what this is, which version, and under which licence. */
public final class AboutHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IProduct product = Platform.getProduct();
		String text = product == null ? Messages.About_title : product.getProperty("aboutText");
		String version = FrameworkUtil.getBundle(AboutHandler.class).getVersion().toString();
		new MessageDialog(HandlerUtil.getActiveShell(event), Messages.About_title, null,
				text + "\n\n" + Messages.format(Messages.About_version, version, System.getProperty("java.version")),
				MessageDialog.NONE, 0, Messages.Dialog_ok).open();
		return null;
	}
}
