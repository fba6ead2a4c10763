/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.imece.coding.query.coded.DeleteQueryOperation;
import org.imece.coding.query.coded.Query;
import org.imece.coding.query.coded.SaveQueryOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.text.TextOrder;
import org.imece.model.coding.CodingQuery;
import org.imece.ui.editor.AccessibleNames;
import org.imece.ui.element.ElementLabels;
import org.imece.ui.operation.Edits;
import org.imece.ui.operation.Toast;
import org.imece.ui.view.RunAction;

/** The saved queries of the project: choose, save, rename, delete. */
final class SavedQueryBar {

	private final Combo combo;
	private final Supplier<IResearchProject> project;
	private final Consumer<String> chosen;
	private List<CodingQuery> queries = List.of();
	private String selected = "";

	/** @param chosen takes the expression of a query that the user chose */
	SavedQueryBar(Composite parent, Supplier<IResearchProject> project, Consumer<String> chosen) {
		this.project = project;
		this.chosen = chosen;
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		new Label(bar, SWT.NONE).setText(Messages.Saved_label);
		combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		AccessibleNames.set(combo, Messages.Saved_label);
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> choose());
	}

	private void choose() {
		int index = combo.getSelectionIndex() - 1;
		selected = index < 0 ? "" : queries.get(index).getId();
		chosen.accept(index < 0 ? "" : text(queries.get(index)));
	}

	/** Chooses a query as if the user did. */
	void choose(CodingQuery query) {
		selected = query.getId();
		refresh();
		chosen.accept(text(query));
	}

	private static String text(CodingQuery query) {
		return query.getExpression() == null ? "" : query.getExpression();
	}

	/** Shows what is saved now. */
	void refresh() {
		IResearchProject open = project.get();
		if (open == null) {
			clear();
			return;
		}
		queries = open.all(CodingQuery.class).stream().sorted(
				TextOrder.by(Locale.forLanguageTag(open.mainLanguage()), query -> Titles.of(query, open.mainLanguage())))
				.toList();
		combo.removeAll();
		combo.add(queries.isEmpty() ? Messages.Saved_none : Messages.Saved_choose);
		queries.forEach(query -> combo.add(Titles.of(query, open.mainLanguage())));
		combo.select(1 + queries.stream().map(CodingQuery::getId).toList().indexOf(selected));
	}

	void clear() {
		queries = List.of();
		selected = "";
		combo.removeAll();
	}

	private Optional<CodingQuery> selected() {
		return queries.stream().filter(query -> query.getId().equals(selected)).findFirst();
	}

	/** @param question the one to save */
	List<Action> actions(Supplier<Optional<Query>> question) {
		return List.of(action(Messages.Saved_save, "save", () -> save(question.get())),
				action(Messages.Saved_rename, "edit", this::rename), action(Messages.Saved_delete, "delete", this::delete));
	}

	private Action action(String text, String icon, Runnable run) {
		Action action = new RunAction(text, ElementLabels.shared(icon), () -> {
			if (project.get() != null) {
				run.run();
			}
		});
		action.setToolTipText(text);
		return action;
	}

	private Shell shell() {
		return combo.getShell();
	}

	private void save(Optional<Query> question) {
		if (question.isEmpty()) {
			Toast.show(shell(), Messages.Saved_nothingToSave);
			return;
		}
		Optional<CodingQuery> existing = selected();
		String name = existing.map(query -> Titles.of(query, project.get().mainLanguage())).orElse("");
		ask(Messages.Saved_saveTitle, Messages.Saved_saveMessage, name).ifPresent(given -> run(monitor -> {
			Optional<CodingQuery> same = existing.filter(query -> given.equals(name));
			selected = new SaveQueryOperation(project.get(), same, given, question.get()).run(monitor).getId();
		}, Messages.format(Messages.Saved_saved, given)));
	}

	private void rename() {
		selected().ifPresentOrElse(query -> {
			String name = Titles.of(query, project.get().mainLanguage());
			ask(Messages.Saved_renameTitle, Messages.Saved_renameMessage, name)
					.ifPresent(given -> run(monitor -> project.get().edit(
							Messages.format(Messages.Saved_renameLabel, given),
							() -> query.getNames().put(project.get().mainLanguage(), given)),
							Messages.format(Messages.Saved_renamed, given)));
		}, this::noneChosen);
	}

	private void delete() {
		selected().ifPresentOrElse(query -> {
			String name = Titles.of(query, project.get().mainLanguage());
			run(monitor -> new DeleteQueryOperation(project.get(), query).run(monitor),
					Messages.format(Messages.Saved_deleted, name));
		}, this::noneChosen);
	}

	private void noneChosen() {
		Toast.show(shell(), Messages.Saved_noneChosen);
	}

	private void run(ICoreRunnable edit, String message) {
		if (Edits.attempt(shell(), edit)) {
			refresh();
			Toast.showUndo(shell(), project.get(), message);
		}
	}

	private Optional<String> ask(String title, String message, String initial) {
		InputDialog dialog = new InputDialog(shell(), title, message, initial,
				text -> text.isBlank() ? Messages.Saved_noName : null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}
}
