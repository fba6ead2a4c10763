/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.ui.element;

import static org.imece.core.contribution.ContributionRegistry.required;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.imece.core.contribution.ContributionRegistry;
import org.imece.core.contribution.Contributions;
import org.imece.core.contribution.RecordType;

/** What plug-ins say of types of elements: editor, icon, name. */
final class ElementEditors {

	private final Map<String, Entry> entries = new HashMap<>();
	private final Map<String, RecordType> recordTypes = new HashMap<>();

	private record Entry(String type, String editorId, ElementPlace place, ImageDescriptor icon, String label) {
	}

	ElementEditors(IExtensionRegistry registry) {
		for (Entry entry : new ContributionRegistry(registry).read("org.imece.ui.elementEditors", "editor",
				ElementEditors::entry)) {
			entries.merge(entry.type(), entry, ElementEditors::merge);
		}
		new Contributions(registry).recordTypes().forEach(type -> recordTypes.putIfAbsent(type.type(), type));
	}

	private static Entry entry(IConfigurationElement element) {
		String icon = element.getAttribute("icon");
		ImageDescriptor image = icon == null ? null
				: ResourceLocator.imageDescriptorFromBundle(element.getContributor().getName(), icon)
						.orElseThrow(() -> new IllegalArgumentException("there is no icon " + icon));
		String view = element.getAttribute("viewId");
		return new Entry(required(element, "type"), element.getAttribute("editorId"),
				view == null ? null : new ElementPlace(view, element.getAttribute("perspectiveId")), image,
				element.getAttribute("label"));
	}

	/** The first one wins; a later one adds what the first leaves open. */
	private static Entry merge(Entry first, Entry later) {
		return new Entry(first.type(), first.editorId() != null ? first.editorId() : later.editorId(),
				first.place() != null ? first.place() : later.place(),
				first.icon() != null ? first.icon() : later.icon(),
				first.label() != null ? first.label() : later.label());
	}

	Optional<String> editorId(EClass type) {
		return inherited(type, Entry::editorId);
	}

	Optional<ElementPlace> place(EClass type) {
		return inherited(type, Entry::place);
	}

	Optional<ImageDescriptor> icon(EClass type) {
		return inherited(type, Entry::icon);
	}

	Optional<ImageDescriptor> icon(String type) {
		return Optional.ofNullable(entries.get(type)).map(Entry::icon);
	}

	Optional<String> label(EClass type) {
		return inherited(type, Entry::label)
				.or(() -> Optional.ofNullable(recordTypes.get(name(type))).map(RecordType::label));
	}

	Optional<RecordType> recordType(String type) {
		return Optional.ofNullable(recordTypes.get(type));
	}

	private <T> Optional<T> inherited(EClass type, Function<Entry, T> value) {
		List<EClass> types = new ArrayList<>(type.getEAllSuperTypes());
		types.add(type);
		return types.reversed().stream().map(candidate -> entries.get(name(candidate)))
				.filter(entry -> entry != null && value.apply(entry) != null).map(value).findFirst();
	}

	static String name(EClass type) {
		return type.getEPackage().getNsURI() + '#' + type.getName();
	}
}
