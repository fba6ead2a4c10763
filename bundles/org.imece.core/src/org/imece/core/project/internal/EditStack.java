/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.imece.core.project.ModelChange;
import org.imece.core.project.ModelQuery;

/** Runs edits one at a time on the model thread, records them, and undoes and redoes them. */
final class EditStack {

	private final Executor modelThread;
	/** The last part of an edit. */
	@FunctionalInterface
	interface Conclusion {
		void conclude(ChangeRecord record) throws CoreException;
	}

	private final ChangeObserver observer;
	private final Conclusion conclusion;
	private final Consumer<ChangeRecord> changed;
	private final BasicCommandStack commands = new BasicCommandStack() {
		@Override
		protected void handleError(Exception exception) {
			flush(); // after half of an undo, other steps would lead astray
			throw exception instanceof RuntimeException e ? e : new IllegalStateException(exception);
		}
	};
	/** Held while elements change and while somebody else reads them. */
	private final ReentrantLock model = new ReentrantLock(true);

	/**
	 * @param conclusion runs at the end of each edit and may change more
	 * @param changed    is told of each edit, undo and redo, on the model thread
	 */
	EditStack(Executor modelThread, ChangeObserver observer, Conclusion conclusion, Consumer<ChangeRecord> changed) {
		this.modelThread = modelThread;
		this.observer = observer;
		this.conclusion = conclusion;
		this.changed = changed;
	}

	void edit(String label, ModelChange change) throws CoreException {
		onModelThread(() -> {
			if (observer.isRecording()) {
				runOrTakeBack(observer.record(), change);
				return;
			}
			ChangeRecord record = new ChangeRecord();
			observer.begin(record);
			try {
				runOrTakeBack(record, () -> {
					change.run();
					conclusion.conclude(record);
				});
			} finally {
				observer.end();
			}
			if (!record.isEmpty()) {
				commands.execute(new RecordedEdit(label, record, changed));
				changed.accept(record);
			}
		});
	}

	private void runOrTakeBack(ChangeRecord record, ModelChange change) throws CoreException {
		int before = record.size();
		try {
			change.run();
		} catch (CoreException | RuntimeException | Error e) {
			observer.begin(new ChangeRecord()); // of no interest: all is taken back
			record.undoTo(before);
			record.truncate(before);
			observer.begin(record);
			throw e;
		}
	}

	void undo() throws CoreException {
		replay(commands::undo);
	}

	void redo() throws CoreException {
		replay(commands::redo);
	}

	private void replay(Runnable step) throws CoreException {
		onModelThread(() -> {
			observer.begin(new ChangeRecord()); // of no interest: the replayed record knows what changed
			try {
				step.run();
			} finally {
				observer.end();
			}
		});
	}

	void onModelThread(ModelChange work) throws CoreException {
		List<Exception> failures = new ArrayList<>(1);
		modelThread.execute(() -> {
			model.lock();
			try {
				work.run();
			} catch (CoreException | RuntimeException e) {
				failures.add(e);
			} finally {
				model.unlock();
			}
		});
		for (Exception failure : failures) {
			if (failure instanceof CoreException e) {
				throw e;
			}
			throw (RuntimeException) failure;
		}
	}

	/** Runs a query on any thread while no edit runs. */
	<T> T read(ModelQuery<T> query) throws CoreException {
		model.lock();
		try {
			return query.run();
		} finally {
			model.unlock();
		}
	}

	/** Whether this thread is within an edit or a query. */
	boolean isHeldHere() {
		return model.isHeldByCurrentThread();
	}

	/** Whether an edit is running. */
	boolean isEditing() {
		return observer.isRecording();
	}

	boolean canUndo() {
		return commands.canUndo();
	}

	boolean canRedo() {
		return commands.canRedo();
	}

	String undoLabel() {
		return label(commands.getUndoCommand());
	}

	String redoLabel() {
		return label(commands.getRedoCommand());
	}

	private static String label(Command command) {
		return command == null ? "" : command.getLabel();
	}

	/** Empties the history. */
	void forget() throws CoreException {
		onModelThread(commands::flush);
	}
}
