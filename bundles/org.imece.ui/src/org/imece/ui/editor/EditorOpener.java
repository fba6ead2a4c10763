/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementOpener;
import org.imece.ui.element.ElementPlace;
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
	public Optional<IWorkbenchPart> open(IWorkbenchPage page, Element element) {
		return open(page, element, IRevealElement.WHOLE, IRevealElement.WHOLE);
	}

	@Override
	public Optional<IWorkbenchPart> open(IWorkbenchPage page, String uri) {
		return open(page, uri, IRevealElement.WHOLE, IRevealElement.WHOLE);
	}

	@Override
	public Optional<IWorkbenchPart> open(IWorkbenchPage page, String uri, int start, int end) {
		Optional<Element> element = session.project().flatMap(project -> project.find(uri));
		if (element.isEmpty()) {
			Toast.show(page.getWorkbenchWindow().getShell(), Messages.EditorOpener_gone);
			return Optional.empty();
		}
		return open(page, element.get(), start, end);
	}

	@Override
	public Optional<IWorkbenchPart> open(IWorkbenchPage page, Element element, int start, int end) {
		IResearchProject project = session.project().orElseThrow();
		for (EObject owner = element; owner instanceof Element candidate; owner = owner.eContainer()) {
			Optional<ElementPlace> place = labels.place(candidate.eClass());
			if (place.isPresent()) {
				return show(page, place.get()).map(view -> reveal(view, element, start, end));
			}
			Optional<String> editorId = labels.editorId(candidate.eClass());
			if (editorId.isPresent()) {
				return open(page, new ElementEditorInput(project, candidate), editorId.get())
						.map(editor -> element != candidate || start >= 0 ? reveal(editor, element, start, end) : editor);
			}
		}
		Toast.show(page.getWorkbenchWindow().getShell(),
				Messages.format(Messages.EditorOpener_noEditor, labels.text(element)));
		return Optional.empty();
	}

	private static Optional<IWorkbenchPart> open(IWorkbenchPage page, ElementEditorInput input, String editorId) {
		try {
			return Optional.ofNullable(page.openEditor(input, editorId, true,
					IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID));
		} catch (PartInitException e) {
			Refusal.show(page.getWorkbenchWindow().getShell(), e.getStatus());
			return Optional.empty();
		}
	}

	private static Optional<IWorkbenchPart> show(IWorkbenchPage page, ElementPlace place) {
		if (place.perspectiveId() != null && page.findView(place.viewId()) == null) {
			page.setPerspective(page.getWorkbenchWindow().getWorkbench().getPerspectiveRegistry()
					.findPerspectiveWithId(place.perspectiveId()));
		}
		try {
			return Optional.of(page.showView(place.viewId()));
		} catch (PartInitException e) {
			Refusal.show(page.getWorkbenchWindow().getShell(), e.getStatus());
			return Optional.empty();
		}
	}

	private static IWorkbenchPart reveal(IWorkbenchPart part, Element element, int start, int end) {
		IRevealElement reveal = Adapters.adapt(part, IRevealElement.class);
		if (reveal != null) {
			reveal.reveal(element, start, end);
		}
		return part;
	}
}
