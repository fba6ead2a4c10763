/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * API of the tests. {@link org.imece.tests.support.NoErrorLogged} fails a test while which an error was logged that it
 * did not {@link org.imece.tests.support.ExpectError expect}. In plain Java every test has it; a test fragment gets it in
 * OSGi too by (1) {@code Require-Bundle: org.imece.tests.support} and (2) a file
 * {@code src/META-INF/services/org.junit.jupiter.api.extension.Extension} with the line
 * {@code org.imece.tests.support.NoErrorLogged} (bundles do not see each other's service files).
 * {@link org.imece.tests.support.ChildJvm} runs a class of a test in a process of its own.
 */
package org.imece.tests.support;
