/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.query.words;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A text that can be read until a moment, or until somebody cancels. */
final class TimedSequence implements CharSequence {

	/** Time is up. */
	static final class TimeOver extends RuntimeException {

		private static final long serialVersionUID = 1L;

		TimeOver() {
			super(null, null, false, false);
		}
	}

	/** Reading the clock for each letter would cost more than matching it. */
	private static final int LETTERS_BETWEEN_CHECKS = 1 << 14;

	private final String text;
	private final long deadline;
	private final IProgressMonitor monitor;
	private int read;

	/** @param deadline as of {@link System#nanoTime} */
	TimedSequence(String text, long deadline, IProgressMonitor monitor) {
		this.text = text;
		this.deadline = deadline;
		this.monitor = monitor;
	}

	@Override
	public char charAt(int index) {
		if ((++read & LETTERS_BETWEEN_CHECKS - 1) == 0) {
			check();
		}
		return text.charAt(index);
	}

	private void check() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (System.nanoTime() - deadline > 0) {
			throw new TimeOver();
		}
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.substring(start, end);
	}

	@Override
	public String toString() {
		return text;
	}
}
