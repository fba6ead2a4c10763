/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.tests.support;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Fails a test if the platform log got an error that {@link ExpectError} does not name; where there is no platform, nothing. */
public final class NoErrorLogged
		implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

	private static final Namespace NAMESPACE = Namespace.create(NoErrorLogged.class);

	private static ErrorLog log(ExtensionContext context) {
		return context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(ErrorLog.class, key -> new ErrorLog(),
				ErrorLog.class);
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		log(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == LoggedErrors.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return log(context);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		List<String> missing = new ArrayList<>(context.getTestMethod()
				.map(method -> method.getAnnotation(ExpectError.class)).map(ExpectError::value).map(List::of)
				.orElse(List.of()));
		List<IStatus> unexpected = new ArrayList<>();
		List<String> expected = List.copyOf(missing);
		for (IStatus error : log(context).take()) {
			List<String> named = expected.stream().filter(part -> error.getMessage().contains(part)).toList();
			missing.removeAll(named);
			if (named.isEmpty()) {
				unexpected.add(error);
			}
		}
		fail(unexpected);
		if (log(context).isListening() && !missing.isEmpty() && context.getExecutionException().isEmpty()) {
			throw new AssertionError("Expected in the log, but not there: " + missing);
		}
	}

	/** What comes after the last test of a class is the fault of the class. */
	@Override
	public void afterAll(ExtensionContext context) {
		fail(log(context).take());
	}

	private static void fail(List<IStatus> errors) {
		if (errors.isEmpty()) {
			return;
		}
		AssertionError failure = new AssertionError("Logged at ERROR: " + errors);
		errors.stream().map(IStatus::getException).filter(e -> e != null).forEach(failure::addSuppressed);
		throw failure;
	}
}
