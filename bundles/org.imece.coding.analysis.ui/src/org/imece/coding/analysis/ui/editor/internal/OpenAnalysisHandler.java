/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.analysis.ui.editor.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.coding.analysis.ui.page.internal.AnalysisKind;
import org.imece.ui.operation.Refusal;

/** Opens an analysis, or brings it to the front. */
public final class OpenAnalysisHandler extends AbstractHandler {

	private static final String KIND = "org.imece.coding.analysis.ui.open.kind";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String key = event.getParameter(KIND);
		AnalysisKind kind = AnalysisKind.of(key)
				.orElseThrow(() -> new ExecutionException("There is no analysis called " + key));
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			page.openEditor(new AnalysisInput(kind), AnalysisEditor.ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
		} catch (PartInitException e) {
			Refusal.show(page.getWorkbenchWindow().getShell(), e.getStatus());
		}
		return null;
	}
}
