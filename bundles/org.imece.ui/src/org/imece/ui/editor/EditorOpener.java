/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Refusal;
import org.imece.ui.operation.Toast;
import org.imece.ui.project.IProjectSession;

/**
 * Finds and opens the editor of an element. Made by the service runtime; use {@link ElementOpener}.
 *
 * @noextend
 * @since 0.1
 */
public class EditorOpener implements ElementOpener {

	private IProjectSession session;
	private ElementLabels labels;

	public void setSession(IProjectSession session) {
		this.session = session;
	}

	public void setLabels(ElementLabels labels) {
		this.labels = labels;
	}

	@Override
	public Optional<IEditorPart> open(IWorkbenchPage page, Element element) {
		return open(page, element, IRevealElement.WHOLE, IRevealElement.WHOLE);
	}

	@Override
	public Optional<IEditorPart> open(IWorkbenchPage page, String uri) {
		return open(page, uri, IRevealElement.WHOLE, IRevealElement.WHOLE);
	}

	@Override
	public Optional<IEditorPart> open(IWorkbenchPage page, String uri, int start, int end) {
		Optional<Element> element = session.project().flatMap(project -> project.find(uri));
		if (element.isEmpty()) {
			Toast.show(page.getWorkbenchWindow().getShell(), Messages.EditorOpener_gone);
			return Optional.empty();
		}
		return open(page, element.get(), start, end);
	}

	@Override
	public Optional<IEditorPart> open(IWorkbenchPage page, Element element, int start, int end) {
		IResearchProject project = session.project().orElseThrow();
		for (EObject owner = element; owner instanceof Element candidate; owner = owner.eContainer()) {
			Optional<String> editorId = labels.editorId(candidate.eClass());
			if (editorId.isPresent()) {
				return open(page, new ElementEditorInput(project, candidate), editorId.get())
						.map(editor -> reveal(editor, element, element != candidate || start >= 0, start, end));
			}
		}
		Toast.show(page.getWorkbenchWindow().getShell(),
				Messages.format(Messages.EditorOpener_noEditor, labels.text(element)));
		return Optional.empty();
	}

	private static Optional<IEditorPart> open(IWorkbenchPage page, ElementEditorInput input, String editorId) {
		try {
			return Optional.ofNullable(page.openEditor(input, editorId, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID));
		} catch (PartInitException e) {
			Refusal.show(page.getWorkbenchWindow().getShell(), e.getStatus());
			return Optional.empty();
		}
	}

	private static IEditorPart reveal(IEditorPart editor, Element element, boolean within, int start, int end) {
		IRevealElement reveal = Adapters.adapt(editor, IRevealElement.class);
		if (within && reveal != null) {
			reveal.reveal(element, start, end);
		}
		return editor;
	}
}
