/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.imports.internal;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.imece.core.project.IProjectListener;
import org.imece.core.project.IResearchProject;
import org.imece.model.core.Account;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.editor.ElementEditorInput;
import org.imece.ui.editor.SettledSelection;
import org.imece.ui.editor.StoredEditor;
import org.imece.ui.internal.Messages;

/**
 * The account of an import as a document that can be read and copied. A text of its own scrolling, since an account can
 * be longer than a form may be high.
 */
public final class AccountEditor extends StoredEditor {

	private final IProjectListener follow = new IProjectListener() {
		@Override
		public void edited(Set<String> recordIds) {
			show();
		}
	};
	private IResearchProject project;
	private StyledText text;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ElementEditorInput elementInput)) {
			throw new PartInitException(Status.error("Not the address of an element: " + input));
		}
		setSite(site);
		setInput(input);
		setPartName(elementInput.getName());
		SettledSelection selection = new SettledSelection();
		site.setSelectionProvider(selection);
		account().ifPresent(account -> selection.setSelection(new StructuredSelection(account)));
		project = elementInput.project().orElse(null);
		if (project != null) {
			project.addListener(follow);
		}
	}

	private Optional<Account> account() {
		return ((ElementEditorInput) getEditorInput()).element().filter(Account.class::isInstance)
				.map(Account.class::cast);
	}

	@Override
	public void createPartControl(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		text.setMargins(16, 12, 16, 12);
		text.setLineSpacing(4);
		AccessibleNames.set(text, Messages.Account_title);
		account().ifPresentOrElse(account -> AccountText.of(account).show(text),
				() -> text.setText(Messages.ElementFormEditor_notThere));
	}

	/** Closes when the import is undone; another file of it may also be entered, or taken back. */
	private void show() {
		if (text != null && !text.isDisposed()) {
			account().ifPresentOrElse(account -> AccountText.of(account).show(text),
					() -> getSite().getPage().closeEditor(this, false));
		}
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public void dispose() {
		if (project != null) {
			project.removeListener(follow);
		}
		super.dispose();
	}
}
