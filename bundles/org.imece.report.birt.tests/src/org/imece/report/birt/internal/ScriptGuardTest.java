/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripts of a template may not do. */
class ScriptGuardTest {

	@TempDir
	Path folder;
	private Fixture fixture;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new Fixture(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Packages.java.lang.System.setProperty('imece.attack', 'x')",
			"java.lang.System.setProperty('imece.attack', 'x')",
			"this['Pack' + 'ages']['java']['lang']['System'].setProperty('imece.attack', 'x')",
			"new java.io.FileWriter('@/stolen').close()", "new Packages.java.io.File('@/stolen').createNewFile()",
			"importPackage(java.io); new File('@/stolen').createNewFile()",
			"importClass(java.io.File); new File('@/stolen').createNewFile()",
			"reportContext.getClass().getClassLoader().loadClass('java.lang.System')",
			"reportContext.getClass().forName('java.lang.System')", "params.getClass().getName()",
			"_jsContext.getClass()", "reportContext.getAppContext().keySet()",
			"reportContext.getAppContext().get('OdaJDBCDriverPassInConnection').close()",
			"reportContext.getDesignHandle().saveAs('@/stolen')", "reportContext.getReportRunnable().getDesignHandle()",
			"reportContext.getLocale().setDefault(null)",
			"Packages.org.eclipse.birt.chart.internal.log.JavaUtilLoggerImpl.initFileHandler('@', null)",
			"new Packages.org.eclipse.birt.report.engine.executor.ExecutionContext()",
			"new JavaAdapter(java.lang.Runnable, {run: function() {}}).run()",
			"java.lang.Runtime.getRuntime().exec('touch @/stolen')",
			"java.lang.Thread.sleep(1)", "Packages.org.mozilla.javascript.Context.enter()" })
	void isDenied(String script) throws Exception {
		Locale locale = Locale.getDefault();
		assertThrows(CoreException.class,
				() -> fixture.renderScript(script.replace("@", folder.toString()), "html"));
		assertFalse(Files.exists(folder.resolve("stolen")));
		assertEquals(null, System.getProperty("imece.attack"));
		assertEquals(locale, Locale.getDefault());
	}

	@ParameterizedTest
	@ValueSource(strings = { "var day = new Date().getFullYear(); if (day < 2000) throw 'clock';",
			"reportContext.setGlobalVariable('a', 'b'); if (reportContext.getGlobalVariable('a') != 'b') throw 'lost';",
			"var text = 'İmece'.toLocaleUpperCase(); if (Math.max(1, 2) != 2) throw 'sums';",
			"new java.util.Date().getTime()", "reportContext.getOutputFormat().length",
			"if (BirtStr.trim(' x ') != 'x') throw 'functions';" })
	void isAllowed(String script) {
		assertDoesNotThrow(() -> fixture.renderScript(script, "html"));
	}

	@Test
	void anEndlessLoopEndsWhenTheUserCancels() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		AtomicInteger asked = new AtomicInteger();
		NullProgressMonitor impatient = new NullProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return asked.incrementAndGet() > 200 || monitor.isCanceled();
			}
		};
		assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> assertThrows(OperationCanceledException.class, () -> fixture.render(
						"<method name=\"initialize\"><![CDATA[while (true) { try { while (true) {} } catch (e) {} finally {} }]]></method>",
						Fixture.label("x"), "html", impatient)));
	}
}
