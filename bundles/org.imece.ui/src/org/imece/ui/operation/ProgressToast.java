/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.operation;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.imece.ui.internal.Messages;

/** Shows what a job does in the corner of the window, once it takes longer than an instant. */
final class ProgressToast extends ProgressMonitorWrapper {

	private static final int PATIENCE_MILLIS = 500;
	private static final int TICK_MILLIS = 150;
	private static final int RESOLUTION = 1000;

	private final Shell window;
	private final Job job;
	private volatile String task = "";
	private volatile int total = IProgressMonitor.UNKNOWN;
	private volatile double worked;
	private volatile boolean closed;
	/** Only on the user interface thread. */
	private Toast toast;
	private Label subtask;
	private ProgressBar bar;

	ProgressToast(Shell window, Job job, IProgressMonitor monitor) {
		super(monitor);
		this.window = window;
		this.job = job;
		Display display = window.getDisplay();
		display.asyncExec(() -> display.timerExec(PATIENCE_MILLIS, this::tick));
	}

	private void tick() {
		if (closed || window.isDisposed()) {
			return;
		}
		if (toast == null) {
			toast = Toast.open(window, this::createContent);
		}
		subtask.setText(task);
		if (total > 0) {
			bar.setSelection((int) Math.min(RESOLUTION, worked * RESOLUTION / total));
		}
		window.getDisplay().timerExec(TICK_MILLIS, this::tick);
	}

	private void createContent(Composite parent) {
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(parent);
		Label name = new Label(parent, SWT.NONE);
		name.setText(job.getName());
		GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(name);
		Button cancel = new Button(parent, SWT.PUSH);
		cancel.setText(Messages.OperationRunner_cancel);
		cancel.addListener(SWT.Selection, event -> {
			job.cancel();
			cancel.setEnabled(false);
		});
		GridDataFactory.fillDefaults().span(1, 2).align(SWT.END, SWT.CENTER).applyTo(cancel);
		bar = new ProgressBar(parent, total > 0 ? SWT.SMOOTH : SWT.INDETERMINATE);
		bar.setMaximum(RESOLUTION);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		subtask = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(subtask);
	}

	void close() {
		closed = true;
		if (!window.isDisposed()) {
			window.getDisplay().asyncExec(() -> {
				if (toast != null) {
					toast.close();
				}
			});
		}
	}

	@Override
	public void beginTask(String name, int totalWork) {
		total = totalWork;
		setTaskName(name);
		super.beginTask(name, totalWork);
	}

	@Override
	public void setTaskName(String name) {
		if (name != null && !name.isEmpty()) {
			task = name;
		}
		super.setTaskName(name);
	}

	@Override
	public void subTask(String name) {
		if (name != null && !name.isEmpty()) {
			task = name;
		}
		super.subTask(name);
	}

	@Override
	public void worked(int work) {
		worked += work;
		super.worked(work);
	}

	@Override
	public void internalWorked(double work) {
		worked += work;
		super.internalWorked(work);
	}
}
