/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.internal.Messages;
import org.imece.ui.project.IProjectSession;
import org.imece.ui.project.IProjectSessionListener;

/**
 * Base of editors that show one element as a form. It follows edits, undo and restore, closes when its element or
 * project goes away, and is never dirty: every field stores at once. Its selection is the element.
 *
 * @param <T> type of the element
 * @since 0.1
 */
public abstract class ElementFormEditor<T extends Element> extends StoredEditor implements IRevealElement {

	private static final int MAX_WIDTH = 860;
	private static final int TAB_LENGTH = 32;

	private final Class<T> type;
	private final IProjectListener follow = new IProjectListener() {
		@Override
		public void edited(Set<String> recordIds) {
			projectEdited();
		}
	};
	private final IProjectSessionListener closeWithProject = new IProjectSessionListener() {
		@Override
		public void closing(IResearchProject closing) {
			if (closing == project && fields != null) {
				fields.commit();
			}
		}
	};
	private IResearchProject project;
	private FormToolkit toolkit;
	private ScrolledForm form;
	private FormFields fields;

	protected ElementFormEditor(Class<T> type) {
		this.type = type;
	}

	/** Builds the form; called once. */
	protected abstract void createFields(FormFields form);

	/** After each edit, once the fields are up to date; for controls of one's own. */
	protected void refreshed() {
	}

	/** The element as it is now; empty once it is deleted. */
	protected final Optional<T> find() {
		return project == null ? Optional.empty()
				: getEditorInput().project().flatMap(open -> open.find(getEditorInput().uri()))
						.filter(type::isInstance).map(type::cast);
	}

	/** The element as it is now. Ask each time: after a restore it is another object. */
	protected final T element() {
		return find().orElseThrow();
	}

	protected final IResearchProject project() {
		return project;
	}

	@Override
	public ElementEditorInput getEditorInput() {
		return (ElementEditorInput) super.getEditorInput();
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ElementEditorInput elementInput)) {
			throw new PartInitException(Status.error("Not the address of an element: " + input));
		}
		setSite(site);
		setInput(input);
		setPartName(elementInput.getName());
		project = elementInput.project().orElse(null);
		SettledSelection selection = new SettledSelection();
		site.setSelectionProvider(selection);
		find().ifPresent(element -> selection.setSelection(new StructuredSelection(element)));
	}

	@Override
	public final void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.getBody().setLayout(new ReadingColumnLayout(MAX_WIDTH));
		Composite column = toolkit.createComposite(form.getBody());
		GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 12).applyTo(column);
		if (find().isEmpty()) {
			toolkit.createLabel(column, Messages.ElementFormEditor_notThere, SWT.WRAP);
			return;
		}
		project.addListener(follow);
		getSite().getService(IProjectSession.class).addListener(closeWithProject);
		fields = new FormFields(toolkit, column, project, () -> find().orElse(null));
		createFields(fields);
		showTitle();
		refreshed();
		form.reflow(true);
	}

	private void projectEdited() {
		if (form.isDisposed()) {
			return;
		}
		if (find().isEmpty()) {
			getSite().getPage().closeEditor(this, false);
			return;
		}
		fields.refresh();
		showTitle();
		refreshed();
	}

	private void showTitle() {
		ElementLabels labels = getSite().getService(ElementLabels.class);
		String title = labels.text(element());
		setPartName(title.length() <= TAB_LENGTH ? title : title.substring(0, TAB_LENGTH - 1).stripTrailing() + '…');
		setTitleToolTip(title);
		setTitleImage(labels.image(element().eClass()));
		form.setText(title.replace("&", "&&"));
	}

	@Override
	public void reveal(Element element, int start, int end) {
		// the form shows the element as a whole
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		if (project != null) {
			project.removeListener(follow);
			getSite().getService(IProjectSession.class).removeListener(closeWithProject);
		}
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
