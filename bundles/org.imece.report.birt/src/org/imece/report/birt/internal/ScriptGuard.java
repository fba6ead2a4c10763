/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.birt.internal;

import java.lang.StackWalker.StackFrame;
import java.util.Set;

import org.eclipse.birt.report.engine.javascript.JavascriptEngineFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/**
 * Scripts of templates compute; they reach no Java class beyond values and the few objects that BIRT means for them,
 * and they end when the user cancels.
 */
final class ScriptGuard extends ContextFactory {

	private static final int INSTRUCTIONS_BETWEEN_CHECKS = 10_000;

	/**
	 * Classes of which scripts may see objects, by exact name: values, and the elements of the page that is being made.
	 * None of them leads to files, classes or threads.
	 */
	private static final Set<String> VALUES = Set.of("java.lang.Object", "java.lang.String", "java.lang.Number",
			"java.lang.Boolean", "java.lang.Character", "java.lang.Byte", "java.lang.Short", "java.lang.Integer",
			"java.lang.Long", "java.lang.Float", "java.lang.Double", "java.math.BigDecimal", "java.math.BigInteger",
			"java.util.Date", "java.sql.Date", "java.sql.Time", "java.sql.Timestamp");

	private static final String INSTANCES = "org.eclipse.birt.report.engine.script.internal.instance.";

	/**
	 * What BIRT itself puts into the scope of each script, and cannot do without. What these objects hand out is judged
	 * again: a class loader, a stream or a design that one of them returns is not visible. Scripts see these objects, and
	 * cannot name the classes.
	 */
	private static final Set<String> OF_BIRT = Set.of("org.eclipse.birt.chart.internal.log.JavaUtilLoggerImpl",
			"org.eclipse.birt.core.script.BirtHashMap",
			"org.eclipse.birt.data.engine.script.JSDataSetImpl",
			"org.eclipse.birt.report.engine.api.DefaultStatusHandler",
			"org.eclipse.birt.report.engine.api.impl.RunAndRenderTask",
			"org.eclipse.birt.report.engine.executor.ExecutionContext",
			"org.eclipse.birt.report.engine.executor.ExecutionContext$ReportObject",
			"org.eclipse.birt.report.engine.javascript.JavascriptEngine$1",
			"org.eclipse.birt.report.engine.script.internal.ReportContextImpl");

	/** What Rhino goes through when a script names a class: {@code Packages.java.lang.System}. */
	private static final Set<String> NAMING = Set.of("org.mozilla.javascript.NativeJavaPackage",
			"org.mozilla.javascript.NativeJavaTopPackage", "org.mozilla.javascript.ImporterTopLevel",
			"org.mozilla.javascript.JavaAdapter");

	private final ThreadLocal<IProgressMonitor> running = new ThreadLocal<>();

	/** Puts the guard in the place of BIRT's own factory; once in a process. */
	static ScriptGuard install() {
		ScriptGuard guard = new ScriptGuard();
		new JavascriptEngineFactory(); // its bundle starts, and installs its factory
		JavascriptEngineFactory.destroyMyFactory(); // only that one may do it
		ContextFactory.initGlobal(guard);
		return guard;
	}

	/** Scripts that run on this thread from now on stop when the monitor is cancelled. */
	void begin(IProgressMonitor monitor) {
		running.set(monitor);
	}

	void end() {
		running.remove();
	}

	@Override
	protected Context makeContext() {
		Context context = super.makeContext();
		context.setClassShutter(ScriptGuard::isVisible);
		context.setInstructionObserverThreshold(INSTRUCTIONS_BETWEEN_CHECKS);
		return context;
	}

	private static boolean isVisible(String className) {
		return VALUES.contains(className)
				|| (OF_BIRT.contains(className) || className.startsWith(INSTANCES)) && !isAskedByName();
	}

	/** Whether a script has written the name of a class, rather than met an object of it. */
	private static boolean isAskedByName() {
		return StackWalker.getInstance().walk(frames -> frames.map(StackFrame::getClassName).anyMatch(NAMING::contains));
	}

	@Override
	protected void observeInstructionCount(Context context, int instructions) {
		IProgressMonitor monitor = running.get();
		if (monitor != null && monitor.isCanceled()) {
			throw new ScriptCancelled();
		}
	}

	@Override
	protected boolean hasFeature(Context context, int feature) {
		return feature == Context.FEATURE_DYNAMIC_SCOPE || super.hasFeature(context, feature);
	}

	/** An error, so that no catch clause of a script holds it up. */
	private static final class ScriptCancelled extends Error {
		private static final long serialVersionUID = 1L;

		ScriptCancelled() {
			super(new OperationCanceledException());
		}
	}
}
