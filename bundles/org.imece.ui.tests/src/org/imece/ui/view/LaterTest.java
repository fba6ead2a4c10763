/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaterTest {

	/** Longer than the pause, so that what was to happen has happened. */
	private static final int LONG_AFTER_MILLIS = 300;

	private final Display display = Display.getDefault();
	private final Shell shell = new Shell(display);
	private int done;
	private final Later later = new Later(shell, () -> done++);

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void longAfter() {
		boolean[] over = new boolean[1];
		display.timerExec(LONG_AFTER_MILLIS, () -> over[0] = true);
		while (!over[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	@Test
	void whatIsAskedForTwiceIsDoneOnceAndNotAtOnce() {
		later.soon();
		later.soon();
		assertEquals(0, done);
		assertTrue(later.isWaiting());
		longAfter();
		assertEquals(1, done);
		assertFalse(later.isWaiting());
		later.soon();
		longAfter();
		assertEquals(2, done);
	}

	@Test
	void nothingIsDoneWithAControlThatIsGone() {
		later.soon();
		shell.dispose();
		longAfter();
		assertEquals(0, done);
		later.soon();
		assertFalse(later.isWaiting());
	}
}
