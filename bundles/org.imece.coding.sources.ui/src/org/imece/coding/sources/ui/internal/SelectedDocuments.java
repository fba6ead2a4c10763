/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imece.core.project.IResearchProject;
import org.imece.model.coding.Document;
import org.imece.ui.editor.ElementEditorInput;
import org.imece.ui.element.ElementSelection;

/** The documents that a command is about. */
public final class SelectedDocuments {

	private SelectedDocuments() {
	}

	/** Those that are selected; if none is, the one that is open. */
	public static List<Document> of(ExecutionEvent event, IResearchProject project) {
		List<Document> selected = ElementSelection.all(HandlerUtil.getCurrentSelection(event), project).stream()
				.filter(Document.class::isInstance).map(Document.class::cast).toList();
		return selected.isEmpty() ? opened(event).stream().toList() : selected;
	}

	private static Optional<Document> opened(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		return editor != null && editor.getEditorInput() instanceof ElementEditorInput input
				? input.element().filter(Document.class::isInstance).map(Document.class::cast)
				: Optional.empty();
	}

}
