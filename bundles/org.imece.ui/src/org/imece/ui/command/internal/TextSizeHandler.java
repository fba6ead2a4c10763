/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.command.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.imece.ui.view.TextFont;

/** Makes texts larger or smaller, or as large as the system has them. */
public final class TextSizeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		switch (event.getCommand().getId()) {
		case "org.imece.ui.command.textLarger" -> TextFont.grow(1);
		case "org.imece.ui.command.textSmaller" -> TextFont.grow(-1);
		default -> TextFont.reset();
		}
		return null;
	}
}
