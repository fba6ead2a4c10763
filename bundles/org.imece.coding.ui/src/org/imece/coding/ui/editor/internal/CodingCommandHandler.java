/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Passes the commands of the coding editor on to what it shows. */
public final class CodingCommandHandler extends AbstractHandler {

	static final String CODE = "org.imece.coding.ui.code";
	static final String REPEAT = "org.imece.coding.ui.repeatCode";
	static final String RECODE = "org.imece.coding.ui.recode";
	static final String UNCODE = "org.imece.coding.ui.uncode";
	static final String MEMO = "org.imece.coding.ui.memo";
	static final String RESIZE = "org.imece.coding.ui.resize";

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof CodingEditor editor) {
			editor.pane().ifPresent(pane -> run(pane, event.getCommand().getId()));
		}
		return null;
	}

	private static void run(CodingPane pane, String command) {
		switch (command) {
		case CODE -> pane.chooseCode("");
		case REPEAT -> pane.repeatCode();
		case RESIZE -> pane.resizeCurrent();
		case RECODE -> pane.current()
				.ifPresent(coding -> pane.actions().recode(coding, pane.textPane().belowSelection()));
		case UNCODE -> pane.current().ifPresent(pane.actions()::uncode);
		case MEMO -> pane.current().ifPresent(pane.actions()::memo);
		default -> throw new IllegalArgumentException(command);
		}
	}
}
