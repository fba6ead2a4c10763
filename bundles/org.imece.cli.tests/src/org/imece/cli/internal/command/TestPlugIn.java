/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.cli.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imece.core.check.ICheck;
import org.imece.core.check.Issue;
import org.imece.core.exports.ExportAccount;
import org.imece.core.exports.IExporter;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IProjectTemplate;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.NewProject;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.Document;

/** What a plug-in contributes, as small as can be. */
public final class TestPlugIn {

	private TestPlugIn() {
	}

	static Document document(String title, String text) {
		Document document = CodingFactory.eINSTANCE.createDocument();
		document.getNames().put("tr", title);
		document.setLanguage("tr");
		document.setText(text);
		return document;
	}

	/** A document of each line {@code title: text}; a line without a colon is refused. */
	public static final class LinesImporter implements IImporter {
		@Override
		public int fit(ImportSource source) {
			return source.extension().equals("lines") ? 1 : 0;
		}

		@Override
		public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
				throws CoreException {
			List<Document> documents = new ArrayList<>();
			List<ImportRemark> remarks = new ArrayList<>();
			try {
				List<String> lines = Files.readAllLines(source.file());
				if (lines.contains("bad")) {
					throw new ImportRefusal("The file is bad. Nothing was changed.");
				}
				for (String line : lines) {
					String[] parts = line.split(": ", 2);
					if (parts.length == 2) {
						documents.add(document(parts[0] + source.options().getOrDefault("suffix", ""), parts[1]));
					} else {
						remarks.add(new ImportRemark(ImportRemark.Severity.ERROR, line, "No colon."));
					}
				}
			} catch (IOException e) {
				throw new ImportRefusal("unreadable", e);
			}
			return new ImportPlan() {
				@Override
				public ImportAccount account() {
					return new ImportAccount(source.fileName(), "lines", "lines",
							documents.size() + remarks.size(), documents.size(), 0, 0, remarks.size(), remarks);
				}

				@Override
				public void perform(IResearchProject target) {
					documents.forEach(target::add);
				}
			};
		}
	}

	/** Titles of documents; fails half-way when told to. */
	public static final class TitlesExporter implements IExporter {
		@Override
		public ExportAccount write(IResearchProject project, OutputStream out, Map<String, String> options,
				IProgressMonitor monitor) throws CoreException, IOException {
			List<Document> documents = project.all(Document.class);
			for (Document document : documents) {
				out.write((document.getNames().get("tr") + '\n').getBytes(StandardCharsets.UTF_8));
			}
			if (options.containsKey("fail")) {
				throw new IOException("the disk is full");
			}
			return new ExportAccount("titles", documents.size(), List.of("Texts are not exported."));
		}
	}

	/** One document. */
	public static final class SampleTemplate implements IProjectTemplate {
		@Override
		public NewProject defaults() {
			return new NewProject("Örnek proje", "tr", true);
		}

		@Override
		public void fill(IResearchProject project, IProgressMonitor monitor) throws CoreException {
			project.edit("fill", () -> project.add(document("Görüşme", "ortak dil")));
		}
	}

	/** Documents without text. */
	public static final class EmptyTextCheck implements ICheck {
		@Override
		public List<Issue> run(IResearchProject project, IProgressMonitor monitor) {
			return project.all(Document.class).stream().filter(document -> document.getText().equals("-"))
					.map(document -> new Issue(Issue.Severity.WARNING, "empty-text", project.uriOf(document),
							document.getNames().get("tr"), "There is no text."))
					.toList();
		}
	}
}
