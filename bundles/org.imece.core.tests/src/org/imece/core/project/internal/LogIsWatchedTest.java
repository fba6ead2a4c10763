/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.project.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.imece.tests.support.ExpectError;
import org.imece.tests.support.LoggedErrors;
import org.junit.jupiter.api.Test;

/** A test run would not notice if the watch over the log were missing; this one has it as a parameter. */
class LogIsWatchedTest {

	@Test
	void anErrorIsSeen(LoggedErrors errors) {
		assumeTrue(Platform.isRunning(), "there is no log without a platform");
		ILog.of(getClass()).error("kasıtlı");
		assertEquals("kasıtlı", errors.take().get(0).getMessage());
	}

	@Test
	@ExpectError("kasıtlı")
	void anExpectedErrorIsNoFailure() {
		assumeTrue(Platform.isRunning(), "there is no log without a platform");
		ILog.of(getClass()).error("yine kasıtlı");
	}
}
