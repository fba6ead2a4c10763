/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.report.internal;

import static org.imece.core.contribution.ContributionRegistry.required;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.imece.core.contribution.ContributionRegistry;
import org.imece.core.text.TextOrder;
import org.imece.report.ReportTemplate;
import org.imece.report.TemplateParameter;
import org.imece.report.TemplateParameter.Kind;
import org.osgi.framework.Bundle;

/** Reads {@code org.imece.report.templates}. */
final class TemplateRegistry {

	private final ContributionRegistry registry;

	TemplateRegistry(IExtensionRegistry registry) {
		this.registry = new ContributionRegistry(registry);
	}

	List<ReportTemplate> templates() {
		List<ReportTemplate> templates = new ArrayList<>(
				registry.read("org.imece.report.templates", "template", TemplateRegistry::template));
		templates.sort(TextOrder.by(Locale.getDefault(Locale.Category.DISPLAY), ReportTemplate::label));
		return templates;
	}

	private static ReportTemplate template(IConfigurationElement element) {
		List<TemplateParameter> parameters = new ArrayList<>();
		for (IConfigurationElement child : element.getChildren("parameter")) {
			String kind = Objects.requireNonNullElse(child.getAttribute("kind"), "text");
			parameters.add(new TemplateParameter(required(child, "name"), required(child, "label"),
					Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
					Objects.requireNonNullElse(child.getAttribute("default"), "")));
		}
		return new ReportTemplate(required(element, "id"), required(element, "label"),
				required(element, "description"), element.getContributor().getName(), file(element),
				List.of(required(element, "formats").split(",")), List.of(required(element, "languages").split(",")),
				List.copyOf(parameters));
	}

	/** The template in a real folder together with the files beside it, whether its bundle is a folder or a jar. */
	private static Path file(IConfigurationElement element) {
		String path = required(element, "file");
		int slash = path.lastIndexOf('/');
		if (slash < 1) {
			throw new IllegalArgumentException("the file " + path + " lies in no folder of its own");
		}
		Bundle bundle = Platform.getBundle(element.getContributor().getName());
		URL folder = bundle.getEntry(path.substring(0, slash + 1));
		if (folder == null || bundle.getEntry(path) == null) {
			throw new IllegalArgumentException("there is no file " + path);
		}
		try {
			return new File(FileLocator.toFileURL(folder).getPath()).toPath().resolve(path.substring(slash + 1));
		} catch (IOException e) {
			throw new IllegalArgumentException("the file " + path + " cannot be unpacked: " + e.getMessage(), e);
		}
	}
}
