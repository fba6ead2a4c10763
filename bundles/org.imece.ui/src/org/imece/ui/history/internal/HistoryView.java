/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.history.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.imece.core.project.IResearchProject;
import org.imece.core.store.RevisionHeader;
import org.imece.model.core.Element;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.element.ElementSelection;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;
import org.imece.ui.view.Hint;
import org.imece.ui.view.ProjectView;

/** Revisions of the selected record, or what happened lately in the whole project. */
public final class HistoryView extends ProjectView {

	private final ISelectionListener follow = (part, selection) -> selected(part,
			project().flatMap(project -> ElementSelection.first(selection, project)));
	private Label subject;
	private Button whole;
	private Button compare;
	private Button restore;
	private RevisionTable table;
	private RevisionLoader loader;
	private String recordId;

	@Override
	protected void createContent(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		subject = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT)
				.applyTo(subject);
		whole = new Button(bar, SWT.CHECK);
		whole.setText(Messages.History_whole);
		whole.addListener(SWT.Selection, event -> load());
		compare = button(bar, Messages.History_compare, this::compare);
		restore = button(bar, Messages.History_restore, this::restore);
		table = new RevisionTable(parent, this::titleOf);
		table.viewer().addSelectionChangedListener(event -> enable());
		table.viewer().addOpenListener(event -> compare());
		getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(follow);
		enable();
	}

	private static Button button(Composite bar, String text, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void selected(IWorkbenchPart part, Optional<Element> element) {
		if (part == this || element.isEmpty()) {
			return;
		}
		String selected = project().orElseThrow().recordOf(element.get()).orElse(null);
		if (selected != null && !selected.equals(recordId)) {
			recordId = selected;
			if (!whole.getSelection()) {
				load();
			}
		}
	}

	@Override
	protected void projectOpened(IResearchProject opened) {
		loader = new RevisionLoader(opened, this::show);
		recordId = null;
		load();
	}

	@Override
	protected void projectClosed() {
		loader.cancel();
		recordId = null;
		table.show(List.of());
	}

	@Override
	protected void edited(Set<String> recordIds) {
		if (whole.getSelection() || recordId == null || recordIds.contains(recordId)) {
			load();
		}
	}

	private void load() {
		if (loader != null) {
			loader.load(whole.getSelection() ? null : recordId);
		}
	}

	private void show(List<RevisionHeader> revisions) {
		if (subject.isDisposed() || project().isEmpty()) {
			return;
		}
		subject.setText(whole.getSelection() || recordId == null ? Messages.History_project
				: titleOf(recordId).replace("&", "&&"));
		table.show(revisions);
		enable();
		updateHint();
	}

	private String titleOf(String record) {
		ElementLabels labels = getSite().getService(ElementLabels.class);
		return project().orElseThrow().records().stream().filter(header -> header.id().equals(record)).findFirst()
				.map(labels::text).orElse(Messages.History_deletedRecord);
	}

	private void enable() {
		Optional<RevisionHeader> revision = table.selected().filter(selected -> !selected.isCheckpoint())
				.filter(selected -> !selected.deleted());
		compare.setEnabled(revision.isPresent());
		restore.setEnabled(revision.isPresent());
	}

	private void compare() {
		table.selected().filter(revision -> !revision.isCheckpoint() && !revision.deleted())
				.ifPresent(revision -> new RevisionComparison(getSite().getPage(), project().orElseThrow(), revision)
						.open(titleOf(revision.recordId())));
	}

	private void restore() {
		RevisionHeader revision = table.selected().orElseThrow();
		IResearchProject project = project().orElseThrow();
		var shell = getSite().getShell();
		if (Edits.attempt(shell, monitor -> restore(project, revision))) {
			Toast.showUndo(getSite().getWorkbenchWindow().getShell(), project,
					Messages.format(Messages.History_restored, titleOf(revision.recordId())));
		}
	}

	private static void restore(IResearchProject project, RevisionHeader revision) throws CoreException {
		project.restore(revision.recordId(), revision.version());
	}

	@Override
	protected Optional<Hint> hint() {
		return table.isEmpty() ? Optional.of(Hint.of(Messages.History_empty)) : Optional.empty();
	}

	@Override
	protected Control focusControl() {
		return table.viewer().getControl();
	}

	@Override
	public void dispose() {
		getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(follow);
		if (loader != null) {
			loader.cancel();
		}
		super.dispose();
	}
}
