/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.contribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.InvalidRegistryObjectException;

/**
 * Reads the extensions of one extension point. A contribution that cannot be read is logged with the name of its
 * bundle and left out, so that one bad plug-in does not break the others.
 *
 * @since 0.1
 */
public final class ContributionRegistry {

	private final IExtensionRegistry registry;

	public ContributionRegistry(IExtensionRegistry registry) {
		this.registry = registry;
	}

	/**
	 * @param pointId full identifier of the extension point
	 * @param element name of the configuration elements
	 * @param reader  makes a contribution; may throw {@link IllegalArgumentException}
	 * @return in a stable order: by contributing bundle, then as written there
	 */
	public <T> List<T> read(String pointId, String element, Reader<T> reader) {
		List<IConfigurationElement> elements = new ArrayList<>(List.of(registry.getConfigurationElementsFor(pointId)));
		elements.removeIf(candidate -> !candidate.getName().equals(element));
		elements.sort(Comparator.comparing((Function<IConfigurationElement, String>) candidate -> candidate
				.getContributor().getName()));
		List<T> contributions = new ArrayList<>();
		for (IConfigurationElement candidate : elements) {
			try {
				contributions.add(reader.read(candidate));
			} catch (CoreException | IllegalArgumentException | LinkageError | InvalidRegistryObjectException e) {
				ILog.of(getClass()).error("Left out a contribution of " + candidate.getContributor().getName() + " to "
						+ pointId + ": " + e.getMessage(), e);
			}
		}
		return contributions;
	}

	/** Makes a contribution from its configuration element. */
	@FunctionalInterface
	public interface Reader<T> {
		T read(IConfigurationElement element) throws CoreException;
	}

	/** An attribute that has to be there. */
	public static String required(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException("attribute " + attribute + " is missing");
		}
		return value;
	}
}
