/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.ModelChange;
import org.imece.ui.internal.Messages;
import org.imece.ui.operation.Edits;

/** What the fields of one form share. */
final class FormContext {

	final FormToolkit toolkit;
	final IResearchProject project;
	final Supplier<? extends EObject> target;
	private final List<Runnable> refreshers;
	private final List<Runnable> committers;
	/** Begins each edit. */
	private final ModelChange prelude;

	FormContext(FormToolkit toolkit, IResearchProject project, Supplier<? extends EObject> target) {
		this(toolkit, project, target, new ArrayList<>(), new ArrayList<>(), () -> {
			// nothing comes first
		});
	}

	private FormContext(FormToolkit toolkit, IResearchProject project, Supplier<? extends EObject> target,
			List<Runnable> refreshers, List<Runnable> committers, ModelChange prelude) {
		this.toolkit = toolkit;
		this.project = project;
		this.target = target;
		this.refreshers = refreshers;
		this.committers = committers;
		this.prelude = prelude;
	}

	FormContext over(Supplier<? extends EObject> otherTarget) {
		return new FormContext(toolkit, project, otherTarget, refreshers, committers, prelude);
	}

	FormContext after(ModelChange first) {
		return new FormContext(toolkit, project, target, refreshers, committers, first);
	}

	void onRefresh(Runnable refresher) {
		refreshers.add(refresher);
	}

	void onCommit(Runnable committer) {
		committers.add(committer);
	}

	void refresh() {
		List.copyOf(refreshers).forEach(Runnable::run);
	}

	void commit() {
		List.copyOf(committers).forEach(Runnable::run);
	}

	/** @param field name of the field that changes, as users read it */
	boolean edit(Shell shell, String field, ModelChange change) {
		return Edits.run(shell, project, Messages.format(Messages.FormFields_change, field), () -> {
			prelude.run();
			change.run();
		});
	}
}
