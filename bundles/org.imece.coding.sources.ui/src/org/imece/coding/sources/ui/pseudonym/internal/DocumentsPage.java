/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.sources.ui.pseudonym.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.imece.coding.sources.ui.internal.Messages;
import org.imece.core.store.RecordHeader;
import org.imece.core.text.TextOrder;
import org.imece.model.coding.CodingPackage;
import org.imece.ui.editor.AccessibleNames;

/** Which documents are looked through. */
final class DocumentsPage extends WizardPage {

	private final PseudonymChoice choice;
	private CheckboxTableViewer documents;

	DocumentsPage(PseudonymChoice choice) {
		super("documents");
		this.choice = choice;
		setTitle(Messages.Documents_title);
		setDescription(Messages.Documents_text);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(page);
		documents = CheckboxTableViewer.newCheckList(page, SWT.BORDER | SWT.V_SCROLL);
		AccessibleNames.set(documents.getTable(), Messages.Documents_title);
		GridDataFactory.fillDefaults().grab(true, true).span(1, 2).hint(420, 260).applyTo(documents.getControl());
		documents.setContentProvider(ArrayContentProvider.getInstance());
		documents.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((RecordHeader) element).title();
			}
		});
		List<RecordHeader> all = choice.project().records(CodingPackage.Literals.DOCUMENT).stream()
				.sorted(TextOrder.by(Locale.of("tr"), RecordHeader::title)).toList();
		documents.setInput(all);
		documents.setCheckedElements(
				all.stream().filter(header -> choice.documents().contains(header.id())).toArray());
		documents.addCheckStateListener(event -> update());
		button(page, Messages.Select_all, true);
		button(page, Messages.Select_none, false);
		setControl(page);
		update();
	}

	private void button(Composite page, String text, boolean state) {
		Button button = new Button(page, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
		button.addListener(SWT.Selection, event -> {
			documents.setAllChecked(state);
			update();
		});
	}

	private void update() {
		choice.setDocuments(Arrays.stream(documents.getCheckedElements()).map(header -> ((RecordHeader) header).id())
				.toList());
		setPageComplete(!choice.documents().isEmpty());
	}
}
