/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.law.ui.reading.internal;

import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.law.ui.form.internal.InstrumentForm;
import org.imece.law.ui.internal.Messages;
import org.imece.model.core.Element;
import org.imece.model.law.Expression;
import org.imece.model.law.Instrument;
import org.imece.model.law.Norm;
import org.imece.model.law.Provision;
import org.imece.ui.editor.ElementEditorInput;
import org.imece.ui.editor.IRevealElement;

/** An instrument: its text on the first page, what is known of it on the second. Never dirty. */
public final class LegislationEditor extends MultiPageEditorPart implements IRevealElement {

	private static final String CONTEXT = "org.imece.law.ui.reading";

	private final ReadingPage reading = new ReadingPage();
	private final InstrumentForm form = new InstrumentForm();
	private final IProjectListener follow = new IProjectListener() {
		@Override
		public void edited(Set<String> recordIds) {
			projectEdited();
		}
	};
	private IResearchProject project;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ElementEditorInput elementInput)) {
			throw new PartInitException(Status.error("Not the address of an element: " + input));
		}
		super.init(site, input);
		setPartName(elementInput.getName());
		project = elementInput.project().orElse(null);
	}

	@Override
	protected void createPages() {
		try {
			setPageText(addPage(reading, getEditorInput()), Messages.Reading_page);
			setPageText(addPage(form, getEditorInput()), Messages.Form_page);
		} catch (PartInitException e) {
			ILog.of(getClass()).error("A page of the legislation editor cannot be made", e);
		}
		if (reading.expression().isEmpty()) {
			setActivePage(1);
		}
		if (project != null) {
			project.addListener(follow);
		}
		getSite().getService(IContextService.class).activateContext(CONTEXT);
	}

	private void projectEdited() {
		ElementEditorInput input = (ElementEditorInput) getEditorInput();
		if (input.element().isEmpty()) {
			getSite().getPage().closeEditor(this, false);
		} else {
			setPartName(input.getName());
		}
	}

	@Override
	public void reveal(Element element, int start, int end) {
		boolean inText = element instanceof Provision || element instanceof Expression || element instanceof Norm;
		if (inText) {
			setActivePage(0);
			reading.reveal(element, start, end);
		} else if (element instanceof Instrument) {
			setActivePage(reading.expression().isPresent() ? 0 : 1);
		}
	}

	void find() {
		setActivePage(0);
		reading.find();
	}

	void followCitation() {
		setActivePage(0);
		reading.followCitation();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IReading.class ? type.cast(reading) : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		if (project != null) {
			project.removeListener(follow);
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// every change is stored at once
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
