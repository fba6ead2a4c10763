/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.core.contribution;

import static org.imece.core.contribution.ContributionRegistry.required;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.imece.core.check.ICheck;
import org.imece.core.exports.ExportOption;
import org.imece.core.exports.IExporter;
import org.imece.core.imports.IImporter;
import org.imece.core.project.IProjectTemplate;
import org.imece.core.reporting.IComputedTables;
import org.imece.core.reporting.IReportTable;
import org.imece.core.search.ISearchContribution;
import org.imece.core.visibility.IHiddenRecords;

/**
 * What plug-ins contribute to the extension points of this bundle.
 *
 * @since 0.1
 */
public final class Contributions {

	private static final String BUNDLE = "org.imece.core.";

	private final ContributionRegistry registry;

	public Contributions(IExtensionRegistry registry) {
		this.registry = new ContributionRegistry(registry);
	}

	/** An importer with what its extension says of it. */
	public record Importer(String id, String label, Set<String> extensions, IImporter importer) {
	}

	/** An exporter with what its extension says of it. */
	public record Exporter(String id, String label, String extension, List<ExportOption> options,
			IExporter exporter) {
	}

	/** Contents of a new project with what the extension says of them. */
	public record Template(String id, String label, IProjectTemplate template) {
	}

	/** A check with what its extension says of it. */
	public record Check(String id, String label, ICheck check) {
	}

	public List<RecordType> recordTypes() {
		return registry.read(BUNDLE + "recordTypes", "recordType",
				element -> new RecordType(required(element, "type"), required(element, "name"),
						required(element, "label"), required(element, "plural"), required(element, "slice")));
	}

	public List<Importer> importers() {
		return registry.read(BUNDLE + "importers", "importer",
				element -> new Importer(required(element, "id"), required(element, "label"),
						Set.of(required(element, "extensions").split(",")), create(element, IImporter.class)));
	}

	public List<Exporter> exporters() {
		return registry.read(BUNDLE + "exporters", "exporter",
				element -> new Exporter(required(element, "id"), required(element, "label"),
						required(element, "extension"), options(element), create(element, IExporter.class)));
	}

	private static List<ExportOption> options(IConfigurationElement exporter) {
		return Stream.of(exporter.getChildren("option"))
				.map(element -> new ExportOption(required(element, "name"), required(element, "label"),
						ExportOption.Kind.valueOf(required(element, "kind").toUpperCase(Locale.ROOT))))
				.toList();
	}

	public List<Template> projectTemplates() {
		return registry.read(BUNDLE + "projectTemplates", "template", element -> new Template(required(element, "id"),
				required(element, "label"), create(element, IProjectTemplate.class)));
	}

	public List<Check> checks() {
		return registry.read(BUNDLE + "checks", "check", element -> new Check(required(element, "id"),
				required(element, "label"), create(element, ICheck.class)));
	}

	public List<IReportTable> reportTables() {
		return registry.read(BUNDLE + "reportTables", "table", element -> create(element, IReportTable.class));
	}

	public List<IComputedTables> computedTables() {
		return registry.read(BUNDLE + "reportTables", "computed", element -> create(element, IComputedTables.class));
	}

	public List<ISearchContribution> searchContributions() {
		return registry.read(BUNDLE + "searchContributions", "contribution",
				element -> create(element, ISearchContribution.class));
	}

	public List<IHiddenRecords> hiddenRecords() {
		return registry.read(BUNDLE + "hiddenRecords", "contribution",
				element -> create(element, IHiddenRecords.class));
	}

	private static <T> T create(IConfigurationElement element, Class<T> type) throws CoreException {
		Object created = element.createExecutableExtension("class");
		if (!type.isInstance(created)) {
			throw new IllegalArgumentException(created.getClass().getName() + " is no " + type.getSimpleName());
		}
		return type.cast(created);
	}
}
