/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbstractCommand;

/** An edit on the command stack; it has been done by the time it gets there. */
final class RecordedEdit extends AbstractCommand {

	private final ChangeRecord changes;
	private final Consumer<ChangeRecord> replayed;

	RecordedEdit(String label, ChangeRecord changes, Consumer<ChangeRecord> replayed) {
		super(label);
		this.changes = changes;
		this.replayed = replayed;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		// done already
	}

	@Override
	public void undo() {
		changes.undo();
		replayed.accept(changes);
	}

	@Override
	public void redo() {
		changes.redo();
		replayed.accept(changes);
	}
}
