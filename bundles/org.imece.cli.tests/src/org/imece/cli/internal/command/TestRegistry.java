/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** An extension registry of its own with what {@link TestPlugIn} contributes; needs no OSGi. */
final class TestRegistry {

	private TestRegistry() {
	}

	static IExtensionRegistry create() throws CoreException {
		Object key = new Object();
		IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(new File[0], new boolean[0]) {
			@Override
			public Object createExecutableExtension(RegistryContributor contributor, String className,
					String overridden) throws CoreException {
				try {
					return Class.forName(className, true, TestRegistry.class.getClassLoader()).getConstructor()
							.newInstance();
				} catch (ReflectiveOperationException e) {
					throw new CoreException(Status.error(className, e));
				}
			}
		}, key, null);
		try (InputStream xml = TestRegistry.class.getResourceAsStream("test-plugin.xml")) {
			registry.addContribution(xml, ContributorFactorySimple.createContributor("org.imece.core"), false, "test",
					null, key);
		} catch (IOException e) {
			throw new CoreException(Status.error("test-plugin.xml", e));
		}
		return registry;
	}
}
