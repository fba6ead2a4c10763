/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.imece.cli.internal.terminal.Terminal;
import org.imece.core.contribution.Contributions;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.internal.ProjectFactory;
import org.imece.core.reporting.Column;
import org.imece.core.reporting.IReportTable;
import org.imece.model.coding.Document;
import org.imece.model.core.Element;
import org.imece.report.IReportRenderer;
import org.imece.report.IReports;
import org.imece.report.RenderRequest;
import org.imece.report.ReportTemplate;
import org.imece.report.database.ReportingDatabase;
import org.imece.search.ISearchIndex;
import org.imece.search.ISearchService;
import org.imece.store.jdbc.internal.sqlite.SqliteStoreProvider;

/** Runs commands in a folder and keeps what they print. */
final class CommandFixture {

	final Path folder;
	final Path project;
	private final Services services;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream error = new ByteArrayOutputStream();
	private final AtomicReference<Throwable> logged = new AtomicReference<>();

	CommandFixture(Path folder) throws CoreException, IOException {
		this.folder = folder;
		project = folder.resolve("test.imece");
		Files.writeString(folder.resolve("template.txt"), "template");
		ProjectFactory projects = new ProjectFactory();
		projects.addProvider(new SqliteStoreProvider());
		services = new Services(projects, new NoSearch(), () -> new TestReports(folder),
				new Contributions(TestRegistry.create()),
				Optional.of((word, language) -> word.replaceAll("(ler|lar)(in|ın)?$", "")), Optional.empty());
	}

	int run(String... arguments) {
		out.reset();
		error.reset();
		return new CommandLineInterface(services, Terminal.to(out, error, Locale.ENGLISH), failure -> {
			logged.set(failure);
			return "the log";
		}).run(arguments);
	}

	/** Runs a command on the project. */
	int runOn(String command, String... arguments) {
		String[] all = new String[arguments.length + 3];
		all[0] = command;
		all[1] = "--project";
		all[2] = project.toString();
		System.arraycopy(arguments, 0, all, 3, arguments.length);
		return run(all);
	}

	String out() {
		return out.toString(StandardCharsets.UTF_8);
	}

	String error() {
		return error.toString(StandardCharsets.UTF_8);
	}

	Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	/** The index has tests of its own. */
	private static final class NoSearch implements ISearchService {
		@Override
		public ISearchIndex open(IResearchProject project, Path folder) throws CoreException {
			throw new CoreException(Status.error("no index"));
		}

		@Override
		public ISearchIndex openInMemory(IResearchProject project) {
			throw new IllegalStateException("secret detail");
		}
	}

	/** One view, and a template that renders a line. */
	private record TestReports(Path folder) implements IReports {
		@Override
		public List<ReportTemplate> templates() {
			return List.of(new ReportTemplate("org.example.plain", "Plain", "A line", "org.example",
					folder.resolve("template.txt"), List.of("pdf", "html"), List.of("tr", "en"), List.of()));
		}

		@Override
		public ReportingDatabase database(IResearchProject project) {
			return new ReportingDatabase(project, folder.resolve("reporting.db"), List.of(new Documents()), List.of());
		}

		@Override
		public IReportRenderer renderer() {
			return new IReportRenderer() {
				@Override
				public void render(RenderRequest request, IProgressMonitor monitor) throws CoreException {
					try {
						Files.writeString(request.target(), request.format() + ' ' + request.locale());
					} catch (IOException e) {
						throw new CoreException(Status.error("not rendered", e));
					}
				}

				@Override
				public Map<String, String> versions() {
					return Map.of();
				}
			};
		}
	}

	private static final class Documents implements IReportTable {
		@Override
		public String name() {
			return "v1_document";
		}

		@Override
		public String description() {
			return "A document.";
		}

		@Override
		public List<Column> columns() {
			return List.of(Column.text("id", "Identifier"), Column.text("title", "Title"),
					Column.integer("length", "Characters"));
		}

		@Override
		public void rows(Element root, java.util.function.Consumer<Object[]> rows) {
			if (root instanceof Document document) {
				rows.accept(new Object[] { root.getId(), document.getNames().get("tr"),
						document.getText().length() });
			}
		}
	}
}
