/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.ui.editor.internal;

import java.util.Optional;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;
import org.imece.model.coding.Document;
import org.imece.ui.editor.ElementEditorInput;

/** A document and the sets of codings in it open in one editor. */
public final class SameDocument implements IEditorMatchingStrategy {

	@Override
	public boolean matches(IEditorReference editor, IEditorInput input) {
		try {
			IEditorInput open = editor.getEditorInput();
			Optional<Document> document = CodingEditor.document(input);
			return open.equals(input) || open instanceof ElementEditorInput && document.isPresent()
					&& document.equals(CodingEditor.document(open));
		} catch (PartInitException e) {
			return false; // an editor that cannot be restored is of no use
		}
	}
}
