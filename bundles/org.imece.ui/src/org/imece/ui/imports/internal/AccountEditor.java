/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.imports.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.imece.ui.editor.StoredEditor;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Refusal;

/** The account of an import as a document that can be read and copied. */
public final class AccountEditor extends StoredEditor {

	private static final String ID = "org.imece.ui.accountEditor";

	private StyledText text;

	/** An account; gone when the workbench is closed. */
	private record Input(AccountText.Styled account) implements IEditorInput {
		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return ElementLabels.shared("account");
		}

		@Override
		public String getName() {
			return Messages.Account_title;
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return Messages.Account_title;
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return null;
		}
	}

	static void open(IWorkbenchPage page, AccountText.Styled account) {
		try {
			page.openEditor(new Input(account), ID);
		} catch (PartInitException e) {
			Refusal.show(page.getWorkbenchWindow().getShell(), e.getStatus());
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		text.setMargins(16, 12, 16, 12);
		text.setLineSpacing(4);
		if (getEditorInput() instanceof Input input) {
			input.account().show(text);
		}
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
